/** How much stands on a shelf: the index of its kind, its own page and all its pages together say the same number. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shelf as layout } from '../../../layouts/shelf.ts'
import { NO_MATTER } from '../../../scripts/edition/beside/matter.ts'
import type { Brief, Edition, FaceEdition, Shelf, Story } from '../../../scripts/edition/edition.ts'
import type { PageOf, Shell } from '../../../scripts/edition/plan/page.ts'
import { crawlPages } from '../../../scripts/edition/views/machines/crawl.ts'
import { shelfPages } from '../../../scripts/edition/views/shelves.ts'
import { byShelfKind, type ShelfKind, shelfAddress } from '../../../scripts/flow/shelf.ts'
import { masthead } from '../../../scripts/masthead/masthead.ts'
import fc from '../../properties/seeded.ts'
import { story } from '../stories.ts'

const read = masthead('name: The Testing Post\nlanguage: en\n')
assert.ok(read.ok)
const paper = read.value

/** Days of four years, some of them with much. */
const days = fc
  .integer({ min: 0, max: 1400 })
  .map((at) => new Date(Date.UTC(2028, 0, 1 + at)).toISOString().slice(0, 10))

const shelfOf = (kind: ShelfKind, name: string, stories: readonly Story[], briefs: readonly Brief[]): Shelf => {
  const url = shelfAddress(kind, name)
  return { link: { url, text: name }, name, url, stories, briefs, pages: [], formerFeeds: [] }
}

const newestFirst = (a: { readonly day: string }, b: { readonly day: string }) => (a.day < b.day ? 1 : -1)

/** A shelf of each kind with so many stories and briefs, some stories being older versions of the one before. */
function editionOf(stories: readonly { day: string; isOlder: boolean }[], briefs: readonly string[]): FaceEdition {
  const ordered = stories.toSorted(newestFirst).map(({ day, isOlder }, at) => ({ day, isOlder, headline: `s${at}` }))
  const told = ordered.map(({ day, isOlder, headline }, at): Story => {
    const newer = ordered[at - 1]
    const own = story(headline, { day, published: day })
    if (!isOlder || newer === undefined || newer.isOlder || newer.day !== day) return own
    const newest = { url: story(newer.headline).url, text: newer.headline, language: 'en', direction: 'ltr' as const }
    return { ...own, versions: { isFolded: true, newest: { ...newest, filed: own.filed } } }
  })
  const short = briefs.toSorted().reverse().map(briefOf)
  return {
    paper,
    beside: NO_MATTER,
    shelves: byShelfKind(({ kind }) => [shelfOf(kind, 'harbour', told, short), shelfOf(kind, 'b', told.slice(1), [])]),
  } as unknown as FaceEdition
}

function briefOf(day: string, at: number): Brief {
  const { shelves, language, direction, filed } = story('')
  const url = `/${day.replaceAll('-', '/')}/#b-${at}`
  return {
    id: `b${at}`,
    url,
    anchor: `b-${at}`,
    text: 'x',
    story: null,
    published: null,
    filed,
    day,
    shelves,
    language,
    direction,
  }
}

/** Of a shelf: what its own page says, and the addresses that all its pages list. */
function ofShelf(pages: readonly ReturnType<typeof shelfPages>[number][], url: string) {
  const own = pages.filter((page): page is PageOf<'shelf'> => page.kind === 'shelf' && page.view.url === url)
  const lists = own.flatMap(({ view }) => [
    ...view.days.flatMap(({ stories, briefs }) => [...stories, ...briefs].map((one) => one.url)),
    ...(view.parts ?? []).map((part) => part.story.url),
  ])
  const first = own.find((page) => page.url === url)
  assert.ok(first !== undefined)
  return { first, all: new Set(lists).size, periods: own.filter(({ view }) => view.period !== null) }
}

test('the index, the page and all pages of a shelf say one number', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ day: days, isOlder: fc.boolean() }), { maxLength: 260, size: 'max' }),
      fc.array(days, { maxLength: 40, size: 'max' }),
      (stories, briefs) => {
        const pages = shelfPages(editionOf(stories, briefs))
        const counts = pages.flatMap((page) => (page.kind === 'shelfList' ? page.view.names : []))
        const urls = new Set(pages.flatMap((page) => (page.kind === 'shelf' ? [page.view.url] : [])))
        for (const url of urls) {
          const { first, all, periods } = ofShelf(pages, url)
          const { tally } = first.view
          assert.equal(tally.stories + tally.briefs, all, url)
          const index = counts.find(({ link }) => link.url === url)
          if (index !== undefined) assert.equal(index.count, all, url)
          const inPeriods = periods.reduce((sum, { view }) => sum + view.tally.stories + view.tally.briefs, 0)
          assert.equal(inPeriods, all, `${url} by periods`)
        }
      },
    ),
    { numRuns: 40 },
  )
})

test('a topic of more than its page shows says how much it has, and shows the latest two years', () => {
  const stories = Array.from({ length: 1309 }, (_, at) => ({
    day: new Date(Date.UTC(2028, 0, 1 + at)).toISOString().slice(0, 10),
    isOlder: false,
  }))
  const pages = shelfPages(editionOf(stories, []))
  const { first } = ofShelf(pages, '/topics/harbour/')
  const list = pages.find((page) => page.kind === 'shelfList' && page.view.shelf === 'topic')
  assert.deepEqual(list?.kind === 'shelfList' && list.view.names.map(({ count }) => count), [1309, 1308])
  const shell = { paper, sections: [], lists: ['topic'], years: [] } as unknown as Shell
  assert.match(layout(first, shell), /<span>1,309 stories<\/span>/)
  assert.equal(first.view.days.length < 800, true)
})

test('a shelf that has nothing any more keeps its page, and no index and no sitemap tells of it', () => {
  const { topic, series, section } = editionOf([{ day: '2031-05-12', isOlder: false }], []).shelves
  const none = byShelfKind<Shelf[]>(() => [])
  const bare = { ...shelfOf('byline', 'gone', [], []), pages: ['2031/'] }
  const edition = {
    ...editionOf([], []),
    shelves: { ...none, topic, series, section, byline: [bare] },
    stories: [],
    days: [],
  }
  const pages = shelfPages(edition as unknown as FaceEdition)
  const listed = pages.flatMap((page) => (page.kind === 'shelfList' ? page.view.names.map(({ link }) => link.url) : []))
  assert.deepEqual(listed.toSorted(), ['/series/harbour/', '/topics/harbour/'])
  const told = crawlPages(edition as unknown as Edition, pages).flatMap((page) =>
    page.kind === 'sitemap' ? page.view.pages.map(({ url }) => url) : [],
  )
  for (const url of ['/bylines/', '/bylines/gone/', '/bylines/gone/2031/', '/topics/b/', '/series/b/']) {
    assert.ok(
      pages.some((page) => page.url === url),
      url,
    )
    assert.ok(!told.includes(url), url)
  }
  for (const url of ['/topics/', '/topics/harbour/', '/sections/b/']) assert.ok(told.includes(url), url)
  const shell = { paper, sections: [], lists: ['topic'], years: [] } as unknown as Shell
  const robots = (url: string) => {
    const page = pages.find((one): one is PageOf<'shelf'> => one.kind === 'shelf' && one.url === url)
    assert.ok(page !== undefined)
    return layout(page, shell).includes('noindex')
  }
  assert.deepEqual(['/bylines/gone/', '/topics/harbour/'].map(robots), [true, false])
})
