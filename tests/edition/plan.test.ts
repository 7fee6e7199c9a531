import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page, Sheets } from '../../scripts/edition/plan/page.ts'
import { type Entry, type Ground, type Plan, plan, type Stand } from '../../scripts/edition/plan/plan.ts'
import type { Result } from '../../scripts/flow/problem.ts'
import { pageAt, SHELL } from '../press/quay.ts'

const GROUND: Ground = {
  hash: 'ground',
  parts: {},
  assets: [{ url: '/assets/a.css', path: '/tmp/a.css', fingerprint: 'css' }],
}
const NOTHING = new Map<string, never>()

function sheets(...pages: Page[]): Sheets {
  return { shell: SHELL, pages, records: [] }
}

function planned(result: Result<Plan>): Plan {
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}

function codes(result: Result<Plan>): string[] {
  return result.ok ? [] : result.problems.map((problem) => problem.code)
}

/** The record and the output as they are once a plan was carried out. */
function printed({ added, changed, left }: Plan) {
  const made = [...added, ...changed]
  const record = new Map<string, Entry>(left.map((entry) => [entry.url, entry]))
  for (const { url, fingerprint, ground } of made)
    record.set(url, { url, fingerprint, size: 10, hash: 'ten', ...(ground === null ? {} : { ground }) })
  return { record, standing: new Map<string, Stand>(made.map(({ file }) => [file, 'sound'])) }
}

function summary({ added, changed, removed, left }: Plan) {
  return { added: added.map(({ url }) => url), changed: changed.map(({ url }) => url), removed, left: left.length }
}

test('a first plan adds everything, sorted; the same again leaves everything', () => {
  const paper = sheets(pageAt('/b/'), pageAt('/a/'))
  const first = planned(plan(paper, GROUND, NOTHING, NOTHING))
  assert.deepEqual(summary(first), { added: ['/a/', '/assets/a.css', '/b/'], changed: [], removed: [], left: 0 })
  const { record, standing } = printed(first)
  assert.deepEqual(summary(planned(plan(paper, GROUND, record, standing))), {
    added: [],
    changed: [],
    removed: [],
    left: 3,
  })
})

test('what changed is a view, what is new is added, what is not planned goes', () => {
  const { record, standing } = printed(planned(plan(sheets(pageAt('/a/'), pageAt('/b/')), GROUND, NOTHING, NOTHING)))
  const next = plan(sheets(pageAt('/a/', '/new/'), pageAt('/c/')), GROUND, record, standing)
  assert.deepEqual(summary(planned(next)), { added: ['/c/'], changed: ['/a/'], removed: ['b/index.html'], left: 1 })
})

test('another kind, or other ground, is another page', () => {
  const { record, standing } = printed(planned(plan(sheets(pageAt('/a/')), GROUND, NOTHING, NOTHING)))
  const robots: Page = { url: '/a/', kind: 'robots', view: { sitemap: '/elsewhere/' } }
  const kind = plan(sheets(robots), GROUND, record, standing)
  assert.deepEqual(planned(kind).changed[0]?.url, '/a/')
  const ground = plan(sheets(pageAt('/a/')), { ...GROUND, hash: 'other' }, record, standing)
  assert.deepEqual(summary(planned(ground)), { added: [], changed: ['/a/'], removed: [], left: 1 })
})

test('a file that is missing or spoilt is made again', () => {
  const paper = sheets(pageAt('/a/'), pageAt('/b/'))
  const { record, standing } = printed(planned(plan(paper, GROUND, NOTHING, NOTHING)))
  standing.delete('a/index.html')
  standing.set('b/index.html', 'spoilt')
  assert.deepEqual(summary(planned(plan(paper, GROUND, record, standing))), {
    added: ['/a/'],
    changed: ['/b/'],
    removed: [],
    left: 1,
  })
})

