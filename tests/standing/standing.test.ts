/** Whether there is anything to do: yes, after whatever could change a byte; no, after nothing. */

import assert from 'node:assert/strict'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { type Paths, pathsOf } from '../../scripts/paths.ts'
import {
  type Asked,
  type Before,
  dropStanding,
  keepStanding,
  lookBefore,
  standingOf,
} from '../../scripts/standing/standing.ts'
import { ON_DISK } from '../system.ts'

const NOW = '2031-05-14T12:00:00Z'
const SAID = { notes: '', sum: 'The Ferry Post: 1 story and 0 briefs.', pages: 1, next: '' }

/** A paper as a build leaves it, without one. */
async function built(t: TestContext) {
  const root = mkdtempSync(join(ON_DISK, 'broadsheet-standing-'))
  t.after(() => rmSync(root, { recursive: true, force: true }))
  const asked = { content: join(root, 'content'), output: join(root, 'site') }
  const paths = pathsOf(asked.content, asked.output)
  const write = (path: string, text: string) => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  const copy = join(paths.content, 'town', 'a.txt')
  write(copy, 'The ferry is late\n')
  write(paths.masthead, 'name: The Ferry Post\n')
  for (const path of [
    paths.register,
    paths.lastRegister,
    paths.record,
    paths.stamps,
    paths.note,
    join(paths.stories, 'a.md'),
  ])
    write(path, 'kept\n')
  write(join(paths.output, 'index.html'), '<p>The ferry is late</p>')
  await pause(150)
  return { root, asked, paths, copy }
}

function keep(paths: Paths, asked: Asked, due: string | null = null): void {
  const before = lookBefore(paths)
  assert.notEqual(before, null)
  keepStanding(paths, asked, before as Before, { now: NOW, due }, SAID)
}

test('after nothing there is nothing to do, and what was said is said again', async (t) => {
  const { asked, paths } = await built(t)
  assert.equal(standingOf(paths, asked, NOW), null)
  keep(paths, asked)
  assert.deepEqual(standingOf(paths, asked, NOW), SAID)
  assert.deepEqual(standingOf(paths, asked, '2040-01-01T00:00:00Z'), SAID)
  // The desk’s memory may be deleted at any time.
  mkdirSync(paths.memory)
  assert.deepEqual(standingOf(paths, asked, NOW), SAID)
})

test('copy that is newer than what the desk remembers makes it certain that there is something to do', async (t) => {
  const { paths } = await built(t)
  const ground = join(paths.memory, 'ground')
  mkdirSync(ground, { recursive: true })
  assert.notEqual(lookBefore(paths), null)
  const { mtimeMs } = statSync(paths.masthead)
  utimesSync(ground, mtimeMs / 1000 - 1, mtimeMs / 1000 - 1)
  assert.equal(lookBefore(paths), null)
})

test('the lock of a build is no change of the copy', async (t) => {
  const { asked, paths } = await built(t)
  writeFileSync(paths.registerLock, 'held')
  keep(paths, asked)
  unlinkSync(paths.registerLock)
  assert.deepEqual(standingOf(paths, asked, NOW), SAID)
})

test('time alone: once something is due, and where the clock went back', async (t) => {
  const { asked, paths } = await built(t)
  keep(paths, asked, '2031-05-15T06:00:00Z')
  assert.deepEqual(standingOf(paths, asked, '2031-05-15T05:59:59Z'), SAID)
  assert.equal(standingOf(paths, asked, '2031-05-15T06:00:00Z'), null)
  assert.equal(standingOf(paths, asked, '2031-05-14T11:59:59Z'), null)
})

test('other words typed are another build', async (t) => {
  const { asked, paths } = await built(t)
  keep(paths, asked)
  for (const other of [{ baseUrl: 'https://example.org/' }, { keepGoing: true }, { frozen: true }])
    assert.equal(standingOf(paths, { ...asked, ...other }, NOW), null, JSON.stringify(other))
  // Problems name their files from where the command was typed.
  const here = process.cwd()
  process.chdir(tmpdir())
  assert.equal(standingOf(paths, asked, NOW), null)
  process.chdir(here)
  process.env.FORCE_COLOR = '3'
  assert.equal(standingOf(paths, asked, NOW), null)
  delete process.env.FORCE_COLOR
  assert.deepEqual(standingOf(paths, asked, NOW), SAID)
})

