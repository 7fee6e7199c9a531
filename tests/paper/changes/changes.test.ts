/** What changed: a text that was published and is another now stands, word by word, on a page of its own. */

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { bytesIn, codes, MASTHEAD, NOW, paperFor, type TestPaper } from '../paper.ts'

const at = (day: number, hour: number) => `2031-05-${day}T${String(hour).padStart(2, '0')}:00:00Z`
const story = (more: string, head = '') =>
  `Headline: Pump mended\nDate: 2 May 2031\n${head}\nThe pump in Lower Lane was mended on Friday by ${more}.\n`
const URL = '/2031/05/02/pump-mended/'
const CHANGES = `${URL}changes/`

function versions({ paths }: TestPaper): string[] {
  return Object.entries(bytesIn(paths.versions)).map(
    ([file, text]) => `${file.split('/').at(-1)?.slice(0, 16)} ${text === '' ? 'empty' : 'kept'}`,
  )
}

const isPublished = ({ paths }: TestPaper, url: string) => existsSync(join(paths.output, url, 'index.html'))
/** The words of the change pages, without what is only heard. */
const shown = (paper: TestPaper) =>
  paper
    .page(CHANGES)
    .replace(/<span class="heard">.*?<\/span>/gs, '')
    .match(/<p class="body">.*?<\/p>/gs)

test('a story that was never changed has no such page; a changed one says when, and what', async (t) => {
  const paper = paperFor(t, { 'a.txt': story('Ada Quill') })
  await paper.build()
  assert.equal(isPublished(paper, CHANGES), false)
  paper.file('a.txt', story('Ben Ost'))
  await paper.build({ now: at(15, 8) })
  assert.match(
    paper.page(URL),
    /Changed <a href="\/2031\/05\/02\/pump-mended\/changes\/#c-20310515T080000"><time datetime="2031-05-15T08:00:00Z">15 May 2031 at 09:00/,
  )
  assert.deepEqual(shown(paper), [
    '<p class="body">The pump in Lower Lane was mended on Friday by <del>Ada Quill</del> <ins>Ben Ost</ins>.</p>',
  ])
  assert.match(paper.page(CHANGES), /noindex/)
  assert.match(paper.page(URL), /"dateModified":"2031-05-15T08:00:00Z"/)
  assert.match(
    paper.page('/feed.xml'),
    /<updated>2031-05-15T08:00:00Z<\/updated>\n<author>|<updated>2031-05-15T08:00:00Z/,
  )
  assert.doesNotMatch(paper.page('/sitemaps/pages.xml'), /changes/)
  // The same again changes nothing, and a paper that is built anew from what is kept has the same pages.
  const [before, kept] = [paper.site(), bytesIn(paper.paths.versions)]
  for (const folder of [paper.paths.output, paper.paths.state]) rmSync(folder, { recursive: true })
  await paper.build({ now: at(16, 8) })
  assert.deepEqual(paper.page(CHANGES), before[`${CHANGES.slice(1)}index.html`])
  assert.deepEqual(paper.page(URL), before[`${URL.slice(1)}index.html`])
  assert.deepEqual(bytesIn(paper.paths.versions), kept)
})

test('several changes of a day have their times, and each its own words', async (t) => {
  const paper = paperFor(t, { 'a.txt': story('one') })
  await paper.build()
  for (const [hour, who] of [
    [8, 'two'],
    [10, 'three'],
    [15, 'four'],
  ] as const) {
    paper.file('a.txt', story(who))
    await paper.build({ now: at(15, hour) })
  }
  const dates = /<p class="dates">.*<\/p>/.exec(paper.page(URL))?.[0].replace(/<[^>]+>/g, '')
  assert.equal(dates, 'Published 2 May 2031. Filed 14 May 2031. Changed 15 May 2031 at 09:00, 11:00 and 16:00.')
  const marks = shown(paper)?.map((text) => text.match(/<(?:ins|del)>.*?<\/(?:ins|del)>/g)?.join(' '))
  assert.deepEqual(marks, [
    '<del>three</del> <ins>four</ins>',
    '<del>two</del> <ins>three</ins>',
    '<del>one</del> <ins>two</ins>',
  ])
})

