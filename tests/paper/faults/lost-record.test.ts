/** A paper whose record is lost, or that is renamed or moved, knows its own site again; what is somebody's there stays. */

import assert from 'node:assert/strict'
import fs, {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { pathsOf } from '../../../scripts/paths.ts'
import { codes, MASTHEAD, paperFor, type TestPaper } from '../paper.ts'

const story = (headline: string, words: string) => `Headline: ${headline}\nDate: 2 May 2031\n\n${words}\n`
const FILES = {
  'lamp.txt': story('The lamp is lit', 'It was lit at dusk, as Ada Brandt said it would be.'),
  'slip.txt': story('The slip is wet', 'It was wet all day, as slips are in spring.'),
  'briefs.txt': 'Fog expected on the bank\nBell found in a barn\n',
}
const LAMP = '/2031/05/02/the-lamp-is-lit/'
const LATER = '2031-05-15T12:00:00Z'

/** A paper that stands; and the site that its edited copy makes where nothing was ever lost. */
async function standingFor(t: TestContext): Promise<{ paper: TestPaper; goal: Record<string, string> }> {
  const paper = await editedFor(t)
  goal ??= await goalFor(t)
  return { paper, goal }
}

/** The same for every test. */
let goal: Record<string, string> | undefined

async function goalFor(t: TestContext): Promise<Record<string, string>> {
  const whole = await editedFor(t)
  assert.equal((await whole.build({ now: LATER })).code, 0)
  return whole.site()
}

async function editedFor(t: TestContext): Promise<TestPaper> {
  const paper = paperFor(t, FILES)
  assert.equal((await paper.build()).code, 0)
  edit(paper)
  return paper
}

/** One story is edited, one withdrawn, one filed. */
function edit(paper: TestPaper): void {
  paper.file('lamp.txt', story('The lamp is lit', 'It was lit late, and Ada Brandt was cross about it.'))
  paper.remove('slip.txt')
  paper.file('pier.txt', story('The pier is closed', 'It was closed at noon, to the anger of all.'))
}

function put(paper: TestPaper, file: string, text = 'mine'): void {
  mkdirSync(dirname(join(paper.paths.output, file)), { recursive: true })
  writeFileSync(join(paper.paths.output, file), text)
}

test('a paper that was only ever shown, and entered nowhere, knows its own pages by what was shown', async (t) => {
  const paper = paperFor(t, FILES)
  const memory = { register: null }
  await paper.build({ memory })
  rmSync(paper.paths.record)
  edit(paper)
  const { code, problems } = await paper.build({ memory, now: LATER })
  assert.deepEqual([code, problems], [0, []])
  assert.match(paper.page(LAMP), /It was lit late/)
})

/** What shows the text before a change: with the Markdown pages lost, nobody knows that any more. */
const OF_EARLIER = [
  '2031/05/02/the-lamp-is-lit/changes/index.html',
  '2031/05/02/the-lamp-is-lit/index.html',
  '.broadsheet.seals',
]

describe('what is lost, and the copy has changed since: the next build makes the edition, and nothing of others goes', () => {
  const losses: Readonly<Record<string, (paper: TestPaper) => void>> = {
    'the record': ({ paths }) => rmSync(paths.record),
    'lines of the record': ({ paths }) =>
      writeFileSync(paths.record, readFileSync(paths.record, 'utf8').replaceAll('"fingerprint":"a', '"finger')),
    'all that is kept beside the site': ({ paths }) => rmSync(dirname(paths.state), { recursive: true }),
    'the note of whose that is': ({ paths }) => rmSync(paths.note),
    'note and record': ({ paths }) => {
      rmSync(paths.note)
      rmSync(paths.record)
    },
  }
  for (const [what, lose] of Object.entries(losses))
    test(what, async (t) => {
      const { paper, goal } = await standingFor(t)
      put(paper, 'ads.txt')
      put(paper, 'images/photo.jpg')
      lose(paper)
      const outcome = await paper.build({ now: LATER })
      assert.deepEqual([outcome.code, codes(outcome)], [0, ['warning foreign-file']])
      const site = paper.site()
      const expected: Record<string, string> = { ...goal, 'ads.txt': 'mine', 'images/photo.jpg': 'mine' }
      if (!existsSync(paper.paths.versions))
        for (const file of OF_EARLIER) {
          delete expected[file]
          delete site[file]
        }
      assert.deepEqual(site, expected)
    })
})

/** Do something that ends where a file is to get to its place. */
async function killedAt(t: TestContext, place: string, work: () => Promise<unknown>) {
  const { renameSync } = fs
  const mocked = t.mock.method(fs, 'renameSync', (from: string, to: string) => {
    if (to === place) throw new Error('killed')
    renameSync(from, to)
  })
  syncBuiltinESMExports()
  try {
    await assert.rejects(work(), /killed/)
  } finally {
    mocked.mock.restore()
    syncBuiltinESMExports()
  }
}

describe('a build that was killed, its record lost, and something of somebody’s in the place of a page', () => {
  // Before the page itself is in its place: after that, it is the paper's, and repaired.
  for (const at of ['2031/05/02/index.html', 'index.html'])
    test(`killed at ${at}: only that page is in error, and without it nothing is`, async (t) => {
      const { paper, goal } = await standingFor(t)
      const { paths } = paper
      await killedAt(t, join(paths.output, at), () => paper.build({ now: LATER }))
      assert.ok(existsSync(join(paths.staging, 'COMMIT')))
      rmSync(paths.record)
      put(paper, `${LAMP.slice(1)}index.html`)
      const stopped = await paper.build({ now: LATER })
      assert.deepEqual([stopped.code, codes(stopped)], [1, ['error place-taken']])
      assert.match(stopped.problems[0]?.reason ?? '', /: 2031\/05\/02\/the-lamp-is-lit\/index\.html[;.]/)
      assert.equal(stopped.problems[0]?.hint, 'If it is yours, move it elsewhere. Then build again.')
      assert.equal(paper.page(LAMP), 'mine')
      rmSync(join(paths.output, LAMP, 'index.html'))
      const outcome = await paper.build({ now: LATER })
      assert.deepEqual([outcome.code, codes(outcome)], [0, []])
      assert.deepEqual(paper.site(), goal)
    })
})

describe('a paper goes by its copy', () => {
  const RENAMED = MASTHEAD.replace('The Marram Ledger', 'The Marram Courier')
  const moves: Readonly<Record<string, (paper: TestPaper) => string>> = {
    'another title': (paper) => {
      paper.file('masthead.yaml', RENAMED)
      return paper.paths.content
    },
    'another title, with nothing kept beside the site': (paper) => {
      paper.file('masthead.yaml', RENAMED)
      rmSync(dirname(paper.paths.state), { recursive: true })
      return paper.paths.content
    },
    'another folder of copy': ({ paths }) => {
      renameSync(paths.content, `${paths.content}-moved`)
      return `${paths.content}-moved`
    },
    'another folder and another title': (paper) => {
      paper.file('masthead.yaml', RENAMED)
      renameSync(paper.paths.content, `${paper.paths.content}-moved`)
      return `${paper.paths.content}-moved`
    },
    'another folder and another title, with nothing kept beside the site': (paper) => {
      paper.file('masthead.yaml', RENAMED)
      rmSync(dirname(paper.paths.state), { recursive: true })
      renameSync(paper.paths.content, `${paper.paths.content}-moved`)
      return `${paper.paths.content}-moved`
    },
  }
  for (const [what, move] of Object.entries(moves))
    test(what, async (t) => {
      const { paper } = await standingFor(t)
      const paths = pathsOf(move(paper), paper.paths.output)
      const outcome = await paper.build({ paths, now: LATER })
      assert.deepEqual([outcome.code, codes(outcome)], [0, []])
      assert.match(paper.page(LAMP), /Ada Brandt was cross/)
    })

  test('a copy of it elsewhere is another paper, and how it becomes this one is said; so is how another name is told', async (t) => {
    const { paper } = await standingFor(t)
    const { content, output, mark } = paper.paths
    cpSync(content, `${content}-2`, { recursive: true })
    const before = paper.site()
    const copied = await paper.build({ paths: pathsOf(`${content}-2`, output), now: LATER })
    assert.deepEqual([copied.code, codes(copied)], [2, ['error foreign-output']])
    assert.match(
      copied.problems[0]?.hint ?? '',
      /If that is this paper before it was moved, move .*masthead\.yaml away/,
    )
    const stranger = paperFor(t, { 'a.txt': story('A bell rings', 'It rang twice.') }, RENAMED)
    rmSync(dirname(paper.paths.state), { recursive: true })
    const order = { paths: pathsOf(stranger.paths.content, output), now: LATER }
    const refused = await stranger.build(order)
    assert.deepEqual([refused.code, codes(refused)], [2, ['error foreign-output']])
    assert.deepEqual(paper.site(), before)
    const line = `let the last line of ${mark} be Paper: "The Marram Courier"`
    assert.ok(refused.problems[0]?.hint.includes(line))
    // Even then, the stories there are not its own, and nothing of them is overwritten.
    writeFileSync(mark, readFileSync(mark, 'utf8').replace('Ledger', 'Courier'))
    assert.deepEqual(codes(await stranger.build(order)), ['error register-lacks'])
    assert.deepEqual({ ...paper.site(), '.broadsheet': '' }, { ...before, '.broadsheet': '' })
    assert.ok(existsSync(content) && readdirSync(content).length > 3)
  })
})
