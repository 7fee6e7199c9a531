/** A server reads what it was told of and no more; and what nobody told of, it finds while it rests. */

import assert from 'node:assert/strict'
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Paper } from '../../scripts/flow/paper.ts'
import { KnownContent } from '../../scripts/intake/known-content.ts'
import { DeskMemory } from '../../scripts/intake/memory/memory.ts'
import { readContent } from '../../scripts/intake/read-content.ts'
import { lookerOf } from '../../scripts/intake/read-files.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'
import { NO_LINKS } from '../system.ts'

const head = masthead('name: The Quay Post\n')
assert.ok(head.ok)
const { value: PAPER } = head
const LONG_AGO = new Date('2020-01-01')

const story = (what: string) => `The quay is ${what}\n\nIt went for a song on Monday, and nobody sang.\n`

/** A folder of a few files, its reader, and how the same is read by who knows nothing. */
function served(t: TestContext) {
  const content = realpathSync.native(mkdtempSync(join(tmpdir(), 'broadsheet-known-')))
  t.after(() => rmSync(content, { recursive: true, force: true }))
  const write = (name: string, text: string) => {
    mkdirSync(join(content, name, '..'), { recursive: true })
    writeFileSync(join(content, name), text)
    return join(content, name)
  }
  for (const name of ['a.txt', 'b.txt', 'c.txt', 'harbour/d.txt']) write(name, story(name))
  write('b.yaml', 'kicker: Harbour\n')
  write('e.yml.txt', 'draft: true\n')
  const [known, memory] = [new KnownContent(20), new DeskMemory()]
  const read = async (paths: readonly string[] | null, paper: Paper = PAPER) => {
    known.tell(paths)
    const found = await readContent(content, paper, { memory, known })
    const plain = ({ files, broken, problems, isWhole }: typeof found) =>
      structuredClone({ files, broken: [...broken].sort(), problems, isWhole })
    assert.deepEqual(plain(found), plain(await readContent(content, paper)))
    return found.files
  }
  return { content, write, known, memory, read }
}

test('told of a file, it reads that one; whatever else it is told, all of them', async (t) => {
  const { content, write, read } = served(t)
  await read(null)
  await read([write('a.txt', story('sold'))])
  await read([write('b.yaml', 'kicker: Quay\n')])
  await read([write('a.txt', '---\nheadline: [\n---\n'), write('c.txt', story('leased'))])
  await read([])
  await read([write('a.txt', story('free again'))])
  await read([write('c.yaml', 'kicker: New\n')])
  await read([write('harbour/new.txt', story('new'))])
  renameSync(join(content, 'harbour/new.txt'), join(content, 'f.txt'))
  await read([join(content, 'harbour/new.txt'), join(content, 'f.txt')])
  rmSync(join(content, 'b.txt'))
  await read([join(content, 'b.txt')])
  rmSync(join(content, 'harbour'), { recursive: true })
  await read([join(content, 'harbour/d.txt')])
  await read([content])
  const other = masthead('name: The Quay Post\nlanguage: de\n')
  assert.ok(other.ok)
  await read([], other.value)
})

test('what did not change is not looked at, and is the same object', async (t) => {
  const { content, write, memory, known, read } = served(t)
  for (const name of ['a.txt', 'b.txt', 'b.yaml', 'c.txt', 'harbour/d.txt'])
    utimesSync(join(content, name), LONG_AGO, LONG_AGO)
  // The time of an inode is of just now: a stamp from then does not count.
  await pause(150)
  const before = await read(null)
  rmSync(join(content, 'c.txt'))
  known.tell([write('a.txt', story('sold'))])
  const { files } = await readContent(content, PAPER, { memory, known })
  assert.deepEqual(
    files.filter((file, at) => file !== before[at]).map(({ path }) => path),
    ['a.txt'],
  )
})

test('two names of one file are both read again', { skip: NO_LINKS }, async (t) => {
  const { content, write, read } = served(t)
  symlinkSync(join(content, 'a.txt'), join(content, 'z.txt'))
  await read(null)
  await read([write('a.txt', story('sold'))])
})

test('what nobody told of is found at rest; what is as it was is not', async (t) => {
  const { content, write, known, memory, read } = served(t)
  await pause(150)
  let stale = 0
  const rested = async () => {
    stale = 0
    known.rest(lookerOf(memory), () => {
      stale += 1
    })
    for (let tries = 0; tries < 20 && stale === 0; tries += 1) await pause(25)
    known.wake()
    return stale
  }
  await read(null)
  await read([write('a.txt', story('sold'))])
  // As an editor does it that writes a file beside it first.
  writeFileSync(join(content, '.a.txt.swp'), story('saved'))
  renameSync(join(content, '.a.txt.swp'), join(content, 'a.txt'))
  await read([join(content, 'a.txt')])
  assert.equal(await rested(), 0)
  write('c.txt', story('leased'))
  assert.equal(await rested(), 1)
  await read([])
  write('e.yml.txt', 'draft: false\n')
  assert.equal(await rested(), 1)
  await read([])
  write('harbour/more.txt', story('more'))
  assert.equal(await rested(), 1)
  await read([])
  known.rest(lookerOf(memory), () => assert.fail('there is something else to do'))
  write('c.txt', story('lost'))
  known.wake()
  await pause(200)
})