test('a comma that its editor calls minor is no change: no notice, no version, no other date', async (t) => {
  const paper = paperFor(t, { 'a.txt': story('Ada Quill') })
  await paper.build()
  const feed = paper.page('/feed.xml').replace(/<content.*?<\/content>/s, '')
  paper.file('a.txt', story('Ada, Quill'))
  paper.file('a.yaml', 'minor: true\n')
  await paper.build({ now: at(15, 8) })
  assert.match(paper.page(URL), /Ada, Quill/)
  assert.doesNotMatch(paper.page(URL), /Changed|Revised/)
  assert.equal(
    paper
      .page('/feed.xml')
      .replace(/<content.*?<\/content>/s, '')
      .replace(/<summary>.*<\/summary>/, ''),
    feed.replace(/<summary>.*<\/summary>/, ''),
  )
  assert.deepEqual(versions(paper), [])
  // Taken back, it is none either; and the next change is one, from the text that stood last.
  paper.remove('a.yaml')
  await paper.build({ now: at(15, 9) })
  assert.doesNotMatch(paper.page(URL), /Changed|Revised/)
  paper.file('a.txt', story('Ben Ost'))
  await paper.build({ now: at(16, 8) })
  assert.match(shown(paper)?.join('') ?? '', /<del>Ada, Quill<\/del> <ins>Ben Ost<\/ins>/)
})

test('a caption is a change of its own day, the first one too; a minor mend is of no earlier change', async (t) => {
  const paper = paperFor(t, { 'town/a.txt': story('Ada Quill') })
  const picture = readFileSync(join(import.meta.dirname, '../../fixtures/showcase/content/harbour/prudence-sails.jpg'))
  await paper.build()
  paper.file('town/a.jpg', picture)
  paper.file('town/a.yaml', 'alt: A pump\ncaption: The pump on Monday\n')
  await paper.build({ now: at(15, 8) })
  assert.match(paper.page(URL), /Changed .*15 May 2031/)
  assert.deepEqual(shownAll(paper), ['<ins>The pump on Monday</ins>'])
  paper.file('town/a.txt', story('Ben Ost'))
  await paper.build({ now: at(16, 8) })
  for (const [hour, who] of [
    [9, 'Ben Oster'],
    [10, 'Ben Ostler'],
  ] as const) {
    paper.file('town/a.txt', story(who))
    paper.file('town/a.yaml', 'alt: A pump\ncaption: The pump on Monday\nminor: true\n')
    // The first of them is tried under `npm start`.
    await paper.build({ now: at(16, hour), ...(hour === 9 ? { memory: { register: null } } : {}) })
    assert.match(paper.page(URL), new RegExp(who))
    assert.deepEqual(shownAll(paper)?.[0], marked('Ada Quill', 'Ben Ost'))
  }
  paper.file('town/a.yaml', 'alt: A pump\ncaption: The pump on Monday\n')
  paper.file('town/a.txt', story('Cy Reed'))
  await paper.build({ now: at(17, 8) })
  assert.deepEqual(shownAll(paper)?.slice(0, 2), [marked('Ben Ostler', 'Cy Reed'), marked('Ada Quill', 'Ben Ost')])
  const before = paper.page(CHANGES)
  for (const folder of [paper.paths.output, paper.paths.state]) rmSync(folder, { recursive: true })
  await paper.build({ now: at(18, 8) })
  assert.equal(paper.page(CHANGES), before)
})

const marked = (was: string, is: string) => `<del>${was}</del> <ins>${is}</ins>`
/** What is marked in each passage of the change pages. */
const shownAll = (paper: TestPaper) =>
  paper
    .page(CHANGES)
    .replace(/<span class="heard">.*?<\/span>/gs, '')
    .match(/(?:<del>[^<]*<\/del> ?)?<ins>[^<]*<\/ins>/g)

