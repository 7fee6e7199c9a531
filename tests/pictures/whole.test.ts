/** Pictures through a whole build: published with their story, and gone with it; the same bytes however they came. */

import assert from 'node:assert/strict'
import { existsSync, rmSync } from 'node:fs'
import { before, test } from 'node:test'
import { parseRssFeed } from 'feedsmith'
import { DeskMemory } from '../../scripts/intake/memory/memory.ts'
import { codes, type Files, paperFor } from '../paper/paper.ts'
import { jpeg } from './draw.ts'

const FILES: Files = {
  'fog.txt': 'Headline: Fog on the bar\nDate: 3 May 2031\n\nIt came in at four and went out at nine.\n',
  'ferry.txt': 'Headline: The ferry is late\nDate: 2 May 2031\n\nIt left late, and arrived later.\n',
  'ferry.yaml': 'alt: A ferry at the quay\ncaption: At noon.\ncredit: Ann Lee\n',
}
const STORY = '/2031/05/02/the-ferry-is-late/'

let [day, night]: Buffer[] = []
before(async () => {
  day = await jpeg(1300, 900)
  night = await jpeg(600, 400, '#202030')
})

function pictured(site: Record<string, string>): string[] {
  return Object.keys(site).filter((file) => file.startsWith('pictures/'))
}

test('a picture stands on its story’s page, the front page, in feeds and in what others show', async (t) => {
  const paper = paperFor(t, FILES)
  paper.file('ferry.jpg', day as Buffer)
  const outcome = await paper.build()
  assert.deepEqual(codes(outcome), [])
  const names = pictured(paper.site())
  assert.equal(names.length, 7)
  const page = paper.page(STORY)
  assert.match(
    page,
    /<img src="[^"]+\.jpg" width="1300" height="900" alt="A ferry at the quay" decoding="async" fetchpriority="high">/,
  )
  assert.match(page, /<figcaption>At noon\. <small>Ann Lee<\/small><\/figcaption>/)
  assert.match(page, /<meta property="og:image" content="https?:[^"]+\/pictures\/[0-9a-f]{16}\.jpg">/)
  assert.match(page, /"@type":"ImageObject"/)
  assert.match(paper.page('/'), /<picture><source type="image\/avif" srcset="[^"]+ 480w, [^"]+ 960w, [^"]+ 1300w"/)
  assert.match(paper.page('/feed.json'), /"image":"http/)
  assert.match(paper.page('/feed.xml'), /&lt;img src=/)
  assert.match(
    paper.page('/feed.xml'),
    /<link rel="enclosure" type="image\/jpeg" href="https:\/\/ledger\.example\/pictures\/[0-9a-f]{16}\.jpg" title="A ferry at the quay"\/>/,
  )
  const { items = [] } = parseRssFeed(paper.page('/rss.xml'))
  const [content] = items.find(({ title }) => title === 'The ferry is late')?.media?.contents ?? []
  assert.deepEqual(
    [content?.medium, content?.width, content?.description?.value, content?.credits?.[0]?.value],
    ['image', 1200, 'At noon.', 'Ann Lee'],
  )
  for (const [, address = ''] of page.matchAll(/(?:src|srcset)="([^"]+)"/g))
    for (const one of address.split(', '))
      assert.ok(
        names.some((name) => one.includes(name)),
        one,
      )
})

test('what is held is nowhere, its picture neither; it comes with it, and goes with it', async (t) => {
  const paper = paperFor(t, { ...FILES, 'ferry.yaml': 'embargo: 1 December 2031\nalt: A ferry\n' })
  paper.file('ferry.jpg', day as Buffer)
  const held = await paper.build()
  assert.deepEqual(codes(held), [])
  assert.deepEqual(pictured(paper.site()), [])
  assert.equal(existsSync(paper.paths.pictures), false)
  await paper.build({ now: '2031-12-02T12:00:00Z' })
  assert.equal(pictured(paper.site()).length, 7)
  for (const name of ['ferry.txt', 'ferry.yaml', 'ferry.jpg']) paper.remove(name)
  await paper.build({ now: '2031-12-03T12:00:00Z' })
  assert.deepEqual(pictured(paper.site()), [])
})

test('step by step or at once, with the cabinet or without: the same bytes', async (t) => {
  // A credit without a picture is the agency's, and a caption that comes is a change of its story: neither is asked here.
  const files = { ...FILES, 'ferry.yaml': 'alt: A ferry\n' }
  const paper = paperFor(t, files)
  const desk = new DeskMemory(paper.paths.memory)
  const step = async () => {
    const outcome = await paper.build({ desk })
    desk.save(outcome.silent)
    return outcome
  }
  await step()
  paper.file('ferry.jpg', day as Buffer)
  await step()
  paper.file('ferry.jpg', night as Buffer)
  paper.file('fog-2.jpg', day as Buffer)
  assert.deepEqual(codes(await step()), ['warning no-alt'])
  // What was told is told again, and nothing is printed.
  const again = await step()
  assert.deepEqual(codes(again), ['warning no-alt'])
  assert.equal(again.report?.rendered, 0)
  const stepped = paper.site()
  const other = paperFor(t, files)
  other.file('ferry.jpg', night as Buffer)
  other.file('fog-2.jpg', day as Buffer)
  await other.build()
  assert.deepEqual(other.site(), stepped)
  rmSync(paper.paths.pictures, { recursive: true })
  rmSync(paper.paths.output, { recursive: true })
  await step()
  assert.deepEqual(paper.site(), stepped)
})

