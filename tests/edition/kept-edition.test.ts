/** What a new process goes on from: an edition that is kept whole or not at all, and never trusted against the copy. */

import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import type { Outcome } from '../../scripts/build.ts'
import { editionGround, KeptEdition } from '../../scripts/edition/kept/kept-edition.ts'
import { readKept } from '../../scripts/edition/kept/kept-file.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { DeskMemory } from '../../scripts/intake/memory/memory.ts'
import { readContent } from '../../scripts/intake/read-content.ts'
import { pagesOf } from '../../scripts/pages/page.ts'
import { enter } from '../../scripts/register/enter.ts'
import { loadRegister } from '../../scripts/register/file/load.ts'
import { NOW, paperFor, type TestPaper } from '../paper/paper.ts'

const LATER = '2031-05-14T13:00:00Z'

/** Its last paragraph is in no opening. */
const story = (headline: string, date: string, more = '') =>
  `Headline: ${headline}\nDate: ${date}\n\nThe matter of “${headline}” came up at Gull Point.\n\n${'It was said at length. '.repeat(20)}${more}\n`
const FILES = {
  'lamp.txt': story('Lamp mended', '1 May 2031'),
  'bell.txt': story('Bell hung again', '2 May 2031'),
  'eel.txt': story('Eels counted', '3 May 2031'),
  'briefs.txt': 'Fog expected off Tern Rock\nOar found at Lower Fen\nMarket moved to the quay\n',
}

/** A build as a process of its own makes it. */
async function buildAnew(paper: TestPaper, now = NOW): Promise<Outcome> {
  const desk = new DeskMemory(paper.paths.memory)
  const outcome = await paper.build({ desk, now })
  desk.save(outcome.silent)
  assert.equal(outcome.code, 0)
  return outcome
}

/** What the next process finds of the kept edition: how many files it enters anew, and whether all faces are the same; null where it goes on from nothing. */
async function foundNext({ paths }: TestPaper, paper: Paper): Promise<{ touched: number; isSame: boolean } | null> {
  const desk = new DeskMemory(paths.memory)
  const { files } = await readContent(paths.content, paper, { memory: desk, now: LATER })
  const registerText = readFileSync(paths.register, 'utf8')
  const { register } = loadRegister(registerText)
  const file = readKept(paths.kept, editionGround(paper))
  if (file === null) return null
  const known = KeptEdition.over(file, { files, keyOf: (path) => desk.keyOf(path), register, registerText })
  if (known === null) return null
  const { entered } = enter(
    known.touched,
    register,
    { now: LATER, zone: paper.zone },
    undefined,
    undefined,
    known.settled,
  )
  const fresh = pagesOf(entered)
  return { touched: known.touched.length, isSame: known.sameFaces(fresh, known.pagesWith(fresh)) !== null }
}

async function published(t: TestContext, files: Readonly<Record<string, string>> = FILES) {
  const paper = paperFor(t, files)
  const outcome = await buildAnew(paper)
  assert.ok(outcome.paper !== null)
  return { paper, masthead: outcome.paper }
}