test('a correction that is filed by itself changes its story: in its page, its data and the feed', async (t) => {
  const paper = paperFor(t, { 'a.txt': story('Ada Quill') })
  await paper.build()
  paper.file('b.txt', 'CORRECTION\n\nThe story “Pump mended” named the wrong plumber. It was Ben Ost.\n')
  const late = '2031-05-15T08:00:00Z'
  await paper.build({ now: late })
  assert.match(paper.page(URL), /Ben Ost/)
  assert.ok(paper.page(URL).includes(`"dateModified":"${late}"`))
  assert.match(paper.page(`${URL.slice(0, -1)}.json`), new RegExp(`"revised": ?"${late}"`))
  assert.match(paper.page('/feed.xml'), new RegExp(`Pump mended</title>(?:(?!</entry>)[^])*<updated>${late}`))
  const before = paper.page(URL)
  for (const folder of [paper.paths.output, paper.paths.state]) rmSync(folder, { recursive: true })
  await paper.build({ now: at(16, 8) })
  assert.equal(paper.page(URL), before)
})

test('the corrections of one story stand on their page with the newest first', async (t) => {
  const days = ['(3 May 2031) It was Ann.', '(9 May 2031) It was Bea.', '(6 May 2031) It was Cy.']
  const paper = paperFor(t, { 'a.txt': story('Ada Quill'), 'a.yaml': JSON.stringify({ correction: days }) })
  await paper.build()
  const listed = paper.page('/corrections/').match(/It was (?:Ann|Bea|Cy)/g)
  assert.deepEqual(listed, ['It was Bea', 'It was Cy', 'It was Ann'])
})

test('what changed without its words, a place on the front page or an emphasis, is no earlier text', async (t) => {
  const paper = paperFor(t, { 'a.md': '---\ntitle: Pump mended\ndate: 2 May 2031\n---\n\nThe pump is mended.\n' })
  await paper.build()
  paper.file(
    'a.md',
    '---\ntitle: Pump mended\ndate: 2 May 2031\nlead: true\n---\n\nThe pump [is](https://pump.example/) mended.\n',
  )
  await paper.build({ now: at(15, 8) })
  assert.deepEqual(versions(paper), [])
  assert.equal(isPublished(paper, CHANGES), false)
})

test('`npm start` keeps nothing; what it came by, the next build keeps, as it was published', async (t) => {
  const paper = paperFor(t, { 'a.txt': story('Ada Quill') })
  await paper.build()
  const memory = { register: null }
  for (const [hour, who] of [
    [8, 'tried'],
    [9, 'tried again'],
  ] as const) {
    paper.file('a.txt', story(who))
    await paper.build({ now: at(15, hour), memory })
  }
  assert.match(shown(paper)?.join('') ?? '', /<del>Ada Quill<\/del> <ins>tried again<\/ins>/)
  assert.equal(existsSync(paper.paths.versions), false)
  paper.file('a.txt', story('Ben Ost'))
  await paper.build({ now: at(15, 10) })
  assert.deepEqual(versions(paper), ['20310514T120000Z kept'])
  assert.match(shown(paper)?.join('') ?? '', /<del>Ada Quill<\/del> <ins>Ben Ost<\/ins>/)
  assert.equal(existsSync(paper.paths.versionsSeen), false)
})

test('a build that was broken off after a text was kept shows it to nobody, and loses nothing', async (t) => {
  const paper = paperFor(t, { 'a.txt': story('Ada Quill') })
  await paper.build()
  const register = paper.register()
  paper.file('a.txt', story('Ben Ost'))
  await paper.build({ now: at(15, 8) })
  // As if it had been killed before the register: the page is the new one, the register the old.
  writeFileSync(paper.paths.register, register)
  writeFileSync(paper.paths.lastRegister, register)
  await paper.build({ now: at(15, 9) })
  assert.match(paper.page(URL), /Changed .*at 10:00/)
  assert.match(shown(paper)?.join('') ?? '', /<del>Ada Quill<\/del> <ins>Ben Ost<\/ins>/)
  // Or before the page: the text that is kept is still the story’s.
  const other = paperFor(t, { 'a.txt': story('Ada Quill') })
  await other.build()
  const before = bytesIn(other.paths.output)
  other.file('a.txt', story('Ben Ost'))
  other.file('b.md', '---\n: : :\n')
  await other.build({ now: at(15, 8) })
  other.file('a.txt', story('Ada Quill'))
  other.remove('b.md')
  await other.build({ now: at(15, 9) })
  assert.deepEqual(bytesIn(other.paths.output), before)
})

