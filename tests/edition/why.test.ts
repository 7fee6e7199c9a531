/** Why a page is printed: told from two plans, one after the other. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page, PageOf } from '../../scripts/edition/plan/page.ts'
import { pageParts, partHashes, partsText, readParts } from '../../scripts/edition/plan/parts.ts'
import {
  type Entry,
  type Ground,
  type GroundParts,
  groundHash,
  plan,
  type Stand,
} from '../../scripts/edition/plan/plan.ts'
import { type Why, whyOf } from '../../scripts/edition/plan/why.ts'
import { pageAt, SHELL } from '../press/quay.ts'

/** A section's page that lists stories, of one day each. */
function section(...stories: readonly (readonly [name: string, headline: string])[]): PageOf<'shelf'> {
  const days = stories.map(([name, headline], at) => ({
    day: `2031-05-0${at + 1}`,
    url: `/2031/05/0${at + 1}/`,
    stories: [{ url: `/2031/05/01/${name}/`, headline } as never],
    briefs: [],
  }))
  const url = '/sections/harbour/'
  const shelf = { shelf: 'section' as const, name: 'Harbour', url, feed: '/feed.xml' }
  const tally = { stories: 9, briefs: 0 }
  const view = { ...shelf, period: null, tally, days, archive: [], counts: [] }
  return { url, kind: 'shelf', view }
}

const LAMP = ['lamp', 'The lamp is lit'] as const
const SLIP = ['slip', 'The slip is wet'] as const

function groundOf(parts: GroundParts, css = 'css'): Ground {
  return { hash: groundHash(parts), parts, assets: [{ url: '/a.css', path: '/tmp/a.css', fingerprint: css }] }
}

const GROUND = groundOf({ 'program site': '1', 'masthead motto': '2' })

/** Tells why, of a page that one build printed and the next one is to print. */
function whyAfter(
  before: readonly Page[],
  after: readonly Page[],
  url: string,
  given: { ground?: Ground; standing?: Readonly<Record<string, Stand | null>>; older?: boolean } = {},
): Why | null {
  const first = plan({ shell: SHELL, pages: before, records: [] }, GROUND, new Map(), new Map())
  assert.ok(first.ok)
  const record = new Map<string, Entry>()
  const standing = new Map<string, Stand>()
  for (const { url: at, file, fingerprint, ground, from } of first.value.added) {
    const made =
      ground === null || given.older ? {} : { ground, parts: 'view' in from ? partsText(pageParts(from)) : '' }
    record.set(at, { url: at, fingerprint, size: 1, hash: 'h', ...made })
    standing.set(file, 'sound')
  }
  for (const [file, stand] of Object.entries(given.standing ?? {}))
    if (stand === null) standing.delete(file)
    else standing.set(file, stand)
  const ground = given.ground ?? GROUND
  const sheets = { shell: SHELL, pages: after, records: [] }
  const planned = plan(sheets, ground, record, standing)
  assert.ok(planned.ok)
  const known = [SLIP, LAMP].map(([name, text]) => ({ url: `/2031/05/01/${name}/`, text }))
  const last = { record, ground: given.older ? null : GROUND.parts }
  return whyOf(url, { plan: planned.value, sheets, ground, standing, last }, known)
}

const printed = (...reasons: Extract<Why, { kind: 'printed' }>['reasons']): Why => ({ kind: 'printed', reasons })

test('what did not change is left, what is new or goes is said so, what never was is null', () => {
  const [a, b] = [pageAt('/a/'), pageAt('/b/')]
  assert.deepEqual(whyAfter([a, b], [a], '/a/'), { kind: 'left' })
  assert.deepEqual(whyAfter([a, b], [a], '/b/'), { kind: 'removed' })
  assert.deepEqual(whyAfter([a], [a, b], '/b/'), printed({ kind: 'new' }))
  assert.equal(whyAfter([a], [a], '/b/'), null)
})

