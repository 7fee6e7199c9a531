/** The index before there is one: the words that go into it, its parts, which of them are due, which files a new one moves. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Standing } from '../../../scripts/edition/plan/plan.ts'
import { indexParts, partsList } from '../../../scripts/edition/search-parts.ts'
import type { SearchRecord } from '../../../scripts/edition/search-records.ts'
import { proseOf } from '../../../scripts/flow/prose.ts'
import { dueParts, type IndexPlan, type IndexShare, planIndex } from '../../../scripts/press/search/plan-index.ts'
import { stageIndex } from '../../../scripts/press/search/set-index.ts'
import { spaced, wordsIn } from '../../../scripts/press/search/words.ts'
import { folderFor } from '../quay.ts'

const RECORD: SearchRecord = {
  url: '/a/',
  headline: 'A lamp',
  dek: null,
  bylines: [],
  markdown: proseOf('It was lit.'),
  section: null,
  topics: [],
  day: '2031-05-14',
  order: '2031-05-14',
  dated: true,
  language: 'en',
  direction: 'ltr',
}
const ENTRY = '/pagefind/pagefind-entry.json'

test('a body is indexed as its words, whatever marks it has', () => {
  for (const [markdown, words] of [
    ['', ''],
    ['It *was* [lit](https://a.example/) \\*twice\\*.', 'It was lit *twice*.'],
    ['## Subhead\n\n- one\n- two\n\n> said\\\nso', 'Subhead\none\ntwo\nsaid so'],
    ['| a | b |\n| --- | --- |\n| 1 | 2 |', 'a\nb\n1\n2'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['```\ncode here\n```', 'code here\n'],
  ] as const)
    assert.equal(wordsIn(markdown), words)
})

test('words are set apart where a language does not', () => {
  assert.equal(spaced('The lamp is lit', 'en'), 'The lamp is lit')
  assert.equal(spaced('潮水很高', 'zh-Hans'), '潮水 很高')
})

const bytes = (text: string) => new TextEncoder().encode(text)
const none = { index: new Map(), standing: new Map() }
/** A day on which there is a record. */
const on = (day: string, url = `/${day}/`): SearchRecord => ({ ...RECORD, url, day })

/** The index as it would stand if these files had been made. */
function standingAfter(plan: IndexPlan, files: readonly string[], staging: string): IndexShare {
  const made = files.map((path) => ({ path, content: bytes(path) }))
  const { entries } = stageIndex(made, plan, { ...none, output: staging, staging, from: 0 })
  return {
    index: new Map(entries.map((one) => [one.url, one])),
    standing: new Map(entries.map(({ url }) => [url.slice(1), 'sound'])),
  }
}

test('another word, order of fields or language of the paper is another index', () => {
  const fingerprintOf = (records: SearchRecord[], language = 'en') =>
    planIndex(records, language, none).parts[0]?.fingerprint
  const own = fingerprintOf([RECORD])
  assert.equal(fingerprintOf([{ ...RECORD }]), own)
  for (const record of [
    { ...RECORD, markdown: proseOf('It was out.') },
    { ...RECORD, topics: ['Lamp'] },
  ])
    assert.notEqual(fingerprintOf([record]), own)
  assert.notEqual(fingerprintOf([RECORD], 'uk'), own)
})

test('an index stands if all of it does, whatever of others is beside it', (t) => {
  const { index, standing } = standingAfter(
    planIndex([RECORD], 'en', none),
    ['pagefind-entry.json', 'index/a.pf_index'],
    folderFor(t),
  )
  const isDue = (files: Standing, records = [RECORD]) => planIndex(records, 'en', { index, standing: files }).isDue
  assert.equal(isDue(standing), false)
  assert.equal(isDue(new Map([...standing].slice(1))), true)
  assert.equal(isDue(new Map([...standing, ['pagefind/x', 'foreign']])), false)
  assert.equal(isDue(new Map([...standing, ['pagefind/index/a.pf_index', 'spoilt']])), true)
  assert.equal(isDue(standing, [{ ...RECORD, headline: 'A slip' }]), true)
  assert.equal(isDue(standing, []), true)
  assert.equal(planIndex([], 'en', none).isDue, false)
})

test('a new index adds, changes and removes what it must, and leaves what is the same', (t) => {
  const staging = folderFor(t)
  const first = standingAfter(planIndex([RECORD], 'en', none), ['pagefind-entry.json', 'fragment/same'], staging)
  const plan = planIndex([{ ...RECORD, headline: 'A slip' }], 'en', first)
  const renewed = ['pagefind-entry.json', 'fragment/same', 'fragment/new'].map((path) => ({
    path,
    content: bytes(path === 'pagefind-entry.json' ? 'new' : path),
  }))
  const second = stageIndex(renewed, plan, {
    ...first,
    standing: new Map([...first.standing, ['pagefind/fragment/old', 'sound'], ['pagefind/fragment/mine', 'foreign']]),
    output: staging,
    staging,
    from: 5,
  })
  assert.deepEqual(second.added, [{ staged: '5', file: 'pagefind/fragment/new' }])
  assert.deepEqual(second.changed, [{ staged: '7', file: 'pagefind/pagefind-entry.json' }])
  assert.deepEqual(second.removed, ['pagefind/fragment/old'])
  assert.equal(readFileSync(join(staging, '5'), 'utf8'), 'fragment/new')
  assert.equal(second.entries.find(({ url }) => url === ENTRY)?.fingerprint, plan.parts[0]?.fingerprint)
})

