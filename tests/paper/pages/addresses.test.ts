/** Published addresses: whatever becomes of a story, its address goes on to answer. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf, copyOf, fileOf, filesBeside, publishedArchive, rebuilt } from '../archive.ts'

test('a story that is deleted: its address answers, and no list names it', async (t) => {
  const paper = await publishedArchive(t)
  paper.remove(fileOf(15))
  const { added, changed, removed } = await rebuilt(paper)
  assert.deepEqual([added, removed], [[], []])
  assert.ok(changed.includes(addressOf(15)))
  const page = paper.page(addressOf(15))
  assert.match(page, /<meta name="robots" content="noindex/)
  assert.match(page, /<h1>This story was withdrawn<\/h1>/)
  assert.doesNotMatch(page, /The tide of April 15|surprised nobody/)
  const naming = Object.entries(paper.site()).filter(([, text]) => /the-tide-of-april-15\/|April 15\b/.test(text))
  assert.deepEqual(
    naming.map(([file]) => file),
    [filesBeside(addressOf(15))[0]?.slice(1), `${addressOf(15).slice(1)}index.html`],
  )
  // Its day has nothing left, and its page stays all the same.
  assert.match(paper.page('/2031/04/15/'), /Nothing that was filed on this day is still in the paper\./)

  paper.file(fileOf(15), copyOf(15))
  await rebuilt(paper)
  assert.match(paper.page(addressOf(15)), /<h1>The tide of April 15<\/h1>/)
  assert.doesNotMatch(paper.page(addressOf(15)), /noindex/)
})

test('a file that is renamed, or moved to another section: its story keeps its address', async (t) => {
  const paper = await publishedArchive(t)
  paper.rename(fileOf(15), 'harbour/another-name.txt')
  const renamed = await rebuilt(paper)
  assert.deepEqual([renamed.added, renamed.removed], [[], []])
  assert.deepEqual(renamed.changed, [addressOf(15)], 'only its own page names the file')

  paper.rename('harbour/another-name.txt', 'sport/another-name.txt')
  const moved = await rebuilt(paper)
  assert.deepEqual(moved.removed, [])
  assert.deepEqual(moved.added, [])
  assert.match(paper.page(addressOf(15)), /<a href="\/sections\/sport\/">/)
  assert.match(paper.page('/sections/sport/2031/04/'), /The tide of April 15/)
  assert.doesNotMatch(paper.page('/sections/harbour/2031/04/'), /The tide of April 15/)
})

test('a new slug: the old address leads to the new one, however often, and back', async (t) => {
  const paper = await publishedArchive(t)
  const [first, second, third] = [addressOf(15), '/2031/04/15/gauge/', '/2031/04/15/wall/']
  const slugged = (slug: string) => copyOf(15).replace('Date:', `Slug: ${slug}\nDate:`)
  const leadsTo = (from: string, to: string) =>
    assert.match(paper.page(from), new RegExp(`<meta http-equiv="refresh" content="0; url=${to}">`))

  paper.file(fileOf(15), slugged('gauge'))
  const once = await rebuilt(paper)
  assert.deepEqual([once.added, once.removed], [[...filesBeside(second), second], []])
  leadsTo(first, second)

  paper.file(fileOf(15), slugged('wall'))
  await rebuilt(paper)
  leadsTo(first, third)
  leadsTo(second, third)
  for (const list of ['/2031/04/', '/2031/04/15/', '/headlines/', '/feed.xml', '/sitemaps/2031-04.xml'])
    assert.doesNotMatch(paper.page(list), /gauge\/|the-tide-of-april-15\//, list)

  paper.file(fileOf(15), slugged('gauge'))
  await rebuilt(paper)
  leadsTo(third, second)
  assert.match(paper.page(second), /<h1>The tide of April 15<\/h1>/)
})

test('a story that is redated: it is listed under its new day and keeps its address, and the old day its page', async (t) => {
  const paper = await publishedArchive(t)
  paper.file(fileOf(15), copyOf(15).replace('Date: 15 April', 'Date: 20 April'))
  const { added, removed } = await rebuilt(paper)
  // What it was dated before is among its changes.
  assert.deepEqual([added, removed], [[`${addressOf(15)}changes/`], []])
  assert.match(paper.page('/2031/04/20/'), new RegExp(`href="${addressOf(15)}"`))
  assert.doesNotMatch(paper.page('/2031/04/15/'), /The tide of April 15/)
})

test('an older address that a story gives, here or elsewhere: it leads to the story', async (t) => {
  const paper = await publishedArchive(t)
  const formerly = 'Formerly: /news/123.html, https://old.example/2031/04/15/gauge/\nDate:'
  paper.file(fileOf(15), copyOf(15).replace('Date:', formerly))
  const { added, removed } = await rebuilt(paper)
  assert.deepEqual(
    [added, removed],
    [[...filesBeside('/2031/04/15/gauge/'), '/2031/04/15/gauge/', '/news/123.html'], []],
  )
  for (const url of ['/news/123.html', '/2031/04/15/gauge/'])
    assert.match(paper.page(url), new RegExp(`content="0; url=${addressOf(15)}"`), url)
  assert.match(paper.page(addressOf(15)), /<h1>The tide of April 15<\/h1>/)

  paper.remove(fileOf(15))
  await rebuilt(paper)
  assert.match(paper.page('/news/123.html'), /<h1>This story was withdrawn<\/h1>[\s\S]*href="\/2031\/04\/15\/"/)
})

test('a file that is moved, retitled and edited in one go: its story keeps its address', async (t) => {
  const paper = await publishedArchive(t)
  const body =
    'The lamp of the mole was lit again on Thursday, after nine weeks of dark nights in which two boats lost their way.'
  paper.file('mole.txt', `Headline: The lamp is lit\nDate: 3 May 2031\n\n${body}\n`)
  await rebuilt(paper)
  paper.remove('mole.txt')
  paper.file('harbour/lamp.txt', `Headline: Light on the mole\nDate: 3 May 2031\n\n${body.replace('nine', 'ten')}\n`)
  const { added, removed } = await rebuilt(paper)
  const changes = '/2031/05/03/the-lamp-is-lit/changes/'
  assert.deepEqual([added.filter((url) => url.startsWith('/2031/05/03/')), removed], [[changes], []])
  assert.match(paper.page('/2031/05/03/the-lamp-is-lit/'), /<h1>Light on the mole<\/h1>/)
})
