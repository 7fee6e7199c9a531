/** A Markdown page says what of its story is in another language, and nothing where all of it is in one. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proseOf } from '../../scripts/flow/prose.ts'
import type { StoryPage } from '../../scripts/pages/page.ts'
import { printPage, readPage } from '../../scripts/pages/print.ts'

const PAGE: StoryPage = {
  kind: 'story',
  id: '0000000001',
  source: 'a.txt',
  position: 0,
  address: '/2031/05/03/a/',
  day: '2031-05-03',
  filed: '2031-05-03T06:00:00Z',
  revised: null,
  language: 'en',
  direction: 'ltr',
  fields: { headline: { value: 'Le pont', origin: 'copy' } },
  names: [],
  related: [],
  opening: 'It is open.',
  words: 3,
  markdown: proseOf('It is open.'),
}

test('what is in another language comes back from the page', () => {
  const page: StoryPage = { ...PAGE, tongues: [{ part: 'headline', language: 'fr', direction: 'ltr' }] }
  const text = printPage(page)
  assert.match(text, /^tongues: \[\{"part":"headline","language":"fr","direction":"ltr"\}\]$/m)
  assert.deepEqual(readPage(text), { ok: true, page })
})

test('a story in one language has no such line', () => {
  assert.doesNotMatch(printPage(PAGE), /tongues/)
  assert.deepEqual(readPage(printPage(PAGE)), { ok: true, page: PAGE })
})
