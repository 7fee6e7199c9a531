/** The index before there is one: the words that go into it, the fingerprint, which files a new one moves. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Stand } from '../../../scripts/edition/plan/plan.ts'
import type { SearchRecord } from '../../../scripts/edition/search-records.ts'
import { proseOf } from '../../../scripts/flow/prose.ts'
import { indexFingerprint, indexStands, stageIndex } from '../../../scripts/press/search/set-index.ts'
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

test('another word, order of fields or language of the paper is another index', () => {
  const own = indexFingerprint([RECORD], 'en')
  assert.equal(indexFingerprint([{ ...RECORD }], 'en'), own)
  for (const records of [[], [{ ...RECORD, markdown: proseOf('It was out.') }], [{ ...RECORD, topics: ['Lamp'] }]])
    assert.notEqual(indexFingerprint(records, 'en'), own)
  assert.notEqual(indexFingerprint([RECORD], 'uk'), own)
})

test('an index stands if all of it does, whatever of others is beside it', () => {
  const entry = { url: ENTRY, fingerprint: 'now', size: 2, hash: 'e' }
  const chunk = { url: '/pagefind/index/a.pf_index', fingerprint: 'a', size: 7, hash: 'a' }
  const record = new Map([entry, chunk].map((one) => [one.url, one]))
  const files = [
    ['pagefind/pagefind-entry.json', 'sound'],
    ['pagefind/index/a.pf_index', 'sound'],
  ] as const
  assert.equal(indexStands('now', record, new Map(files), 1), true)
  assert.equal(indexStands('then', record, new Map(files), 1), false)
  assert.equal(indexStands('now', record, new Map(files.slice(1)), 1), false)
  assert.equal(indexStands('now', record, new Map([...files, ['pagefind/x', 'foreign']]), 1), true)
  assert.equal(indexStands('now', record, new Map([...files, ['pagefind/index/a.pf_index', 'spoilt']]), 1), false)
  assert.equal(indexStands('now', new Map(), new Map(), 0), true)
  assert.equal(indexStands('now', record, new Map(files), 0), false)
})

test('a new index adds, changes and removes what it must, and leaves what is the same', (t) => {
  const staging = folderFor(t)
  const bytes = (text: string) => new TextEncoder().encode(text)
  const files = ['pagefind-entry.json', 'fragment/same', 'fragment/new'].map((path) => ({ path, content: bytes(path) }))
  const nothing = { fingerprint: 'then', index: new Map(), standing: new Map(), output: staging, staging, from: 0 }
  const first = stageIndex(files.slice(0, 2), nothing)
  const standing = new Map<string, Stand>(first.entries.map(({ url }) => [url.slice(1), 'sound']))
  const place = {
    fingerprint: 'now',
    index: new Map(first.entries.map((one) => [one.url, one])),
    standing,
    output: staging,
    staging,
    from: 5,
  }
  const renewed = files.map((file) => (file.path === 'pagefind-entry.json' ? { ...file, content: bytes('new') } : file))
  const second = stageIndex(renewed, {
    ...place,
    standing: new Map([...standing, ['pagefind/fragment/old', 'sound'], ['pagefind/fragment/mine', 'foreign']]),
  })
  assert.deepEqual(second.added, [{ staged: '5', file: 'pagefind/fragment/new' }])
  assert.deepEqual(second.changed, [{ staged: '7', file: 'pagefind/pagefind-entry.json' }])
  assert.deepEqual(second.removed, ['pagefind/fragment/old'])
  assert.equal(readFileSync(join(staging, '5'), 'utf8'), 'fragment/new')
  assert.equal(second.entries.find(({ url }) => url === ENTRY)?.fingerprint, 'now')
})
