/** `/edition/yyyy-mm-dd/`: the front page as it stood when its day was over. */

import assert from 'node:assert/strict'
import { cpSync } from 'node:fs'
import { describe, type TestContext, test } from 'node:test'
import { sheetsFromPages } from '../../scripts/edition/from-pages.ts'
import { readEditions } from '../../scripts/edition/past/editions.ts'
import { DeskMemory } from '../../scripts/intake/memory/memory.ts'
import { acceptEditions, restoreEditions } from '../../scripts/recovery/lost-editions.ts'
import { codes, type Files, paperFor, type TestPaper } from '../paper/paper.ts'

const STORY = (headline: string, date: string, words = 'and nobody was surprised') =>
  `Headline: ${headline}\nDate: ${date}\n\n${headline} came to pass by the harbour wall, ${words}.\n`
const FIRST: Files = {
  'bell.txt': STORY('The bell', '14 May 2031'),
  'tide.txt': STORY('The tide', '14 May 2031', 'and the clerk wrote it down, twice, at length'),
}
const [EVE, MORNING, NOON] = ['2031-05-14T20:00:00Z', '2031-05-15T07:00:00Z', '2031-05-15T12:00:00Z']
const EDITION = '/edition/2031-05-14/'

const edition = (paper: TestPaper, day = '14') => paper.page(`/edition/2031-05-${day}/`)
const headlines = (page: string) => [...page.matchAll(/<h2><a [^>]*>([^<]*)</g)].map(([, text = '']) => text)
const hasEdition = (paper: TestPaper) => Object.keys(paper.site()).filter((file) => file.startsWith('edition/'))
const editionsOf = (paper: TestPaper) => paper.text('editions.ndjson')

/** A paper whose first day is over: it has come to the next. */
async function overnight(t: TestContext): Promise<TestPaper> {
  const paper = paperFor(t, FIRST)
  assert.deepEqual(codes(await paper.build({ now: EVE })), [])
  assert.deepEqual(hasEdition(paper), [])
  paper.file('mill.txt', STORY('The mill', '15 May 2031'))
  await paper.build({ now: MORNING })
  return paper
}

