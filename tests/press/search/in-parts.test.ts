/**
 * One paper, indexed whole and in parts, and asked the same: Pagefind's own script runs
 * here as in a browser, and the page's script beside it.
 */

import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { constants, getPriority } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { indexParts, partsList } from '../../../scripts/edition/search-parts.ts'
import type { SearchRecord } from '../../../scripts/edition/search-records.ts'
import { proseOf } from '../../../scripts/flow/prose.ts'
import { makeIndex } from '../../../scripts/press/search/make-index.ts'
import { type Answer, type Asked, askParts, joinParts, type Pagefind } from '../../../site/search/parts.ts'
import type { Part } from '../../../site/search/rank.ts'
import { folderUntilTheEnd } from '../../paper/paper.ts'

const WORDS =
  'lamp slip heron tide barrel chart fog anchor ledger mole ferry council pilot salt rope bell market oyster keeper'.split(
    ' ',
  )

/** Stories over ten years. What they say is of their number, so that each run has the same. */
const RECORDS: readonly SearchRecord[] = Array.from({ length: 320 }, (_, at) => {
  const day = new Date(Date.UTC(2021, 0, 1) + at * 11 * 86_400_000).toISOString().slice(0, 10)
  const word = (step: number) => WORDS[(at * step + Math.floor(at / 7)) % WORDS.length] ?? ''
  const lately = at > 240 ? ' The harbourmaster zebedee said so.' : ''
  return {
    url: `/${day.replaceAll('-', '/')}/${at}/`,
    headline: `The ${word(3)} and the ${word(5)} (${at})`,
    dek: null,
    bylines: at % 2 === 0 ? ['Ines Marl'] : [],
    markdown: proseOf(
      `${Array.from({ length: (at < 100 ? 3 : 8) + (at % 5) }, (_, n) => `The ${word(n + 2)} was by the harbour.`).join(' ')}${lately}`,
    ),
    section: ['Council', 'Harbour', 'Sport'][at % 3] ?? null,
    topics: [word(1)],
    day,
    order: `${day} ${day}T08:00:00Z`,
    dated: true,
    language: 'en',
    direction: 'ltr',
  }
})

/** What Pagefind's script fetches, from the disk. */
const { fetch } = globalThis
let fetched: string[] = []
before(() => {
  globalThis.fetch = async (address) => {
    const file = String(address).replace(/\?.*$/s, '')
    fetched.push(file)
    return existsSync(file) ? new Response(readFileSync(file)) : new Response('', { status: 404 })
  }
})
after(() => {
  globalThis.fetch = fetch
})

const folder = folderUntilTheEnd()
const PLACES = { whole: join(folder, 'whole', 'pagefind'), parted: join(folder, 'parted', 'pagefind') }
const parts = indexParts(RECORDS, 50)
const listed: Part[] = JSON.parse(partsList(parts) ?? '[]')

type Ask = (term: string | null, asked?: Asked) => Promise<Answer>
let whole: Ask
let parted: Ask

before(async () => {
  for (const [place, all] of [
    [PLACES.whole, indexParts(RECORDS)],
    [PLACES.parted, parts],
  ] as const) {
    const made = await makeIndex(all, { language: 'en' })
    assert.ok(made.kind === 'made')
    for (const { path, content } of made.files) {
      mkdirSync(dirname(join(place, path)), { recursive: true })
      writeFileSync(join(place, path), content)
    }
  }
  const one = await pagefindIn(PLACES.whole)
  whole = (term, asked = { filters: {} }) => one.search(term, asked)
  const many = await pagefindIn(PLACES.parted)
  await joinParts(many, listed, `${PLACES.parted}/`, {})
  parted = (term, asked = { filters: {} }) => askParts(many, listed, term, asked)
  for (const pagefind of [one, many]) await pagefind.preload(null, { filters: { topic: '' } })
})

async function pagefindIn(place: string): Promise<Pagefind> {
  const { createInstance } = await import(pathToFileURL(join(place, 'pagefind.js')).href)
  return createInstance({ basePath: `${place}/`, noWorker: true })
}

/** The stories of an answer, as they are ordered; with what one index thinks of them. */
async function storiesOf({ results }: Answer): Promise<{ url: string; score: number }[]> {
  return Promise.all(results.map(async (result) => ({ url: (await result.data()).raw_url, score: result.score })))
}
const urlsOf = async (answer: Answer) => (await storiesOf(answer)).map(({ url }) => url)

