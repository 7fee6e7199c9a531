import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { formatRecord, readRecord } from '../../scripts/press/record.ts'
import { pathsFor } from './quay.ts'

const ENTRIES = [
  { url: '/b/', fingerprint: '22', size: 2 },
  { url: '/a/', fingerprint: '11', size: 0 },
]
const TEXT = '{"url":"/a/","fingerprint":"11","size":0}\n{"url":"/b/","fingerprint":"22","size":2}\n'

test('a record is one line a file, sorted, and reads back as it was', (t) => {
  const paths = pathsFor(t)
  mkdirSync(paths.state, { recursive: true })
  assert.equal(formatRecord(ENTRIES), TEXT)
  writeFileSync(paths.record, TEXT)
  assert.deepEqual([...readRecord(paths).values()], ENTRIES.toReversed())
})

test('a record that is lost or damaged anywhere counts as empty', (t) => {
  const paths = pathsFor(t)
  assert.equal(readRecord(paths).size, 0)
  mkdirSync(paths.state, { recursive: true })
  for (const damaged of [
    '',
    TEXT.slice(0, -1),
    TEXT.slice(5),
    `${TEXT}{}\n`,
    `${TEXT}null\n`,
    `${TEXT}\n`,
    '\0\0\0\n',
  ]) {
    writeFileSync(paths.record, damaged)
    assert.equal(readRecord(paths).size, 0, JSON.stringify(damaged))
  }
})