describe('a day that is over', () => {
  test('has an edition, which the front page, the day and the next edition lead to; one in its course has none', async (t) => {
    const paper = await overnight(t)
    assert.deepEqual(hasEdition(paper), ['edition/2031-05-14/index.html'])
    assert.deepEqual(headlines(edition(paper)), ['The tide', 'The bell'])
    assert.ok(!edition(paper).includes('The mill'))
    for (const page of ['/', '/2031/05/14/']) assert.ok(paper.page(page).includes(`href="${EDITION}"`), page)
    assert.ok(!paper.page('/2031/05/15/').includes('/edition/2031-05-15/'))
    paper.file('quay.txt', STORY('The quay', '16 May 2031'))
    const { report } = await paper.build({ now: '2031-05-16T07:00:00Z' })
    assert.ok(report?.added.includes('/edition/2031-05-15/'))
    assert.ok(edition(paper).includes('rel="next"') && edition(paper, '15').includes(`href="${EDITION}" rel="prev"`))
    assert.match(paper.page('/sitemaps/pages.xml'), /\/edition\/2031-05-15\//)
  })

  test('keeps who stood where, whatever is edited, pinned or filed late', async (t) => {
    const paper = await overnight(t)
    paper.file('bell.yaml', 'lead: true\nurgency: 1\n')
    paper.file(
      'late.txt',
      STORY('The latecomer', '14 May 2031', 'which is long, and longer, and the longest of them all by far'),
    )
    paper.file('front.yaml', 'lead: The bell\n')
    await paper.build({ now: NOON })
    assert.deepEqual(headlines(paper.page('/'))[0], 'The bell')
    assert.deepEqual(headlines(edition(paper)), ['The tide', 'The bell'])
  })

  test('follows no edit of the morning after either: its day is over by the clock', async (t) => {
    const paper = paperFor(t, FIRST)
    await paper.build({ now: EVE })
    paper.file('bell.yaml', 'lead: true\n')
    await paper.build({ now: MORNING })
    assert.deepEqual(headlines(paper.page('/'))[0], 'The bell')
    assert.deepEqual(hasEdition(paper), [])
    paper.file('mill.txt', STORY('The mill', '15 May 2031'))
    await paper.build({ now: NOON })
    assert.deepEqual(headlines(edition(paper))[0], 'The tide')
  })

  test('shows a correction as it is now, and not a word of what was taken off or is held', async (t) => {
    const paper = await overnight(t)
    paper.file('tide.yaml', 'headline: The tide, corrected\n')
    await paper.build({ now: NOON })
    assert.deepEqual(headlines(edition(paper)), ['The tide, corrected', 'The bell'])
    paper.file('bell.yaml', 'draft: true\n')
    await paper.build({ now: NOON })
    assert.ok(!/bell/i.test(edition(paper)))
    assert.match(edition(paper), /1 story that stood here is in the paper no more/)
    paper.remove('tide.txt')
    paper.remove('tide.yaml')
    await paper.build({ now: NOON })
    assert.ok(!/bell|tide/i.test(edition(paper)))
    assert.match(edition(paper), /2 stories that stood here/)
    assert.ok(!/bell|tide|mill/i.test(editionsOf(paper)))
  })

  test('its address stays, though the paper goes back to that day', async (t) => {
    const paper = await overnight(t)
    paper.remove('mill.txt')
    await paper.build({ now: NOON })
    assert.deepEqual(hasEdition(paper), ['edition/2031-05-14/index.html'])
  })
})

describe('what is kept of it', () => {
  test('comes to the same bytes from the same repository, with what is remembered and without, and by plain Eleventy’s way', async (t) => {
    const paper = paperFor(t, FIRST)
    const build = async (now: string) => {
      const desk = new DeskMemory(paper.paths.memory)
      const outcome = await paper.build({ now, desk })
      desk.save(outcome.silent)
      return outcome
    }
    await build(EVE)
    paper.file('mill.txt', STORY('The mill', '15 May 2031'))
    await build(MORNING)
    paper.file('bell.txt', STORY('The bell', '14 May 2031', 'and somebody was surprised after all'))
    const { sheets } = await build(NOON)
    const files = Object.fromEntries(
      ['masthead.yaml', 'bell.txt', 'tide.txt', 'mill.txt', 'register.ndjson', 'editions.ndjson'].map((file) => [
        file,
        paper.text(file),
      ]),
    )
    const clone = paperFor(t, files, null)
    cpSync(paper.paths.versions, clone.paths.versions, { recursive: true })
    await clone.build({ now: NOON })
    const differing = Object.keys(clone.site()).filter((file) => clone.site()[file] !== paper.site()[file])
    assert.deepEqual(
      differing.filter((file) => !/seals|^\.broadsheet$/.test(file)),
      [],
    )
    assert.equal(editionsOf(clone), editionsOf(paper))
    const views = (pages: readonly { url: string; view: object }[] = []) =>
      JSON.stringify(pages.filter(({ url }) => url.startsWith('/edition/')).map(({ url, view }) => [url, view]))
    assert.equal(views((await sheetsFromPages(paper.paths)).pages), views(sheets?.pages))
  })

  test('what is remembered of pages says nothing of editions that were given up since', async (t) => {
    const paper = paperFor(t, FIRST)
    const build = async (now: string) => {
      const desk = new DeskMemory(paper.paths.memory)
      const outcome = await paper.build({ now, desk })
      desk.save(outcome.silent)
      return outcome
    }
    await build(EVE)
    paper.file('mill.txt', STORY('The mill', '15 May 2031'))
    await build(MORNING)
    await build(MORNING)
    assert.ok(paper.page('/2031/05/14/').includes(EDITION))
    paper.remove('editions.ndjson')
    acceptEditions(paper.paths)
    assert.equal((await build(NOON)).code, 0)
    assert.ok(!paper.page('/2031/05/14/').includes(EDITION) && !paper.page('/').includes(EDITION))
    assert.deepEqual(hasEdition(paper), [])
  })

  test('an edit prints no edition that does not show it', async (t) => {
    const paper = await overnight(t)
    paper.file('mill.txt', STORY('The mill', '15 May 2031', 'and the miller was the last to know'))
    const { report } = await paper.build({ now: NOON })
    assert.ok(report?.changed.includes('/'))
    assert.ok(!report?.changed.includes(EDITION))
  })

  test('editions that are gone from the file stop the build, until they are brought back or given up', async (t) => {
    const paper = await overnight(t)
    const text = editionsOf(paper)
    paper.remove('editions.ndjson')
    const lost = await paper.build({ now: NOON })
    assert.deepEqual([lost.code, lost.problems[0]?.code], [1, 'editions-lost'])
    assert.deepEqual(hasEdition(paper).length, 1)
    assert.deepEqual(restoreEditions(paper.paths, false), ['2031-05-14'])
    assert.equal((await paper.build({ now: MORNING })).code, 0)
    assert.equal(editionsOf(paper), text)
    paper.remove('editions.ndjson')
    assert.deepEqual(acceptEditions(paper.paths), ['2031-05-14'])
    assert.equal((await paper.build({ now: NOON })).code, 0)
    assert.deepEqual(hasEdition(paper), [])
  })

  test('a damaged line stops the build, and says how to get it back; of a merge both sides may stay', async (t) => {
    const paper = await overnight(t)
    const text = editionsOf(paper)
    paper.file('editions.ndjson', `${text}<<<<<<< HEAD\n`)
    const { code, problems } = await paper.build({ now: NOON })
    assert.deepEqual([code, problems[0]?.code, problems[0]?.line], [1, 'bad-edition', 3])
    assert.equal(editionsOf(paper), `${text}<<<<<<< HEAD\n`)
    assert.deepEqual(readEditions(text + text).lines, readEditions(text).lines)
  })
})