test('what is held, expired, deleted or withdrawn has no earlier text; that there was one is still answered', async (t) => {
  for (const off of ['draft: true\n', 'expires: 2031-05-15 12:00\n', null]) {
    const paper = paperFor(t, { 'a.txt': story('Ada Quill'), 'b.txt': story('nobody').replaceAll('ump', 'ell') })
    await paper.build()
    paper.file('a.txt', story('Ben Ost'))
    await paper.build({ now: at(15, 8) })
    assert.deepEqual(versions(paper), ['20310514T120000Z kept'])
    if (off === null) paper.remove('a.txt')
    else paper.file('a.yaml', off)
    await paper.build({ now: at(16, 8) })
    assert.deepEqual(versions(paper), ['20310514T120000Z empty'], String(off))
    assert.doesNotMatch(JSON.stringify([paper.site(), bytesIn(paper.paths.versions)]), /Ada Quill/)
    assert.match(paper.page(CHANGES), /url=\/2031\/05\/02\/pump-mended\/"/)
    // Let out again, it says that it was changed, and no more.
    if (off === null) paper.file('a.txt', story('Ben Ost'))
    else paper.remove('a.yaml')
    await paper.build({ now: at(17, 8) })
    assert.match(paper.page(CHANGES), /no longer kept/)
  }
})

test('a draft of what is embargoed is never kept', async (t) => {
  const paper = paperFor(t, {
    'a.txt': story('Ada Quill', 'Embargo: 2031-05-20 08:00\n'),
    'b.txt': story('x').replaceAll('ump', 'ell'),
  })
  await paper.build()
  paper.file('a.txt', story('Ben Ost', 'Embargo: 2031-05-20 08:00\n'))
  await paper.build({ now: at(15, 8) })
  await paper.build({ now: at(21, 8) })
  assert.match(paper.page(URL), /Ben Ost/)
  assert.deepEqual(versions(paper), [])
  assert.equal(isPublished(paper, CHANGES), false)
})

test('the masthead says for how long, or that nothing is kept', async (t) => {
  const paper = paperFor(t, { 'a.txt': story('one') }, `${MASTHEAD}changes: 3 days\n`)
  await paper.build()
  for (const [day, who] of [
    [15, 'two'],
    [19, 'three'],
  ] as const) {
    paper.file('a.txt', story(who))
    await paper.build({ now: at(day, 8) })
  }
  assert.deepEqual(versions(paper), ['20310514T120000Z empty', '20310515T080000Z kept'])
  assert.match(paper.page(CHANGES), /<ins>.*three.*no longer kept/s)
  const none = paperFor(t, { 'a.txt': story('one') }, `${MASTHEAD}changes: no\n`)
  await none.build()
  none.file('a.txt', story('two'))
  await none.build({ now: at(15, 8) })
  assert.match(none.page(URL), /Revised/)
  assert.deepEqual(versions(none), [])
  const wrong = paperFor(t, { 'a.txt': story('one') }, `${MASTHEAD}changes: some time\n`)
  assert.ok(codes(await wrong.build()).includes('error unread-changes'))
})

test('a story that gets another address takes its changes along', async (t) => {
  const paper = paperFor(t, { 'a.txt': story('one') })
  await paper.build()
  paper.file('a.txt', story('two', 'Slug: the-pump\n'))
  await paper.build({ now: at(15, 8) })
  assert.match(paper.page('/2031/05/02/the-pump/changes/'), /<del>.*one/)
  assert.match(paper.page(CHANGES), /url=\/2031\/05\/02\/the-pump\/changes\/"/)
})

test('in a fresh clone nothing is invented: what was changed there has its hour, and no text', async (t) => {
  const paper = paperFor(t, { 'a.txt': story('one') })
  await paper.build()
  for (const folder of [paper.paths.output, paper.paths.state]) rmSync(folder, { recursive: true })
  paper.file('a.txt', story('two'))
  await paper.build({ now: at(15, 8) })
  assert.match(paper.page(URL), /Revised <time datetime="2031-05-15T08:00:00Z"/)
  assert.equal(isPublished(paper, CHANGES), false)
})

test('a file of somebody else in that folder stays, and a text that was changed there is shown to nobody', async (t) => {
  const paper = paperFor(t, { 'a.txt': story('one') })
  await paper.build()
  paper.file('a.txt', story('two'))
  await paper.build({ now: at(15, 8) })
  const [id = ''] = readdirSync(paper.paths.versions)
  const folder = join(paper.paths.versions, id)
  const [name = ''] = readdirSync(folder)
  writeFileSync(join(folder, 'notes.txt'), 'mine')
  writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').replace('one', 'a lie'))
  paper.file('a.txt', story('three'))
  await paper.build({ now: at(16, 8) })
  assert.doesNotMatch(paper.page(CHANGES), /a lie/)
  assert.match(paper.page(CHANGES), /no longer kept/)
  assert.equal(readFileSync(join(folder, 'notes.txt'), 'utf8'), 'mine')
})

test('a correction is part of what changed', async (t) => {
  const paper = paperFor(t, { 'a.txt': story('one') })
  await paper.build({ now: NOW })
  paper.file('a.txt', story('two', 'Correction: (15 May 2031) It was two, not one.\n'))
  await paper.build({ now: at(15, 8) })
  assert.match(paper.page(CHANGES), /<p class="corrections"><ins>.*It was two, not one\.<\/ins>/)
  assert.match(
    paper.page(URL),
    /"correction":\[\{"@type":"CorrectionComment","text":"It was two, not one\.","datePublished":"2031-05-15"\}\]/,
  )
})

test('where a file stands in the place of the earlier texts, that is told, and the paper is built', async (t) => {
  const paper = paperFor(t, { 'a.txt': story('Ada Quill') })
  writeFileSync(paper.paths.versions, 'x')
  assert.deepEqual(codes(await paper.build()), ['warning versions-elsewhere'])
  paper.file('a.txt', story('Ben Ost'))
  assert.deepEqual(codes(await paper.build({ now: at(15, 8) })), ['warning versions-elsewhere'])
  assert.equal(readFileSync(paper.paths.versions, 'utf8'), 'x')
  assert.match(paper.page(URL), /Changed|Revised/)
  rmSync(paper.paths.versions)
  paper.file('a.txt', story('Cat Ro'))
  assert.deepEqual(codes(await paper.build({ now: at(16, 8) })), [])
  assert.equal(versions(paper).length, 1)
})

test('to file a story elsewhere, to pin it or to let its embargo go is no change; a mended date is one, with its day', async (t) => {
  const paper = paperFor(t, { 'a.txt': story('Ada Quill') })
  await paper.build()
  paper.file('a.yaml', 'section: Town\ntopics: pumps\nlanguage: en\npin: 2\nembargo: 2031-01-01 09:00\n')
  await paper.build({ now: at(15, 8) })
  paper.file('a.yaml', 'section: Sports\n')
  await paper.build({ now: at(16, 8) })
  assert.doesNotMatch(paper.page(URL), /Changed|Revised|dateModified":"2031-05-1[56]/)
  paper.file('a.yaml', 'section: Sports\ndate: 3 May 2031\n')
  await paper.build({ now: at(17, 8) })
  assert.match(
    paper.page(CHANGES),
    /<p class="date"><del><span class="heard">[^<]*<\/span>2<\/del> <ins><span class="heard">[^<]*<\/span>3 ?<\/ins> ?May 2031<\/p>/,
  )
  assert.doesNotMatch(paper.page(CHANGES), />[^<]*2031-05-0/)
})