describe('parts', () => {
  const DAYS = ['2019-12-31', '2020-02-29', '2024-07-01', '2024-07-02', '2025-01-01', '2031-05-14'].map((day) =>
    on(day),
  )
  const namesOf = (records: readonly SearchRecord[]) => indexParts(records, 2).map(({ name }) => name)
  const spread = () => indexParts(DAYS, 2).map(({ records }) => records.map(({ day }) => day))

  test('a small paper has none', () => {
    assert.deepEqual(
      indexParts(DAYS, 6).map(({ name, folder, records }) => [name, folder, records.length]),
      [[null, '', 6]],
    )
    assert.deepEqual(indexParts([], 6), [])
    assert.equal(partsList(indexParts(DAYS, 6)), null)
  })

  test('each is a span of days; together they have everything, the oldest first', () => {
    assert.deepEqual(spread(), [
      ['2019-12-31', '2020-02-29'],
      ['2024-07-01', '2024-07-02'],
      ['2025-01-01'],
      ['2031-05-14'],
    ])
    const parts = indexParts(DAYS, 2)
    assert.deepEqual(
      parts.map(({ folder }) => folder),
      parts.map(({ name }, number) => (number === 0 ? '' : `${name}/`)),
    )
    for (const { name, records } of parts) {
      assert.match(name ?? '', /^\d{8}$/)
      for (const { day } of records) assert.ok(day.replaceAll('-', '') >= (name ?? ''), `${day} ${name}`)
    }
    assert.deepEqual(JSON.parse(partsList(parts) ?? '')[1], {
      name: parts[1]?.name,
      folder: parts[1]?.folder,
      first: '2024-07',
      last: '2024-07',
      records: 2,
      length: RECORD.markdown.size,
    })
  })

  test('what comes or goes in one moves no other', () => {
    const before = namesOf(DAYS)
    const more = [...DAYS, on('2031-05-15'), on('2031-05-16')]
    assert.deepEqual(namesOf(more).slice(0, 3), before.slice(0, 3))
    assert.deepEqual(namesOf(DAYS.slice(1)), before)
    assert.deepEqual(namesOf(DAYS.toReversed()), before)
  })

  test('the newest is smaller, and its halves become one again as days go by', () => {
    const days = (count: number) =>
      Array.from({ length: count }, (_, at) => on(new Date(Date.UTC(2030, 0, 1 + at)).toISOString().slice(0, 10)))
    const sizes = (count: number) => indexParts(days(count), 64).map(({ records }) => records.length)
    const [now, later] = [sizes(150), sizes(300)]
    assert.ok(Math.max(...now) > 32 && (now.at(-1) ?? 99) <= 16, `${now}`)
    assert.ok((later.at(-1) ?? 99) <= 16 && later.filter((size) => size < 32).length <= 5, `${later}`)
  })

  test('a day that has too many stays whole, and there are never many parts', () => {
    const busy = Array.from({ length: 9 }, (_, at) => on('2031-05-14', `/${at}/`))
    assert.deepEqual(
      indexParts(busy, 2).map(({ records }) => records.length),
      [9],
    )
    for (const days of [50, 700, 5000]) {
      const spreadOut = Array.from({ length: days }, (_, at) =>
        on(new Date(Date.UTC(2011, 0, 1 + at)).toISOString().slice(0, 10)),
      )
      assert.ok(indexParts(spreadOut, 2).length <= 16, `${days} days`)
    }
  })

  test('only one with a changed record is due, and one that is empty goes', (t) => {
    const staging = folderFor(t)
    const plan = planIndex(DAYS, 'en', none, 2)
    const files = plan.parts.flatMap(({ folder }) => [`${folder}pagefind-entry.json`, `${folder}index/a.pf_index`])
    const first = standingAfter(plan, files, staging)
    const again = (records: SearchRecord[]) => planIndex(records, 'en', first, 2)
    const dueNames = (records: SearchRecord[]) => dueParts(again(records)).map(({ name }) => name)
    assert.equal(again(DAYS).isDue, false)
    const [, second, third] = plan.parts.map(({ name }) => name)
    assert.deepEqual(dueNames(DAYS.map((one) => (one.day === '2024-07-02' ? { ...one, dek: 'Lit' } : one))), [second])
    const shorter = again(DAYS.filter(({ day }) => day !== '2025-01-01'))
    assert.deepEqual([shorter.isDue, dueParts(shorter)], [true, []])
    const { removed, changed } = stageIndex([], shorter, { ...first, output: staging, staging, from: 0 })
    assert.deepEqual(removed, [`pagefind/${third}/index/a.pf_index`, `pagefind/${third}/pagefind-entry.json`])
    assert.deepEqual(changed, [{ staged: '0', file: 'pagefind/parts.json' }])
  })
})
