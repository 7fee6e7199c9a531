/** What is held is shown by the local server alone: from a folder of its own, and never from the site. */

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, describe, test } from 'node:test'
import { withHeldPictures } from '../../scripts/build/with-pictures.ts'
import { heldNote } from '../../scripts/commands/show/show-held.ts'
import { heldPages } from '../../scripts/edition/held.ts'
import { dropHeld, pressHeld } from '../../scripts/press/press-held.ts'
import { openPressroom } from '../../scripts/press/render/pressroom.ts'
import { answerTo } from '../../scripts/serve/answer.ts'
import { siteFor } from '../../scripts/serve/held-site.ts'
import { NOW, paperFor, type TestPaper } from '../paper/paper.ts'
import { jpeg } from '../pictures/draw.ts'

const pressroom = openPressroom()
after(() => pressroom.close())

const FILES = {
  'ferry.txt': 'Headline: The ferry is late\nDate: 2 May 2031\n\nIt left late, and arrived later.\n',
  'gulls.txt':
    'EMBARGOED UNTIL 1 JUNE 2031, 06:00\n\nGulls <i>return</i>\n\nBy Ada Quill\n\nThe gulls came back on Monday and stayed on the pier until the evening.\n',
  'again.txt': 'Gulls return\n\nThe gulls came back on Monday, and again on Tuesday, the harbour board said.\n',
  'again.yaml': 'draft: true\n',
  'list.txt': 'HOLD\n\nFog is expected on the bank\nA bell was found in a barn\nThe market moved to Thursday\n',
}

async function pressed(paper: TestPaper) {
  const outcome = await paper.build()
  const { sheets, paper: head } = outcome
  assert.ok(sheets !== null && head !== null)
  const addresses = new Set(sheets.pages.map(({ url }) => url))
  const held = await withHeldPictures(outcome.held, paper.paths)
  const pages = heldPages({ paper: head, held, now: NOW, addresses }, (one) => heldNote(one, head.zone))
  return { pages, done: await pressHeld(pages, sheets.shell, paper.paths, pressroom) }
}

test('each held story has a page under a banner, and stands on the list; the site knows nothing of it', async (t) => {
  const paper = paperFor(t, FILES)
  const { pages, done } = await pressed(paper)
  const urls = ['/held/', '/held/gulls-return/', '/held/gulls-i-return-i/']
  assert.deepEqual(new Set(pages.map(({ url }) => url)), new Set(urls))
  assert.deepEqual([new Set(done.changed), done.problems], [new Set(urls), []])

  const at = (url: string) => readFileSync(join(paper.paths.held, url, 'index.html'), 'utf8')
  assert.match(
    at('/held/gulls-i-return-i/'),
    /<aside class="hold"[\s\S]*Not published: held until 1 June 2031, 06:00 WEST\.[\s\S]*It is under an embargo in line 1 of gulls\.txt\. “publish: now” in gulls\.yaml/,
  )
  assert.match(at('/held/gulls-i-return-i/'), /Gulls &lt;i&gt;return&lt;\/i&gt;[\s\S]*came back on Monday/)
  // Nor does the line of its dates say that it was published.
  assert.match(at('/held/gulls-i-return-i/'), /<p class="dates">.*Not published: held until 1 June 2031, 06:00 WEST\./)
  for (const url of urls.slice(1)) assert.doesNotMatch(at(url), /Published <|Filed </)
  for (const url of urls) assert.match(at(url), /noindex/)
  assert.match(at('/held/'), /href="\/held\/gulls-return\/"[\s\S]*again\.yaml says “draft: true”/)
  assert.match(at('/held/'), /Fog is expected on the bank/)
  // No link leads to a page that is not there.
  const links = [...at('/held/gulls-i-return-i/').matchAll(/<a [^>]*?href="(\/[^"#]*)/g)].map(([, link]) => link ?? '')
  for (const link of links) {
    const site = siteFor(link, { output: paper.paths.output, base: '/', held: paper.paths.held })
    assert.equal(answerTo(link, site).kind, 'file', link)
  }
  for (const [file, text] of Object.entries(paper.site())) assert.doesNotMatch(`${file} ${text}`, /gulls/i, file)

  const again = await pressed(paper)
  assert.deepEqual(again.done.changed, [])
  dropHeld(paper.paths)
  assert.ok(!existsSync(paper.paths.held))
})

describe('an address is answered from', () => {
  const site = { output: '/site', base: '/post/', held: '/state/held' }
  const ROWS: readonly (readonly [string, string])[] = [
    ['/post/held/', '/state/held'],
    ['/post/held', '/state/held'],
    ['/post/held/gulls/?a=b', '/state/held'],
    ['/post/', '/site'],
    ['/post/heldenplatz/', '/site'],
    ['/held/', '/site'],
    ['/post/2031/05/14/held/', '/site'],
  ]
  for (const [target, output] of ROWS) {
    test(`${target}: ${output}`, () => assert.deepEqual(siteFor(target, site), { output, base: '/post/' }))
  }
  test('the site, where nothing is to be shown', () =>
    assert.equal(siteFor('/post/held/', { output: '/site', base: '/post/' }).output, '/site'))
})

test('the picture of a held story is on its page, and nowhere in the site; it goes with the pages', async (t) => {
  const paper = paperFor(t, FILES)
  paper.file('gulls.jpg', await jpeg(700, 500))
  paper.file('gulls.yaml', 'alt: Gulls on the pier\n')
  await pressed(paper)
  const page = readFileSync(join(paper.paths.held, 'held', 'gulls-i-return-i', 'index.html'), 'utf8')
  const [, address = ''] = /<img src="(\/pictures\/[0-9a-f]{16}\.jpg)"[^>]* alt="Gulls on the pier"/.exec(page) ?? []
  const site = { output: paper.paths.output, base: '/', held: paper.paths.held }
  const served = { ...site, heldPictures: dirname(paper.paths.heldPictures) }
  assert.equal(answerTo(address, siteFor(address, served)).kind, 'file')
  assert.equal(answerTo(address, siteFor(address, site)).kind, 'unknown')
  for (const other of ['/pictures/index.json', '/pictures/', '/pictures/../held/index.html'])
    assert.notEqual(answerTo(other, siteFor(other, served)).kind, 'file', other)
  assert.ok(!Object.keys(paper.site()).some((file) => file.startsWith('pictures/')))
  assert.equal(existsSync(paper.paths.pictures), false)

  // Once it is out it is cut for the site, and kept for nobody else.
  paper.file('gulls.yaml', 'alt: Gulls on the pier\npublish: now\n')
  await pressed(paper)
  assert.equal(
    existsSync(paper.paths.heldPictures) && readdirSync(paper.paths.heldPictures).some((name) => name !== 'index.json'),
    false,
  )
  assert.equal(answerTo(address, siteFor(address, site)).kind, 'file')
  dropHeld(paper.paths)
  assert.equal(existsSync(dirname(paper.paths.heldPictures)), false)
})