const QUESTIONS: readonly (readonly [string | null, Asked['filters']?])[] = [
  ['lamp'],
  ['lam'],
  ['harbour'],
  ['council pilot'],
  ['oyster bell salt'],
  ['“heron”'],
  ['"by the harbour"'],
  ['marl'],
  // Only the newest parts have these; the older ones have “harbour”, and every other word.
  ['harbourmaster'],
  ['zebedee lamp'],
  ['zebedee harbour tide'],
  // Nobody has the last word: Pagefind passes over it.
  ['ferry xylograph'],
  ['xylograph'],
  ['tide', { section: 'Sport' }],
  ['tide', { topic: 'fog' }],
  ['rope', { month: { any: ['2024-02', '2024-03', '2024-04', '2024-05'] } }],
  [null, { section: 'Council' }],
]

describe('parts, beside one index', () => {
  test('there are several, each of its own span', () => {
    assert.ok(parts.length > 4)
    assert.equal(listed.length, parts.length)
  })

  test('the same stories are found, and the same topics offered with them', async () => {
    for (const [term, filters = {}] of QUESTIONS) {
      const [one, many] = await Promise.all([whole(term, { filters }), parted(term, { filters })])
      const name = `${term} ${JSON.stringify(filters)}`
      assert.deepEqual((await urlsOf(many)).sort(), (await urlsOf(one)).sort(), name)
      const counted = ({ filters: { topic = {} } }: Answer) =>
        Object.entries(topic)
          .filter(([, count]) => count > 0)
          .sort()
      assert.deepEqual(counted(many), counted(one), name)
    }
  })

  test('they are in the same order, but for those that one index values nearly the same', async () => {
    for (const [term, filters = {}] of QUESTIONS) {
      const scores = new Map((await storiesOf(await whole(term, { filters }))).map(({ url, score }) => [url, score]))
      const order = (await urlsOf(await parted(term, { filters }))).map((url) => scores.get(url) ?? Number.NaN)
      for (const [at, score] of order.entries()) {
        const best = Math.max(...order.slice(at))
        assert.ok(score >= best * 0.97, `${term}: at ${at} stands ${score}, and ${best} comes later`)
      }
    }
  })

  test('the newest first is the newest of all', async () => {
    const asked = { filters: {}, sort: { date: 'desc' } } as const
    for (const term of ['lamp', 'harbour', 'council pilot', 'zebedee tide'])
      assert.deepEqual(await urlsOf(await parted(term, asked)), await urlsOf(await whole(term, asked)), term)
  })

  test('without a word to look for, the order of the paper stays', async () => {
    const asked = { filters: { section: 'Harbour' } }
    assert.deepEqual(await urlsOf(await parted(null, asked)), await urlsOf(await whole(null, asked)))
  })

  test('a part has no script of its own, and its months are fetched only where some of them are asked for', async () => {
    fetched = []
    const many = await pagefindIn(PLACES.parted)
    await joinParts(many, listed, `${PLACES.parted}/`, {})
    assert.equal(fetched.filter((file) => /wasm/.test(file)).length, 1)
    assert.equal(fetched.filter((file) => file.endsWith('pagefind-entry.json')).length, parts.length)
    const years = Array.from({ length: 12 }, (_, year) => year + 2020)
    const months = years.flatMap((year) =>
      Array.from({ length: 12 }, (_, at) => `${year}-${`${at + 1}`.padStart(2, '0')}`),
    )
    await askParts(many, listed, 'lamp', { filters: { month: { any: months } } })
    assert.deepEqual(
      fetched.filter((file) => file.endsWith('.pf_filter')),
      [],
    )
  })
})

describe('an index that is given up', () => {
  test('lets all others go first, and is given up at once, whatever was made of it', async (t) => {
    const stale = new AbortController()
    const started: ChildProcess[] = []
    const see = (message: unknown) => started.push((message as { process: ChildProcess }).process)
    subscribe('child_process', see)
    t.after(() => unsubscribe('child_process', see))
    const making = makeIndex(parts, { language: 'en', signal: stale.signal, isPatient: true })
    const priorities: number[] = []
    setTimeout(() => {
      priorities.push(...started.map(({ pid = 0 }) => getPriority(pid)))
      stale.abort()
    }, 20)
    assert.deepEqual(await making, { kind: 'given up' })
    assert.deepEqual(priorities, [constants.priority.PRIORITY_LOW])
    assert.equal((await makeIndex(parts.slice(0, 1), { language: 'en' })).kind, 'made')
  })
})
