/** What is kept between builds: the hours of what was shown, and bodies that are read when they are printed. */

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Memory } from '../../scripts/build.ts'
import { IndexLater } from '../../scripts/commands/meanwhile/index-later.ts'
import type { Problem } from '../../scripts/flow/problem.ts'
import { DeskMemory } from '../../scripts/intake/memory/memory.ts'
import { Lookout } from '../../scripts/press/lookout.ts'
import { paperFor } from './paper.ts'

const LATER = '2031-05-14T18:30:00Z'
const FILES = {
  'lamp.txt': 'The lamp is lit\n\nIt was lit on Monday, the keeper said.\n',
  'oar.txt': 'The oar is found\n\nIt was found on Tuesday, the keeper said.\n',
}

test('what was shown and is entered later keeps its hour, and stands as it was printed', async (t) => {
  const paper = paperFor(t, FILES)
  await paper.build({ memory: { register: null } })
  assert.equal(paper.register(), '')
  const shown = paper.site()
  const { report } = await paper.build({ now: LATER, keepHours: true, search: false })
  assert.deepEqual([report?.added, report?.changed, report?.removed], [[], [], []])
  assert.deepEqual(paper.site(), shown)
  assert.match(paper.register(), /"filed":"2031-05-14T12:00:00Z"/)
  assert.ok(!existsSync(paper.paths.shown))
})

test('it does not where the clock is set, nor where nobody remembers', async (t) => {
  const paper = paperFor(t, FILES)
  await paper.build({ memory: { register: null } })
  assert.match(readFileSync(paper.paths.shown, 'utf8'), /"filed":"2031-05-14T12:00:00Z"/)
  writeFileSync(paper.paths.shown, 'damaged\n')
  await paper.build({ now: LATER, keepHours: true })
  assert.match(paper.register(), /"filed":"2031-05-14T18:30:00Z"/)

  const other = paperFor(t, FILES)
  await other.build({ memory: { register: null } })
  await other.build({ now: LATER })
  assert.match(other.register(), /"filed":"2031-05-14T18:30:00Z"/)
})

test('a revision that was shown keeps its hour, too; what was revised since does not', async (t) => {
  const paper = paperFor(t, FILES)
  await paper.build()
  paper.file('lamp.txt', FILES['lamp.txt'].replace('Monday', 'Sunday'))
  paper.file('oar.txt', FILES['oar.txt'].replace('Tuesday', 'Sunday'))
  await paper.build({ now: LATER, memory: { register: null } })
  paper.file('oar.txt', FILES['oar.txt'].replace('Tuesday', 'Friday'))
  await paper.build({ now: '2031-05-14T20:00:00Z', keepHours: true })
  const revised = Object.fromEntries(
    paper
      .register()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ source, revised }) => [source, revised]),
  )
  assert.equal(revised['lamp.txt'], LATER)
  assert.equal(revised['oar.txt'], '2031-05-14T20:00:00Z')
})

/** A paper of which the memory is no more what it was, after a first build. @returns builds it again, with what stood */
async function forgetful(t: TestContext) {
  const paper = paperFor(t, FILES)
  const build = async () => {
    const desk = new DeskMemory(paper.paths.memory)
    const outcome = await paper.build({ desk })
    desk.save(outcome.silent)
    return outcome
  }
  await build()
  for (const name of readdirSync(paper.paths.memory, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.rest')) continue
    const path = join(paper.paths.memory, name)
    writeFileSync(path, readFileSync(path, 'latin1').replaceAll('keeper', 'sailor'), 'latin1')
  }
  return { paper, build, before: paper.site() }
}

test('a body that is lost before it is printed is read again from its file', async (t) => {
  const { paper, build, before } = await forgetful(t)
  rmSync(paper.paths.record)
  rmSync(paper.paths.output, { recursive: true })
  rmSync(paper.paths.stories, { recursive: true })
  assert.equal((await build()).code, 0)
  assert.deepEqual(paper.site(), before)
})

test('and so is one that is lost before it is searched', async (t) => {
  const { paper, build, before } = await forgetful(t)
  rmSync(join(paper.paths.output, 'pagefind'), { recursive: true })
  const { code, report } = await build()
  assert.equal(code, 0)
  assert.equal(report?.index, 'made')
  assert.deepEqual(paper.site(), before)
})

test('a server has a file read again of which the index finds the text lost', async (t) => {
  const { paper } = await forgetful(t)
  rmSync(join(paper.paths.output, 'pagefind'), { recursive: true })
  const desk = new DeskMemory(paper.paths.memory)
  const { sheets } = await paper.build({ desk, memory: { register: null } })
  assert.ok(sheets)
  const said: Problem[] = []
  const index = new IndexLater(paper.paths, new Lookout(paper.paths), (problem) => said.push(problem))
  const lost = await new Promise<string>((tell) => {
    index.make(sheets, (path) => {
      tell(path)
      return desk.forget(path)
    })
  })
  await index.close()
  assert.ok(Object.keys(FILES).includes(lost), lost)
  assert.deepEqual(said, [])
})

test('a server prints what the lookout does not know of, and writes over nobody’s file', async (t) => {
  const paper = paperFor(t, FILES)
  const lookout = new Lookout(paper.paths)
  t.after(() => lookout.wake())
  const memory: Memory = { register: null, lookout }
  await paper.build({ memory })
  assert.ok(lookout.survey)
  const looked = async () => {
    const before = lookout.survey
    lookout.rest()
    for (let tries = 0; tries < 100 && lookout.survey === before; tries += 1) await pause(50)
    assert.notEqual(lookout.survey, before)
    lookout.wake()
  }
  await looked()
  paper.file('lamp.txt', FILES['lamp.txt'].replace('Monday', 'Sunday'))
  writeFileSync(join(paper.paths.output, 'mine.txt'), 'mine')
  const { report } = await paper.build({ memory, now: LATER })
  assert.ok(report?.changed.includes('/2031/05/14/the-lamp-is-lit/'))
  assert.match(paper.page('/2031/05/14/the-lamp-is-lit/'), /Sunday/)
  // The record is another now: the lookout knows what the commit did, and looks for the rest.
  assert.ok(lookout.survey)
  rmSync(join(paper.paths.output, 'mine.txt'))
  rmSync(join(paper.paths.output, '2031/05/14/the-oar-is-found'), { recursive: true })
  await looked()
  assert.deepEqual((await paper.build({ memory, now: LATER })).report?.added, ['/2031/05/14/the-oar-is-found/'])
})
