/** What is known of the Markdown pages: it saves reading them, and nothing else. */

import assert from 'node:assert/strict'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Entered } from '../../scripts/flow/entered.ts'
import { proseLater } from '../../scripts/flow/prose.ts'
import { type MarkdownPage, pagesOf, type StoryPage } from '../../scripts/pages/page.ts'
import { writePages } from '../../scripts/pages/write.ts'
import { Written } from '../../scripts/pages/written.ts'
import { story } from '../register/samples.ts'

function entered(headline: string, body: string): Entered {
  const address = `/2031/05/14/${headline.toLowerCase()}/`
  const made = { day: '2031-05-14', filed: '2031-05-14T12:00:00Z', revised: null }
  return { id: headline, item: story(headline, body), source: `${headline}.txt`, position: 0, address, ...made }
}

const pages = () => pagesOf([entered('Lamp', 'It was lit.'), entered('Oar', 'It was found.')])

/** The same pages; whoever reads a body of them fails. */
function unread(all: readonly MarkdownPage[]): MarkdownPage[] {
  return all.map((page) => {
    const { markdown, ...rest } = page as StoryPage
    return { ...rest, markdown: proseLater(markdown, () => assert.fail(`${rest.id} was read`)) }
  })
}

function places(t: TestContext) {
  const root = mkdtempSync(join(tmpdir(), 'broadsheet-pages-'))
  t.after(() => rmSync(root, { recursive: true, force: true }))
  const folder = join(root, 'stories')
  return { folder, known: join(root, 'pages.json'), lamp: join(folder, '2031/05/14/lamp.md') }
}

test('a page that stands as it was made is not made again', (t) => {
  const { folder, known } = places(t)
  assert.equal(writePages(folder, pages(), new Written(known)).written, 2)
  assert.deepEqual(writePages(folder, unread(pages()), new Written(known)), { written: 0, removed: 0, problems: [] })
})

test('one that somebody changed is found out, and one that is gone is written again', (t) => {
  const { folder, known, lamp } = places(t)
  writePages(folder, pages(), new Written(known))
  appendFileSync(lamp, 'By hand.\n')
  const { problems } = writePages(folder, pages(), new Written(known))
  assert.deepEqual(
    problems.map(({ code, file }) => [code, file]),
    [['page-edited-by-hand', lamp]],
  )
  rmSync(lamp)
  assert.equal(writePages(folder, pages(), new Written(known)).written, 1)
})

test('what is known can be lost, or be damaged', (t) => {
  const { folder, known, lamp } = places(t)
  const text = () => readFileSync(lamp, 'utf8')
  writePages(folder, pages(), new Written(known))
  const before = text()
  for (const damage of [
    '',
    '{',
    '{"pages":{}}',
    'null',
    readFileSync(known, 'utf8').replace(/"program":"./, '"program":"'),
  ]) {
    writeFileSync(known, damage)
    assert.equal(writePages(folder, pages(), new Written(known)).written, 0)
    assert.equal(text(), before)
    assert.deepEqual(writePages(folder, unread(pages()), new Written(known)).written, 0)
  }
})

test('a server looks at what is another page now, and at what is none', (t) => {
  const { folder, known, lamp } = places(t)
  const written = new Written(known)
  const [first, second] = pages() as [MarkdownPage, MarkdownPage]
  writePages(folder, [first, second], written)
  const [other] = pagesOf([entered('Lamp', 'It was out.')]) as [MarkdownPage]
  assert.equal(writePages(folder, [other, second], written).written, 1)
  assert.match(readFileSync(lamp, 'utf8'), /It was out\./)
  assert.deepEqual(writePages(folder, [second], written), { written: 0, removed: 1, problems: [] })
  assert.ok(!existsSync(lamp))
  // What it does write, it does not write over a hand's work.
  writePages(folder, [first, second], written)
  appendFileSync(lamp, 'By hand.\n')
  assert.equal(writePages(folder, [other, second], written).problems.length, 1)
})
