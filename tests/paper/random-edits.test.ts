/**
 * A paper that was edited a hundred times and built after each edit is, byte for
 * byte, the paper that one complete build makes of the same content, register and editions.
 *
 * A failure says after which edits the two parted. To see it again, run it with
 * the seed that it prints: `SEED=… node --test tests/paper/random-edits.test.ts`.
 */

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Memory } from '../../scripts/build.ts'
import { printEditions } from '../../scripts/edition/past/editions.ts'
import { setMemo } from '../../scripts/flow/memo.ts'
import { KnownContent } from '../../scripts/intake/known-content.ts'
import { DeskMemory } from '../../scripts/intake/memory/memory.ts'
import { Written } from '../../scripts/pages/written.ts'
import { VERSIONS_NAME } from '../../scripts/paths.ts'
import { Lookout } from '../../scripts/press/lookout.ts'
import { formatRecord, readRecordFile } from '../../scripts/press/record.ts'
import { pressIndex } from '../../scripts/press/search/press-index.ts'
import { printRegister } from '../../scripts/register/register.ts'
import fc from '../properties/seeded.ts'
import { ON_DISK } from '../system.ts'
import { type Edit, edit, type Folder, KINDS } from './edits.ts'
import { bytesIn, MASTHEAD, paperIn, type TestPaper } from './paper.ts'

const EDITS = 100
/** How often the paper is compared with a complete build. */
const EVERY = 20
/** How often the search index follows; between two of those it is left as it stands, as with `--no-search`. */
const INDEXED = 5

const FIRST: Readonly<Record<string, string>> = {
  'masthead.yaml': MASTHEAD,
  'harbour/story-0.txt': 'Headline: The lamp of Marram is back\nDate: 1 May 2031\n\nIt came back to Marram.\n',
  'briefs-0.txt': 'Fog expected in Marram\nOar found at Tern Rock\nMarket moved to Lower Fen\nRace won by Lower Fen\n',
}

/** Not biased towards small numbers, as fast-check’s first run would be: there is only one. */
const edits: fc.Arbitrary<Edit[]> = fc.noBias(
  fc.array(fc.record({ kind: fc.constantFrom(...KINDS), which: fc.nat({ max: 997 }), how: fc.nat({ max: 997 }) }), {
    minLength: EDITS,
    maxLength: EDITS,
    size: 'max',
  }),
)

const ONCE = { numRuns: 1, endOnFailure: true }

test('after a hundred edits, each built: the bytes of one complete build', async () => {
  await fc.assert(
    fc.asyncProperty(edits, (all) => inFolder((folder) => editAndCompare(folder, all))),
    ONCE,
  )
})

test('the same while a server remembers what it read, and writes no register', async () => {
  await fc.assert(
    fc.asyncProperty(edits, (all) => inFolder((folder) => editAndCompare(folder, all, true))),
    ONCE,
  )
})

/** @param isServed whether a server builds, which remembers what it can, and is told which files change */
async function editAndCompare(root: string, all: readonly Edit[], isServed = false): Promise<void> {
  const paper = paperIn(join(root, 'edited'), FIRST)
  const folder: Folder = new Map(Object.entries(FIRST))
  const { paths } = paper
  const remembered = isServed ? new DeskMemory() : null
  const content = new KnownContent()
  const memory: Memory | undefined = isServed
    ? {
        register: null,
        written: new Written(paths.written),
        content,
        lookout: new Lookout(paths),
        program: { read: null },
      }
    : undefined
  for (const [step, one] of all.entries()) {
    const before = new Map(folder)
    edit(folder, one, step)
    content.tell(apply(paper, before, folder))
    const now = new Date(Date.UTC(2031, 4, 1, step)).toISOString().replace('.000', '')
    // A server remembers what it read; of builds, every other one does, from what stands on disk.
    const desk = remembered ?? new DeskMemory(step % 2 === 0 ? paper.paths.memory : null)
    const search = (step + 1) % INDEXED === 0
    const outcome = await paper.build({
      now,
      desk,
      search,
      ...(memory === undefined ? {} : { memory }),
    })
    desk.save()
    const errors = outcome.problems.filter(({ severity }) => severity === 'error')
    assert.deepEqual([outcome.code, errors], [0, []], `Edit ${step + 1}, ${JSON.stringify(one)}, was not published.`)
    if ((step + 1) % EVERY > 0) continue
    // Who watches builds the index when there is time for it.
    if (outcome.report?.index === 'due' && outcome.sheets !== null) {
      assert.equal(await pressIndex(outcome.sheets, paper.paths, new AbortController().signal), null)
    }

    const register = memory?.register ? printRegister(memory.register.next) : paper.register()
    const editions = memory?.editions ? printEditions(memory.editions.next) : paper.text('editions.ndjson')
    const kept = { 'register.ndjson': register, 'editions.ndjson': editions, ...earlierTexts(paper) }
    const whole = paperIn(join(root, `whole-${step}`), { ...Object.fromEntries(folder), ...kept })
    // The complete build keeps nothing of what it worked out, and comes to the same.
    setMemo(false)
    assert.equal((await whole.build({ now })).code, 0)
    setMemo(true)
    const recent = all.slice(step + 1 - EVERY, step + 1).map(({ kind }, at) => `${step + 2 - EVERY + at} ${kind}`)
    const expected = whole.kept()
    // Who only shows a paper enters nothing, and remembers no register either.
    const entered = {
      'state/record.ndjson': wholeRecord(paper),
      'register.ndjson': register,
      'state/register.ndjson': Buffer.from(register).toString('latin1'),
      'state/editions.ndjson': editions,
    }
    const different = differences({ ...paper.kept(), ...entered }, expected)
    assert.deepEqual(different, [], `The two parted within these edits: ${recent.join(', ')}.`)
  }
}

/** What is kept beside the register, and what a server came by: a build of the same has it, too. */
function earlierTexts({ paths }: TestPaper): Record<string, string> {
  const kept = { ...bytesIn(paths.versionsSeen), ...bytesIn(paths.versions) }
  return Object.fromEntries(
    Object.entries(kept).map(([file, bytes]) => [`${VERSIONS_NAME}/${file}`, Buffer.from(bytes, 'latin1').toString()]),
  )
}

/** The record's text without the lines that later ones replace. It is sound. */
function wholeRecord({ paths }: TestPaper): string {
  const { record, ground, isWhole } = readRecordFile(paths)
  assert.ok(isWhole)
  return Buffer.from(formatRecord([...record.values()], ground)).toString('latin1')
}

/** Bring a paper's content folder from one state to another, touching only what differs. @returns the files, absolute */
function apply(paper: TestPaper, before: Folder, after: Folder): string[] {
  const gone = [...before.keys()].filter((path) => !after.has(path))
  const others = [...after].filter(([path, text]) => before.get(path) !== text)
  for (const path of gone) paper.remove(path)
  for (const [path, text] of others) paper.file(path, text)
  return [...gone, ...others.map(([path]) => path)].map((path) => join(paper.paths.content, path))
}

/** The paths at which two trees differ: two whole papers are too much to read. */
function differences(one: Record<string, string>, other: Record<string, string>): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((path) => one[path] !== other[path]).sort()
}

async function inFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(ON_DISK, 'edits-'))
  try {
    await run(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
