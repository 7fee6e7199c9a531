import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { formatRecord, readRecord, readRecordFile, withoutFiles } from '../../scripts/press/record.ts'
import { pathsFor } from './quay.ts'

const ENTRIES = [
  { url: '/b/', fingerprint: '22', size: 2, hash: 'bb' },
  { url: '/a/', fingerprint: '11', size: 0, hash: 'aa' },
]
const [B, A] = ENTRIES
const TEXT =
  '{"url":"/a/","fingerprint":"11","size":0,"hash":"aa"}\n{"url":"/b/","fingerprint":"22","size":2,"hash":"bb"}\n'

test('a record is one line a file, sorted, and reads back as it was', (t) => {
  const paths = pathsFor(t)
  mkdirSync(paths.state, { recursive: true })
  assert.equal(formatRecord(ENTRIES), TEXT)
  writeFileSync(paths.record, TEXT)
  assert.deepEqual([...readRecord(paths).values()], ENTRIES.toReversed())
})

test('lines that are damaged are lost, and the sound ones hold', (t) => {
  const paths = pathsFor(t)
  assert.equal(readRecord(paths).size, 0)
  mkdirSync(paths.state, { recursive: true })
  for (const [damaged, entries, isWhole] of [
    [TEXT, [A, B], true],
    ['', [], true],
    [TEXT.slice(0, -1), [A], false],
    [TEXT.slice(5), [B], false],
    [`${TEXT}{}\n`, [A, B], false],
    [`${TEXT}null\n`, [A, B], false],
    [`${TEXT}\n`, [A, B], false],
    ['\0\0\0\n', [], false],
  ] as const) {
    writeFileSync(paths.record, damaged)
    assert.deepEqual([...readRecord(paths).values()], entries, JSON.stringify(damaged))
    assert.equal(readRecordFile(paths).isWhole, isWhole, JSON.stringify(damaged))
  }
})

test('a line from before hashes were kept still says what is ours', (t) => {
  const paths = pathsFor(t)
  mkdirSync(paths.state, { recursive: true })
  writeFileSync(paths.record, '{"url":"/a/","fingerprint":"11","size":0}\n')
  assert.deepEqual([...readRecord(paths).values()], [{ ...A, hash: null }])
})

test('a line that leads outside the output, or to what is hidden there, is none', (t) => {
  const paths = pathsFor(t)
  mkdirSync(paths.state, { recursive: true })
  const urls = ['/../../x', '//etc/x', '/etc/../x', 'x', '', '/.git/config', '/a/.broadsheet', '/C:/x', '/a\\x', '/..']
  writeFileSync(paths.record, urls.map((url) => `${JSON.stringify({ ...A, url })}\n`).join(''))
  assert.equal(readRecord(paths).size, 0)
})

test('the line of the ground stands first, and goes with the record; anywhere else, or damaged, it is none', (t) => {
  const paths = pathsFor(t)
  mkdirSync(paths.state, { recursive: true })
  const ground = { 'program site': '1' }
  const made = { url: '/a/', fingerprint: '11', ground: 'g', size: 0, hash: 'aa', parts: 'abcdef0123' }
  const text = formatRecord([made, ...ENTRIES.slice(0, 1)], ground)
  const [line = ''] = text.split('\n')
  const read = (written: string) => {
    writeFileSync(paths.record, written)
    const { record, ground, isWhole } = readRecordFile(paths)
    return { ground, isWhole, entries: [...record.values()] }
  }
  assert.equal(line, '{"ground":{"program site":"1"}}')
  assert.deepEqual(read(text), { ground, isWhole: true, entries: [made, B] })
  assert.equal(withoutFiles(text, new Set(['a/index.html'])), formatRecord(ENTRIES.slice(0, 1), ground))
  assert.deepEqual(read(TEXT), { ground: null, isWhole: true, entries: [A, B] })
  assert.deepEqual(read(`${TEXT}${line}\n`), { ground: null, isWhole: false, entries: [A, B] })
  assert.deepEqual(read(text.slice(3)), { ground: null, isWhole: false, entries: [made, B] })
})