test('without a record everything is made again; a file in the place of a page is doubtful, any other stays', () => {
  const standing = new Map<string, Stand>([
    ['a/index.html', 'foreign'],
    ['old/index.html', 'foreign'],
  ])
  const without = planned(plan(sheets(pageAt('/a/')), { ...GROUND, assets: [] }, NOTHING, standing))
  assert.deepEqual(summary(without), { added: [], changed: ['/a/'], removed: [], left: 0 })
  assert.deepEqual([[...without.doubtful], without.taken], [['a/index.html'], []])
})

test('what of others is in the way is named: in the place of a page, of a folder for one, or below one', () => {
  for (const [file, stand, inTheWay] of [
    ['a/index.html', 'other', true],
    ['a', 'foreign', true],
    ['a', 'other', true],
    ['feed.xml/mine.txt', 'foreign', true],
    ['feed.xml/deep/link', 'other', true],
    ['a/mine.txt', 'foreign', false],
    ['b/index.html', 'foreign', false],
    ['a.txt', 'other', false],
    ['a', 'sound', false],
  ] as const) {
    const { taken } = planned(
      plan(sheets(pageAt('/a/'), pageAt('/feed.xml')), GROUND, NOTHING, new Map([[file, stand]])),
    )
    assert.deepEqual(taken, inTheWay ? [file] : [], `${file} ${stand}`)
  }
})

test('two pages at one address are a problem: the same, but for case, but for Unicode form', () => {
  for (const [one, other] of [
    ['/a/', '/a/'],
    ['/a/', '/A/'],
    ['/caf\u00e9/', '/cafe\u0301/'],
    ['/a/', '/a/index.html'],
    ['/a', '/a/b/'],
    ['/A', '/a/b/c/'],
    ['/assets/a.css', '/x/'],
  ] as const) {
    const result = plan(sheets(pageAt(one), pageAt(other)), GROUND, NOTHING, NOTHING)
    assert.deepEqual(codes(result), ['address-clash'], `${one} ${other}`)
  }
})

test('the report of a clash', () => {
  const result = plan(sheets(pageAt('/a/'), pageAt('/A/')), GROUND, NOTHING, NOTHING)
  assert.deepEqual(result.ok ? [] : result.problems, [
    {
      severity: 'error',
      code: 'address-clash',
      file: 'register.ndjson',
      line: 1,
      column: 1,
      reason:
        'The address /a/ is wanted by a redirect to /elsewhere/, and /A/ by a redirect to /elsewhere/. Not every disk can hold both.',
      hint: 'Give one of them another slug; of two former addresses, take one out of “formerly:”.',
    },
  ])
})

test('a clash says which shelf a page is of', () => {
  const [topic, other] = ['/topics/a/', '/topics/A/'].map((url): Page => {
    const view = {
      shelf: 'topic',
      name: 'A',
      url,
      period: null,
      tally: { stories: 0, briefs: 0 },
      days: [],
      archive: [],
      counts: [],
      feed: null,
    } as const
    return { url, kind: 'shelf', view }
  })
  assert.ok(topic !== undefined && other !== undefined)
  const result = plan(sheets(topic, other), GROUND, NOTHING, NOTHING)
  assert.match(result.ok ? '' : (result.problems[0]?.reason ?? ''), /\/topics\/a\/ is wanted by a page of kind topic/)
  const list: Page = { url: '/topics/..', kind: 'shelfList', view: { shelf: 'topic', names: [] } }
  const unsafe = plan(sheets(list), GROUND, NOTHING, NOTHING)
  assert.match(unsafe.ok ? '' : (unsafe.problems[0]?.reason ?? ''), /of a page of kind topics is not/)
})

test('an address that leads out of the output is a problem, and all of them are told', () => {
  const result = plan(sheets(pageAt('/../x/'), pageAt('/a\\b/'), pageAt('/a/')), GROUND, NOTHING, NOTHING)
  assert.deepEqual(codes(result), ['unsafe-address', 'unsafe-address'])
  assert.equal(
    result.ok ? '' : result.problems[0]?.reason,
    'The address "/../x/" of a redirect to /elsewhere/ is not a plain path inside the site.',
  )
})
