import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Paths } from '../../scripts/paths.ts'
import { addStamps, readStamps, stampFiles, writeStamps } from '../../scripts/press/commit/stamps.ts'
import { claimOutput, survey } from '../../scripts/press/output.ts'
import { claimState } from '../../scripts/press/ownership/state.ts'
import { formatRecord, hashOf, readRecord, readRecordFile, recordIn, recordText } from '../../scripts/press/record.ts'
import { NO_LINKS, NO_MODES } from '../system.ts'
import { pathsFor } from './quay.ts'

/** An output with these files in it, and a record of those that are ours, stamped. */
function standingFor(t: TestContext, files: Readonly<Record<string, string>>, ours: readonly string[]): Paths {
  const paths = pathsFor(t)
  claimState(paths, 'The Quay')
  claimOutput(paths, 'The Quay')
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(paths.output, file)), { recursive: true })
    writeFileSync(join(paths.output, file), text)
  }
  const entryOf = (file: string) => {
    const bytes = Buffer.from(files[file] ?? '')
    return { url: `/${file}`, fingerprint: 'f', size: bytes.length, hash: hashOf(bytes) }
  }
  writeFileSync(paths.record, formatRecord(ours.map(entryOf)))
  writeStamps(paths, readRecordFile(paths), survey(paths, readRecord(paths)).stamps)
  return paths
}

const standing = (paths: Paths, verify = false) => Object.fromEntries(survey(paths, readRecord(paths), verify).standing)

test('the mark names the paper, and can be read by a web server', (t) => {
  const paths = pathsFor(t)
  const umask = process.umask(0o077)
  claimOutput(paths, 'The “Quay”\n')
  process.umask(umask)
  const mark = join(paths.output, '.broadsheet')
  assert.match(readFileSync(mark, 'utf8'), /^Broadsheet publishes .+\n.+\nPaper: "The “Quay”\\n"\n$/)
  if (NO_MODES === false)
    assert.deepEqual([statSync(mark).mode & 0o777, statSync(paths.output).mode & 0o777], [0o644, 0o755])
})

test('what stands is what is ours and what is not; what hosts keep there is passed over, links are not followed', {
  skip: NO_LINKS,
}, (t) => {
  const files = { 'a/x.html': 'five!', 'a/.cache/x': '', '.nojekyll': '', CNAME: 'quay.example', 'a/CNAME': 'ours' }
  const paths = standingFor(t, { ...files, 'mine.txt': '' }, ['a/x.html'])
  symlinkSync(dirname(paths.output), join(paths.output, 'out'))
  assert.deepEqual(standing(paths), {
    'a/CNAME': 'foreign',
    'a/x.html': 'sound',
    'mine.txt': 'foreign',
    out: 'other',
  })
})

test('bytes that were changed are found out: another size, another time, the old time set again', (t) => {
  const files = Object.fromEntries(['same', 'size', 'zeros', 'time', 'touched'].map((name) => [name, 'ten bytes.']))
  const paths = standingFor(t, files, Object.keys(files))
  const at = (file: string) => join(paths.output, file)
  const { atime, mtime } = statSync(at('time'))
  writeFileSync(at('size'), 'eleven bytes')
  writeFileSync(at('zeros'), Buffer.alloc(10))
  writeFileSync(at('time'), 'TEN BYTES.')
  utimesSync(at('time'), atime, mtime)
  utimesSync(at('touched'), 0, 0)
  assert.deepEqual(standing(paths), {
    same: 'sound',
    size: 'spoilt',
    time: 'spoilt',
    touched: 'sound',
    zeros: 'spoilt',
  })
})

test('a stamp is believed, but for those who want to verify; stamps of another record are not', (t) => {
  const paths = standingFor(t, { page: 'ten bytes.' }, ['page'])
  writeFileSync(join(paths.output, 'page'), 'TEN BYTES.')
  const record = readRecord(paths)
  const lying = survey(
    paths,
    new Map([...record].map(([url, one]) => [url, { ...one, hash: hashOf(Buffer.from('TEN BYTES.')) }])),
  )
  writeStamps(paths, readRecordFile(paths), lying.stamps)
  assert.deepEqual(standing(paths), { page: 'sound' })
  assert.deepEqual(standing(paths, true), { page: 'spoilt' })
  writeFileSync(paths.record, `${recordText(paths)}\n`)
  assert.deepEqual(standing(paths), { page: 'spoilt' })
})

test('stamps that a commit adds count with those before them, for its own record; half a line counts for nothing', (t) => {
  const paths = standingFor(t, { page: 'ten bytes.', other: 'one', gone: 'two' }, ['page', 'other', 'gone'])
  const text = recordText(paths)
  const [before, next] = [recordIn(text), recordIn(text.split('\n').slice(1).join('\n'))] as const
  writeFileSync(join(paths.output, 'other'), 'ONE')
  const changed = stampFiles(paths, ['other'])
  assert.equal(addStamps(paths, [next, before], changed), false, 'those that stand are of another record')
  const withGone = new Map([...changed, ['gone', null] as const])
  assert.equal(addStamps(paths, [before, next], withGone), false, 'the name of what went would stay in the file')
  assert.equal(addStamps(paths, [before, next], changed), true)
  assert.deepEqual([...readStamps(paths, next).keys()].sort(), ['gone', 'other', 'page'])
  assert.equal(readStamps(paths, next).get('other')?.[2], statSync(join(paths.output, 'other')).ctimeMs)
  assert.equal(readStamps(paths, before).size, 0)
  writeFileSync(paths.stamps, readFileSync(paths.stamps, 'utf8').slice(0, -9))
  assert.equal(readStamps(paths, next).size, 0)
})

test('what the record knows only by its size is printed anew', (t) => {
  const paths = standingFor(t, { page: 'ten bytes.' }, ['page'])
  writeFileSync(paths.record, '{"url":"/page","fingerprint":"f","size":10}\n')
  assert.deepEqual(standing(paths), { page: 'spoilt' })
})
