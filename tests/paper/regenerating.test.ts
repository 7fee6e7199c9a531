/**
 * Regenerating: when the content changes, exactly what shows it is made again, and
 * that does not grow with the archive.
 */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addressOf, copyOf, fileOf, filesBeside, newArchive, publishedArchive, rebuilt } from './archive.ts'
import { MASTHEAD, timesIn } from './paper.ts'

/** What browsers keep of the paper says with each edition that there is another. */
const WORKER = '/sw.js'
/** The paper's own feeds: one text in three formats. */
const FEEDS = ['/feed.xml', '/rss.xml', '/feed.json']

/** The newest day as a mail. */
const MAIL = ['', 'newsletter.eml', 'newsletter.txt'].map((name) => `/newsletter/${name}`)

const sorted = (...addresses: string[]) => addresses.sort()

/** Whatever an April story's opening is shown on, beside its own page; it is filed in the section. */
const listsOf = (day: string, section: string) => [
  '/2031/04/',
  `/2031/04/${day}/`,
  ...FEEDS,
  '/headlines/',
  '/headlines/2031/04/',
  `/sections/${section}/`,
  `/sections/${section}/2031/04/`,
  `/sections/${section}/feed.xml`,
  '/sitemap.xml',
  '/sitemaps/2031-04.xml',
]

/** A story's page, and its files. */
const allOf = (url: string) => [url, ...filesBeside(url)]

const changesOf = (day: number) => `${addressOf(day)}changes/`

test('a build without changes renders no page and writes no file', async (t) => {
  const paper = await newArchive(t)
  const folders = [paper.paths.content, paper.paths.output, paper.paths.state]
  const before = folders.map(timesIn)
  const { added, changed, removed, left } = await rebuilt(paper)
  assert.deepEqual([added, changed, removed], [[], [], []])
  assert.equal(
    left,
    Object.keys(paper.site()).filter((file) => !/^(?:\.broadsheet(?:\.seals)?$|pagefind\/)/.test(file)).length,
  )
  assert.deepEqual(folders.map(timesIn), before)
})

describe('an edit changes what shows it and nothing else, however long the archive', () => {
  for (const older of [30, 90]) {
    test(`the words of an old story, before ${older} older ones: not the front page, not its neighbours`, async (t) => {
      const paper = await publishedArchive(t, older)
      paper.file(fileOf(1), copyOf(1).replace('surprised nobody', 'surprised the clerk'))
      const { added, changed, removed } = await rebuilt(paper)
      assert.deepEqual([added, removed], [[changesOf(1)], []])
      const topics = ['/topics/lamp/', '/topics/lamp/2031/']
      assert.deepEqual(changed, sorted(WORKER, ...allOf(addressOf(1)), ...topics, ...listsOf('01', 'council')))
    })

    test(`the words of the newest story, before ${older} older ones: the front page too`, async (t) => {
      const paper = await publishedArchive(t, older)
      paper.file(fileOf(30), copyOf(30).replace('surprised nobody', 'surprised the clerk'))
      const { changed } = await rebuilt(paper)
      assert.deepEqual(changed, sorted(WORKER, ...MAIL, '/', ...allOf(addressOf(30)), ...listsOf('30', 'harbour')))
    })

    test(`words far down in a story, before ${older} older ones: only where they are`, async (t) => {
      const paper = await publishedArchive(t, older)
      paper.file(fileOf(12), copyOf(12).replace('due in the morning', 'due at noon'))
      const { changed } = await rebuilt(paper)
      const feeds = [...FEEDS, '/sections/harbour/feed.xml', '/sitemap.xml', '/sitemaps/2031-04.xml']
      assert.deepEqual(changed, sorted(WORKER, ...allOf(addressOf(12)), ...feeds))
    })

    test(`a headline, before ${older} older ones: its neighbours and the stories related to it too, and its address stays`, async (t) => {
      const paper = await publishedArchive(t, older)
      paper.file(fileOf(2), copyOf(2).replace('The tide of April 2', 'High water on the second'))
      const { added, changed, removed } = await rebuilt(paper)
      assert.deepEqual([added, removed], [[changesOf(2)], []])
      const related = [addressOf(4), addressOf(5), addressOf(6)]
      // The one before it in its section. Files name no neighbour.
      const previous = '/2030/12/18/old-reading-8/'
      const pages = [...allOf(addressOf(2)), previous, addressOf(1), addressOf(3), ...related]
      assert.deepEqual(changed, sorted(WORKER, ...pages, ...listsOf('02', 'sport')))
      assert.match(paper.page(addressOf(2)), /<h1>High water on the second<\/h1>/)
    })

    test(`a new story on a new day, before ${older} older ones`, async (t) => {
      const paper = await publishedArchive(t, older)
      paper.file('council/may.txt', 'Headline: The tide of May\nDate: 1 May 2031\n\nHigh, and late.\n')
      const { added, changed, removed } = await rebuilt(paper)
      const months = ['/headlines/2031/05/', '/sections/council/2031/05/', '/sitemaps/2031-05.xml']
      // The day before is over: its front page stays as an edition.
      const edition = '/edition/2031-04-30/'
      assert.deepEqual(
        added,
        sorted('/2031/05/', '/2031/05/01/', ...allOf('/2031/05/01/the-tide-of-may/'), edition, ...months),
      )
      // The day, the month and the newest story before in the section name their new neighbour; the year before, how much the next holds.
      const neighbours = ['/2030/', '/2031/04/', '/2031/04/30/', addressOf(28)]
      const lists = ['/', '/2031/', '/404.html', ...FEEDS, '/headlines/', '/search/', '/sections/council/']
      const machines = ['/sections/council/feed.xml', '/sitemap.xml', '/sitemaps/news.xml', '/sitemaps/pages.xml']
      // The first edition is the first page in its folder.
      assert.deepEqual(changed, sorted(WORKER, ...MAIL, '/_headers', ...neighbours, ...lists, ...machines))
      assert.deepEqual(removed, [])
    })
  }
})

test('another name of the paper, or another address, changes everything that is printed and no asset', async (t) => {
  const paper = await publishedArchive(t)
  const pages = Object.keys(paper.site()).filter((file) =>
    /^(?:_headers|(?!pagefind\/).+\.(?:html|xml|txt|md|css|js|json|webmanifest|eml))$/.test(file),
  ).length
  paper.file('masthead.yaml', MASTHEAD.replace('Marram Ledger', 'Marram Post'))
  assert.equal((await rebuilt(paper)).changed.length, pages)
  assert.match(paper.page(addressOf(1)), /The Marram Post/)

  const { report } = await paper.build({ url: 'https://press.example/marram/' })
  assert.equal(report?.changed.length, pages)
  assert.match(paper.page('/'), /href="\/marram\/2031\/04\/30\/the-tide-of-april-30\/"/)
})
