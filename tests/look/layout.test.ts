/** The types that a layout of one's own is held to: this file does not compile where they do not fit. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { test } from 'node:test'
import { laid, loadLayout } from '../../layouts/own/laid.ts'
import type { FrontPage, Layout, StoryPage, Tools } from '../../layouts/own/theme.ts'
import { html } from '../../layouts/parts/html.ts'
import { LAID_OUT } from '../../scripts/laid-out.ts'
import { SITE } from '../../scripts/paths.ts'
import { kindsIn } from '../../scripts/press/render/by-kind.ts'

const story: Layout<'story'> = ({ url, view }, { page, html: markup, body }) =>
  page({
    url,
    title: view.headline,
    description: view.dek,
    story: view,
    main: markup`<h1>${view.headline}</h1>${body(view)}`,
  })

// @ts-expect-error: a story has no such thing
const wrong: Layout<'story'> = ({ view }) => view.headlin

test('a layout from a page and tools gives a string', () => {
  const page = { url: '/2031/05/14/weir/', view: { headline: 'Weir & wharf', dek: null } } as unknown as StoryPage
  const tools = {
    page: ({ title, main }: { title: string | null; main: unknown }) => `${title}|${main}`,
    html,
    body: () => html`<p>It holds.</p>`,
  } as unknown as Tools
  assert.equal(story(page, tools), 'Weir & wharf|<h1>Weir &amp; wharf</h1><p>It holds.</p>')
  assert.equal(typeof wrong, 'function')
})

test('the layout that docs/look.md shows loses nothing of ours', async () => {
  const docs = readFileSync(join(SITE, '..', 'docs', 'look.md'), 'utf8')
  const source = /```ts\n([\s\S]*?)```/.exec(docs)?.[1] ?? ''
  const { default: shown } = await import(`data:text/javascript,${encodeURIComponent(stripTypeScriptTypes(source))}`)
  const ours = '<article><h1>Weir</h1><p class="byline">By Ada Moss</p></article>'
  const made: string = shown({}, { ours: () => ours })
  assert.notEqual(made, ours)
  for (const part of ours.split('</article>')) assert.ok(made.includes(part))
})

test('where the paper has none, ours is called, and it can be told to load one', () => {
  const render = laid('front', ({ url }: FrontPage) => `ours ${url}`)
  const given = { sheet: { url: '/' }, shell: { paper: {} } } as unknown as Parameters<typeof render>[0]
  assert.equal(render(given), 'ours /')
  assert.equal(render.load, loadLayout)
})

test('each kind that can be laid out has a template', () => {
  const kinds = new Set(kindsIn(SITE))
  assert.deepEqual(
    LAID_OUT.filter((kind) => !kinds.has(kind)),
    [],
  )
})