test('a file that was changed in the output, or is gone, or that nobody knows', () => {
  const pages = [pageAt('/a/')]
  const after = (stand: Stand | null) => whyAfter(pages, pages, '/a/', { standing: { 'a/index.html': stand } })
  assert.deepEqual(after(null), printed({ kind: 'missing' }))
  assert.deepEqual(after('spoilt'), printed({ kind: 'spoilt' }))
  const foreign = whyAfter([], pages, '/a/', { standing: { 'a/index.html': 'foreign' } })
  assert.deepEqual(foreign, printed({ kind: 'unrecorded' }))
  assert.deepEqual(whyAfter(pages, pages, '/a/', { older: true }), printed({ kind: 'unrecorded' }))
})

test('the ground, with each part that changed, came or went; with the view, if that changed too', () => {
  const ground = groundOf({ 'program site': '1', 'masthead motto': '3', 'shell years': '4' })
  const parts = ['masthead motto', 'shell years']
  assert.deepEqual(whyAfter([pageAt('/a/')], [pageAt('/a/')], '/a/', { ground }), printed({ kind: 'ground', parts }))
  assert.deepEqual(
    whyAfter([pageAt('/a/')], [pageAt('/a/', '/new/')], '/a/', { ground }),
    printed({ kind: 'ground', parts }, { kind: 'view', parts: [{ key: 'to', how: 'changed', thing: null }] }),
  )
  const css = groundOf(GROUND.parts, 'other')
  assert.deepEqual(whyAfter([], [], '/a.css', { ground: css }), printed({ kind: 'bytes' }))
})

test('of a page, the items that changed, came and went, and where they stand on it', () => {
  const thing = ([name, text]: readonly [string, string]) => ({ url: `/2031/05/01/${name}/`, text })
  const day = { url: '/2031/05/02/', text: '/2031/05/02/' }
  const again = [LAMP[0], 'The lamp is lit again'] as const
  const why = (before: Page, after: Page) => whyAfter([before], [after], '/sections/harbour/')
  assert.deepEqual(
    why(section(LAMP), section(again)),
    printed({ kind: 'view', parts: [{ key: 'days', how: 'changed', thing: thing(again) }] }),
  )
  assert.deepEqual(
    why(section(LAMP), section(LAMP, SLIP)),
    printed({
      kind: 'view',
      parts: [
        { key: 'days', how: 'new', thing: thing(SLIP) },
        { key: 'days', how: 'new', thing: day },
      ],
    }),
  )
  // Nobody knows the day's address any more, and nobody invents one.
  assert.deepEqual(
    why(section(LAMP, SLIP), section(LAMP)),
    printed({
      kind: 'view',
      parts: [
        { key: 'days', how: 'gone', thing: thing(SLIP) },
        { key: null, how: 'gone', thing: null },
      ],
    }),
  )
  const named = { ...section(LAMP), view: { ...section(LAMP).view, name: 'Port', period: '2031-05' } }
  assert.deepEqual(
    why(section(LAMP), named),
    printed({
      kind: 'view',
      parts: [
        { key: 'name', how: 'changed', thing: null },
        { key: 'period', how: 'new', thing: null },
      ],
    }),
  )
})

test('another order of the same items, and a page of another kind', () => {
  const front = (...names: readonly string[]): Page => ({
    url: '/',
    kind: 'shelfList',
    view: { shelf: 'topic', names: names.map((name) => ({ link: { url: `/topics/${name}/`, text: name }, count: 1 })) },
  })
  assert.deepEqual(whyAfter([front('a', 'b')], [front('b', 'a')], '/'), printed({ kind: 'view', parts: [] }))
  const robots: Page = { url: '/', kind: 'robots', view: { sitemap: '/' } }
  assert.deepEqual(whyAfter([front('a')], [robots], '/'), printed({ kind: 'kind', now: 'robots' }))
})

test('parts read back as they were kept, also where one address stands twice under a key', () => {
  const page = section(LAMP, [LAMP[0], 'The same lamp'])
  const hashes = partHashes(pageParts(page))
  const kept = new Map([...hashes].map(([name, { said }]) => [name, said]))
  assert.deepEqual(readParts(partsText(pageParts(page))), kept)
  assert.equal(kept.size, pageParts(page).length)
})
