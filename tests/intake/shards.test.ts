/** Reading in shards: each reads its share, and their memories, copied together, are the memory of one who has read all. */

import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Crew } from '../../scripts/intake/crew/crew.ts'
import { DeskMemory } from '../../scripts/intake/memory/memory.ts'
import { readContent } from '../../scripts/intake/read-content.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'
import { ON_DISK } from '../system.ts'

const head = masthead('name: The Quay Post\n')
assert.ok(head.ok)
const paper = head.value

/** One that tells what it was given to read. */
class Told extends Crew {
  readonly given: string[] = []

  override read(...[filed]: Parameters<Crew['read']>): ReturnType<Crew['read']> {
    this.given.push(filed.path)
    return super.read(filed)
  }
}

test('each file is read by one shard, and by nobody when their memories are copied together', async (t) => {
  const root = mkdtempSync(join(ON_DISK, 'broadsheet-shards-'))
  t.after(() => rmSync(root, { recursive: true, force: true }))
  const content = join(root, 'content')
  mkdirSync(content)
  const names = Array.from({ length: 12 }, (_, at) => `${String(at).padStart(2, '0')}.txt`)
  for (const name of names) writeFileSync(join(content, name), `Quay ${name} is sold\n\nThe board sold it on Monday.\n`)

  const reading = async (folder: string, number: number | null) => {
    const crew = new Told(paper, 0)
    const memory = new DeskMemory(folder)
    const read = await readContent(content, paper, {
      memory,
      crew,
      ...(number === null ? {} : { shard: { number, count: 3 } }),
    })
    memory.save()
    return { given: crew.given, read }
  }

  const all = join(root, 'all')
  const given: string[] = []
  for (const number of [1, 2, 3]) {
    const own = join(root, `memory-${number}`)
    const first = await reading(own, number)
    assert.ok(first.given.length > 0)
    assert.deepEqual(
      first.read.files.map(({ path }) => path),
      first.given,
    )
    assert.deepEqual((await reading(own, number)).given, [])
    given.push(...first.given)
    cpSync(own, all, { recursive: true })
  }
  assert.deepEqual(given.sort(), names)

  const last = await reading(all, null)
  assert.deepEqual(last.given, [])
  assert.deepEqual(
    last.read.files.map(({ path }) => path),
    names,
  )
  // Whoever reads a share of what is remembered already forgets nothing of the rest, whatever stamps it has.
  for (const name of names) utimesSync(join(content, name), new Date(), new Date())
  await reading(all, 2)
  assert.deepEqual((await reading(all, null)).given, [])
})
