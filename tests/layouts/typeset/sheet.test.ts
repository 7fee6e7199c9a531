/** A page in type: every text of its view that people wrote, by the rules of its own language, and nothing else of it. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { typeset } from '../../../layouts/typeset/sheet.ts'
import type { PageOf } from '../../../scripts/edition/plan/page.ts'
import { proseOf } from '../../../scripts/flow/prose.ts'
import { renderPage } from '../render.ts'
import { busyPaper } from '../samples.ts'

const BUSY = busyPaper()
const story = BUSY.pages.find((page): page is PageOf<'story'> => page.kind === 'story')
assert.ok(story !== undefined)
const shell = { ...BUSY.shell, paper: { ...BUSY.shell.paper, typography: true as const } }

const typed: PageOf<'story'> = {
  ...story,
  view: {
    ...story.view,
    headline: `"It's over" -- Quill`,
    dek: `Nach "langem" Warten...`,
    language: 'en',
    direction: 'ltr',
    tongues: [{ part: 'dek', language: 'de', direction: 'ltr' }],
    section: { url: '/sections/a--b/', text: `Tide "n" Quay` },
    previous: { url: '/2026/11/21/a--b/', text: `"Так" -- він`, language: 'uk', direction: 'ltr' },
    corrections: [{ text: `It wasn't "red".`, day: null }],
    markdown: proseOf(`"One," she said.`),
  },
}

describe('a page in type', () => {
  test('has its words set, each by the rules of its language; names and addresses stay', () => {
    const { view } = typeset(typed, shell)
    assert.equal(view.headline, '“It’s over” — Quill')
    assert.equal(view.dek, 'Nach „langem“ Warten…')
    assert.deepEqual(view.section, typed.view.section)
    assert.deepEqual(view.previous, { ...typed.view.previous, text: '«Так» — він' })
    assert.deepEqual(view.corrections, [{ text: 'It wasn’t “red”.', day: null }])
    assert.equal(view.markdown, typed.view.markdown)
  })

  test('is the same page where the masthead does not ask, and where nothing is to be set', () => {
    assert.equal(typeset(typed, BUSY.shell), typed)
    const set = typeset(typed, shell)
    assert.equal(typeset(set, shell), set)
  })

  test('is printed so by its template: title, headline and body', async () => {
    const { text } = await renderPage(typed, shell)
    assert.match(text, /<title>“It’s over” — Quill \|/)
    assert.match(text, /<p id="p1">“One,” she said\./)
    const plain = await renderPage(typed, BUSY.shell)
    assert.match(plain.text, /<p id="p1">&quot;One,&quot; she said\./)
  })
})
