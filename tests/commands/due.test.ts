/** `broadsheet due`: what time alone will change next, for people and for programs. */

import assert from 'node:assert/strict'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { FERRY, folderWith, typed } from './command.ts'

/** Held until noon of the next day in Lisbon, which is 11:00 in UTC; and off the paper a week later. */
const TWO = {
  ...FERRY,
  'content/gulls.txt': 'EMBARGOED UNTIL 16 MAY 2031, 12:00\n\nGulls return\n\nThey came back on Monday and stayed.\n',
  'content/fair.txt': 'Title: A fair\nExpires: 22 May 2031\n\nIt is on the pier until the end of the week, it says.\n',
} as const

test('says what is next, in a line each, and writes nothing', async (t) => {
  const folder = folderWith(t, TWO)
  assert.deepEqual(await typed(folder, ['due']), {
    code: 0,
    out: 'Due since 2 May 2031, 00:00 WEST: “The ferry is late” (harbour/ferry.txt) is published.\nDue at 16 May 2031, 12:00 WEST: “Gulls return” (gulls.txt) is published.\n',
    err: '',
  })
  assert.ok(!existsSync(join(folder, 'content/register.ndjson')))
  assert.ok(!existsSync(join(folder, '.broadsheet')))
})

test('after a build nothing is overdue; --json is one object', async (t) => {
  const folder = folderWith(t, TWO)
  const built = await typed(folder, ['build', '--output', 'site'])
  assert.equal(built.code, 0)
  assert.match(built.err, /^ {2}held {4}gulls\.txt “Gulls return”: until 16 May 2031, 12:00 WEST \(embargo, line 1\)\./)
  assert.match(built.err, /\. Next due: 16 May 2031, 12:00 WEST\.\n$/)
  const { code, out } = await typed(folder, ['due', '--json'])
  assert.equal(code, 0)
  assert.deepEqual(JSON.parse(out), {
    ok: true,
    code: 0,
    problems: [],
    now: '2031-05-15T12:00:00Z',
    next: '2031-05-16T11:00:00Z',
    overdue: false,
    changes: [
      { at: '2031-05-16T11:00:00Z', kind: 'release', file: 'gulls.txt', headline: 'Gulls return' },
      { at: '2031-05-21T23:00:00Z', kind: 'expiry', file: 'fair.txt', headline: 'A fair' },
    ],
  })
})

test('with nothing due: exit code 0, and a sentence; null for programs', async (t) => {
  const folder = folderWith(t, {
    ...FERRY,
    'content/harbour/ferry.txt': 'The ferry is late\n\nIt left late, and arrived later than that.\n',
  })
  assert.deepEqual(await typed(folder, ['due']), { code: 0, out: 'Nothing is due.\n', err: '' })
  const { out } = await typed(folder, ['due', '--json'])
  assert.deepEqual(JSON.parse(out), {
    ok: true,
    code: 0,
    problems: [],
    now: '2031-05-15T12:00:00Z',
    next: null,
    overdue: false,
    changes: [],
  })
})

test('read says whether a build would hold it, and until when', async (t) => {
  const folder = folderWith(t, TWO)
  const shown = await typed(folder, ['read', 'content/gulls.txt'])
  assert.match(shown.out, /^ {2}held {4}gulls\.txt “Gulls return”: until 16 May 2031, 12:00 WEST \(embargo, line 1\)/m)
  const { out } = await typed(folder, ['read', '--json', 'content/gulls.txt'])
  assert.deepEqual(JSON.parse(out).items[0].held, { until: '2031-05-16T11:00:00Z', why: 'embargo, line 1' })
  const free = await typed(folder, ['read', '--json', 'content/fair.txt'])
  assert.equal(JSON.parse(free.out).items[0].held, null)
})

test('what is published, is dated ahead afterwards and expires before that day, is due at its end', async (t) => {
  const folder = folderWith(t, FERRY)
  assert.equal((await typed(folder, ['build', '--output', 'site'])).code, 0)
  writeFileSync(
    join(folder, 'content/harbour/ferry.txt'),
    'Headline: The ferry is late\nDate: 20 June 2031\nExpires: 20 May 2031 06:00\n\nIt left late, and arrived later.\n',
  )
  assert.match(
    (await typed(folder, ['due'])).out,
    /^Due at 20 May 2031, 06:00 WEST: “The ferry is late” .+ expires\.$/m,
  )
})