describe('a kept edition', () => {
  const EDITS: readonly (readonly [string, (paper: TestPaper) => void, { touched: number; isSame: boolean } | null])[] =
    [
      ['nothing', () => undefined, { touched: 0, isSame: true }],
      [
        'a body',
        (paper) => paper.file('bell.txt', story('Bell hung again', '2 May 2031', 'So it stood.')),
        { touched: 1, isSame: true },
      ],
      [
        'a headline',
        (paper) => paper.file('bell.txt', story('Bell taken down', '2 May 2031')),
        { touched: 1, isSame: false },
      ],
      [
        'a story more',
        (paper) => paper.file('oar.txt', story('Oar lost', '4 May 2031')),
        { touched: 1, isSame: false },
      ],
      ['a story less', (paper) => paper.remove('eel.txt'), { touched: 0, isSame: false }],
      ['another name', (paper) => paper.rename('eel.txt', 'eels.txt'), { touched: 1, isSame: false }],
      // Whose address it is, only the whole paper can tell.
      ['an older address', (paper) => paper.file('bell.yaml', 'formerly: /2031/05/01/lamp-mended/\n'), null],
      ['a text that stands', (paper) => paper.file('twin.txt', FILES['eel.txt']), null],
      ['the register', ({ paths }) => writeFileSync(paths.register, `${readFileSync(paths.register, 'utf8')}\n`), null],
      ['its end', ({ paths }) => writeFileSync(paths.kept, readFileSync(paths.kept, 'utf8').slice(0, -2)), null],
      [
        'a letter of it',
        ({ paths }) => writeFileSync(paths.kept, readFileSync(paths.kept, 'utf8').replace('Eels', 'Eals')),
        null,
      ],
      ['all of it', ({ paths }) => rmSync(paths.kept), null],
    ]
  for (const [what, edit, expected] of EDITS)
    test(`touched: ${what}`, async (t) => {
      const { paper, masthead } = await published(t)
      edit(paper)
      assert.deepEqual(await foundNext(paper, masthead), expected)
    })

  test('is not that of another masthead', async (t) => {
    const { paper, masthead } = await published(t)
    assert.equal(await foundNext(paper, { ...masthead, motto: 'Twice a day' }), null)
  })

  test('takes the lines of an edit, and is what a build from nothing keeps', async (t) => {
    const { paper, masthead } = await published(t)
    for (const step of [1, 2, 3]) {
      paper.file('bell.txt', story('Bell hung again', '2 May 2031', `For the ${step}th time.`))
      await buildAnew(paper, LATER)
    }
    const added = readKept(paper.paths.kept, editionGround(masthead))
    rmSync(paper.paths.kept)
    await buildAnew(paper, LATER)
    const whole = readKept(paper.paths.kept, editionGround(masthead))
    assert.deepEqual([...(added?.sources ?? [])].sort(), [...(whole?.sources ?? [])].sort())
    assert.deepEqual(added?.whole, whole?.whole)
    assert.ok((whole?.sources.size ?? 0) > 3)
  })

  test('stays as it is where nothing was touched, whatever is held or complained of', async (t) => {
    const { paper } = await published(t, {
      ...FILES,
      'twin.txt': story('Lamp mended', '1 May 2031'),
      'held.txt': `DRAFT – DO NOT PUBLISH\n\n${story('Zebedee resigns', '4 May 2031')}`,
    })
    const { mtimeMs } = statSync(paper.paths.kept)
    const { report } = await buildAnew(paper, LATER)
    assert.deepEqual([report?.added, report?.changed, report?.removed], [[], [], []])
    assert.equal(statSync(paper.paths.kept).mtimeMs, mtimeMs)
  })

  test('has no word of what is held, nor of what was taken off', async (t) => {
    const { paper } = await published(t, {
      ...FILES,
      'held.txt': `DRAFT – DO NOT PUBLISH\n\n${story('Zebedee resigns', '4 May 2031')}`,
    })
    paper.file('bell.yaml', 'draft: true\n')
    paper.remove('eel.txt')
    await buildAnew(paper, LATER)
    assert.doesNotMatch(readFileSync(paper.paths.kept, 'utf8'), /Zebedee|Bell|Eels/)
  })

  test('has pages printed that were lost, though it makes no view of others', async (t) => {
    const { paper } = await published(t)
    const before = paper.site()
    const lost = ['2031/05/03/index.html', '2031/05/03/eels-counted/index.html', 'headlines/2031/05/index.html']
    for (const file of lost) rmSync(join(paper.paths.output, file))
    paper.file('bell.txt', story('Bell hung again', '2 May 2031', 'So it stood.'))
    const { report } = await buildAnew(paper, LATER)
    // And the page that says what changed.
    assert.equal(report?.added.length, lost.length + 1)
    const after = paper.site()
    assert.deepEqual(
      lost.map((file) => after[file] === before[file]),
      [true, true, true],
    )
  })

  test('is none where a file is in error', async (t) => {
    const { paper } = await published(t)
    paper.file('bell.yaml', 'dek: [\n')
    const desk = new DeskMemory(paper.paths.memory)
    assert.equal((await paper.build({ desk, keepGoing: true })).code, 1)
    assert.equal(existsSync(paper.paths.kept), false)
  })
})