test('a picture that cannot be published stops nothing', async (t) => {
  const paper = paperFor(t, FILES)
  paper.file('ferry.jpg', (day as Buffer).subarray(0, 900))
  paper.file('fog.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
  paper.file('nobody.png', 'x')
  const outcome = await paper.build()
  assert.equal(outcome.code, 0)
  assert.deepEqual(codes(outcome), ['warning bad-picture', 'warning bad-picture', 'warning lone-picture'])
  assert.deepEqual(pictured(paper.site()), [])
})

test('sound is played, a document is a link, and nothing is asked of another host', async (t) => {
  const paper = paperFor(t, FILES)
  paper.file('ferry.mp3', Buffer.from('ID3 a bell'))
  paper.file('ferry-2.pdf', Buffer.from('%PDF-1.7 minutes'))
  const outcome = await paper.build()
  assert.equal(outcome.code, 0)
  const page = paper.page(STORY)
  assert.match(page, /<audio controls preload="none" src="\/pictures\/[0-9a-f]{16}\.mp3"/)
  assert.match(
    page,
    /<a href="\/pictures\/[0-9a-f]{16}\.pdf" data-on-paper="[^"]+">ferry-2\.pdf<\/a> <small>PDF, 1 kB<\/small>/,
  )
  assert.match(page, /media-src 'self'/)
  assert.equal(pictured(paper.site()).length, 2)

  // The same bytes by another name are what that name says.
  paper.file('ferry-3.pdf', Buffer.from('ID3 a bell'))
  await paper.build()
  assert.match(paper.page(STORY), />ferry-3\.pdf<\/a> <small>PDF, 1 kB/)
})

test('a picture that is named and is nowhere is told, in a text, a mail and a page; no word of it is left over', async (t) => {
  const paper = paperFor(t, {
    'text.md': '# In a text\n\nDate: 2 May 2031\n\nIt stood at the quay.\n\n![A quay](gone.jpg)\n\nIt stands.\n',
    'page.html':
      '<title>A page</title><h1>In a page of the web</h1><p>It stood at the quay, all day.<img src="page_files/gone.jpg?x" alt="A quay"></p><p><img src="page_files/logo.png" alt="Our logo"></p>',
    'mail.eml':
      'From: ann@example.org\nSubject: Mail\nDate: Fri, 02 May 2031 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/html\n\n<h1>In a mail</h1><p>It stood at the quay, all day.<img src="cid:gone.jpg@1" alt="A quay"></p>\n',
    'inks.txt': 'Headline: In inks\nDate: 2 May 2031\n\nIt is printed.\n',
    'inks.bmp': 'BM',
  })
  const { code, problems } = await paper.build()
  assert.equal(code, 0)
  const told = problems.filter(({ code: one }) => /picture$/.test(one))
  assert.deepEqual(
    told.map(({ file, line, column, code: one }) => `${file}:${line}:${column} ${one}`),
    [
      'inks.bmp:1:1 bad-picture',
      'mail.eml:1:1 no-picture',
      'page.html:1:1 no-picture',
      'text.md:7:2 no-picture',
    ].sort(),
  )
  assert.match(
    told.map(({ reason }) => reason).join(' '),
    /a bitmap \(BMP\).*gone\.jpg@1, “A quay”.*gone\.jpg, “A quay”/,
  )
  for (const url of ['/2031/05/02/in-a-mail/']) assert.doesNotMatch(paper.page(url), /A quay/)
})

test('a film has the subtitles that are called as it is, in the story’s language; what is none is told', async (t) => {
  const paper = paperFor(t, FILES)
  paper.file('ferry.webm', Buffer.from('a film'))
  paper.file('ferry.vtt', 'WEBVTT\n\n00:00.000 --> 00:02.000\nAll aboard!\n')
  const outcome = await paper.build()
  assert.deepEqual(codes(outcome), [])
  const [, track = ''] =
    /<video controls preload="none" [^>]*aria-label="At noon\."><track kind="captions" src="\/pictures\/([0-9a-f]{16}\.vtt)" srclang="en" label="English" default><\/video>/.exec(
      paper.page(STORY),
    ) ?? []
  assert.match(paper.site()[`pictures/${track}`] ?? '', /^WEBVTT/)
  assert.doesNotMatch(paper.page(STORY), /autoplay|ferry\.vtt/)
  assert.match(paper.page(STORY), /data-on-paper="ledger\.example\/pictures\/[0-9a-f]{16}\.webm"/)

  paper.file('ferry.vtt', '1\n00:00:00,000 --> 00:00:02,000\nAll aboard!\n')
  paper.file('nobody.vtt', 'WEBVTT\n')
  const wrong = await paper.build()
  assert.deepEqual(codes(wrong), ['warning bad-picture', 'warning lone-picture'])
  assert.match(wrong.problems[0]?.reason ?? '', /does not begin with WEBVTT.*expected subtitles of a film/)
  assert.doesNotMatch(paper.page(STORY), /<track/)

  // What is said of a film or a sound is on its page as soon as it is another.
  paper.file('ferry.yaml', 'caption: At one.\ncredit: Ann Lee\n')
  await paper.build()
  assert.match(paper.page(STORY), /aria-label="At one\."/)
})