const CHANGES: Readonly<Record<string, (paths: Paths, copy: string) => void>> = {
  'a letter of the copy': (_, copy) => writeFileSync(copy, 'The ferry is gone\n'),
  'the copy, under its old time': (_, copy) => {
    const { atime, mtime } = statSync(copy)
    writeFileSync(copy, 'The ferry is gone\n')
    utimesSync(copy, atime, mtime)
  },
  'a copy that replaced it': (_, copy) => {
    writeFileSync(`${copy}.new`, 'The ferry is late\n')
    renameSync(`${copy}.new`, copy)
  },
  'one more file': ({ content }) => writeFileSync(join(content, 'town', 'b.txt'), 'The ferry is there\n'),
  'one file less': (_, copy) => unlinkSync(copy),
  'another name': (_, copy) => renameSync(copy, join(dirname(copy), 'c.txt')),
  'another folder': ({ content }) => renameSync(join(content, 'town'), join(content, 'world')),
  'an empty folder': ({ content }) => mkdirSync(join(content, 'sport')),
  'a link': ({ content }, copy) => symlinkSync(copy, join(content, 'link.txt')),
  'what may be read': (_, copy) => chmodSync(copy, 0o600),
  masthead: ({ masthead }) => appendFileSync(masthead, 'motto: Late\n'),
  register: ({ register }) => appendFileSync(register, '\n'),
  'no register': ({ register }) => unlinkSync(register),
  record: ({ record }) => appendFileSync(record, '\n'),
  'a page of the site': ({ output }) => writeFileSync(join(output, 'index.html'), '<p>The ferry is sunk</p>'),
  'a page less': ({ output }) => unlinkSync(join(output, 'index.html')),
  'a file of somebody else in the site': ({ output }) => writeFileSync(join(output, 'ads.txt'), 'none'),
  'a Markdown page': ({ stories }) => appendFileSync(join(stories, 'a.md'), 'By hand.\n'),
  'a link in the place of the memory': ({ memory, output }) => symlinkSync(output, memory),
  'what a broken-off commit left': ({ staging }) => mkdirSync(staging),
  'no site': ({ output }) => rmSync(output, { recursive: true }),
  'no content folder': ({ content }) => rmSync(content, { recursive: true }),
}

for (const [name, change] of Object.entries(CHANGES))
  test(`there is something to do: ${name}`, async (t) => {
    const { asked, paths, copy } = await built(t)
    keep(paths, asked)
    change(paths, copy)
    assert.equal(standingOf(paths, asked, NOW), null)
  })

test('a register that was changed while the pages were printed is looked at again', async (t) => {
  const { asked, paths } = await built(t)
  const before = lookBefore(paths) as Before
  writeFileSync(paths.register, 'older\n')
  keepStanding(paths, asked, before, { now: NOW, due: null }, SAID)
  assert.equal(standingOf(paths, asked, NOW), null)
})

test('it can be forgotten', async (t) => {
  const { asked, paths } = await built(t)
  dropStanding(paths)
  keep(paths, asked)
  dropStanding(paths)
  assert.equal(standingOf(paths, asked, NOW), null)
})

test('what is not sound counts for nothing', async (t) => {
  const { asked, paths } = await built(t)
  keep(paths, asked)
  const text = readFileSync(paths.standing, 'utf8')
  for (const damaged of ['', '{', 'null', '[]', text.slice(0, -1), text.replace('"form":1', '"form":0')]) {
    writeFileSync(paths.standing, damaged)
    assert.equal(standingOf(paths, asked, NOW), null, damaged.slice(0, 20))
  }
})

test('copy that was changed in the last moments, or lies behind a link, is not judged by stamps', async (t) => {
  const { paths, copy } = await built(t)
  assert.notEqual(lookBefore(paths), null)
  writeFileSync(copy, 'The ferry is here\n')
  assert.equal(lookBefore(paths), null)
  await pause(150)
  assert.notEqual(lookBefore(paths), null)
  symlinkSync(copy, join(paths.content, 'link.txt'))
  assert.equal(lookBefore(paths), null)
})

test('a change that falls into the build is found after it', async (t) => {
  const { asked, paths, copy } = await built(t)
  const before = lookBefore(paths) as Before
  writeFileSync(copy, 'The ferry is here\n')
  keepStanding(paths, asked, before, { now: NOW, due: null }, SAID)
  assert.equal(standingOf(paths, asked, NOW), null)
})
