/** A register that lost something: told, never papered over, and brought back. */

import assert from 'node:assert/strict'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { pathsOf } from '../../../scripts/paths.ts'
import { codes, paperFor, type TestPaper } from '../paper.ts'

const FILES = {
  'ferry.txt': 'The ferry is late again\n\nIt left late from Ostrey, and arrived later.\n',
  'harbour/wall.txt':
    'Headline: The wall is to be rebuilt\nDate: 2 May 2031\nBy: Ada Brandt\n\nThe council of Ostrey voted on it.\n',
  'briefs.txt': 'Fog expected on the bank\nBell found in a barn\nMarket moved to Thursday\n',
}
const LATER = '2031-06-20T12:00:00Z'

async function built(t: TestContext): Promise<TestPaper> {
  const paper = paperFor(t, FILES)
  assert.equal((await paper.build()).code, 0)
  return paper
}

function linesOf(paper: TestPaper): string[] {
  return paper.register().split('\n').slice(0, -1)
}

/** A build stops, and nothing that the paper keeps has changed. */
async function assertStops(paper: TestPaper, code: string): Promise<string> {
  const before = paper.kept()
  const outcome = await paper.build({ now: LATER, keepGoing: true })
  assert.equal(outcome.code, 1)
  const problem = outcome.problems.find((one) => one.code === code)
  assert.ok(problem, `${code} is not among ${codes(outcome)}`)
  assert.deepEqual(paper.kept(), before)
  return problem.reason
}

describe('a build stops', () => {
  test('when the register is deleted: it names what is lost and how to get it back', async (t) => {
    const paper = await built(t)
    rmSync(paper.paths.register)
    const before = paper.kept()
    const { code, problems } = await paper.build({ now: LATER })
    assert.equal(code, 1)
    assert.deepEqual(paper.kept(), before)
    const [problem] = problems
    assert.equal(problem?.code, 'register-lacks')
    assert.match(
      problem.reason,
      /^Found a register without \d+ entries that the last build had; nothing answers any more at \/.*\/, \/.*\/, \/.*\/ and \d+ more\. A published address goes on to answer\.$/,
    )
    assert.match(
      problem.hint,
      /git checkout content\/register\.ndjson.*broadsheet register restore.*broadsheet register accept/,
    )
  })

  test('when any one line is lost', async (t) => {
    const paper = await built(t)
    const lines = linesOf(paper)
    assert.ok(lines.length >= 6)
    for (const [at, line] of lines.entries()) {
      writeFileSync(paper.paths.register, `${lines.toSpliced(at, 1).join('\n')}\n`)
      const reason = await assertStops(paper, 'register-lacks')
      assert.match(reason, /^Found a register without an entry/, line)
    }
  })

  test('when an address or a day in a line is no longer what it was', async (t) => {
    const paper = await built(t)
    const register = paper.register()
    for (const [from, to] of [
      ['/2031/05/14/the-ferry', '/2031/05/14/the-fery'],
      ['/2031/05/02/', '/2031/05/20/'],
      ['/sections/harbour/', '/sections/harbor/'],
      ['2031/05/"', '2031/06/"'],
    ] as const) {
      assert.ok(register.includes(from), from)
      writeFileSync(paper.paths.register, register.replace(from, to))
      await assertStops(paper, 'register-lacks')
    }
  })

  test('when what the state remembers is lost too: by what is published', async (t) => {
    const paper = await built(t)
    rmSync(paper.paths.register)
    rmSync(paper.paths.lastRegister)
    assert.match(
      await assertStops(paper, 'register-lacks'),
      /\/2031\/05\/14\/the-ferry-is-late-again\/ published in the output/,
    )
    rmSync(paper.paths.record)
    assert.match(await assertStops(paper, 'register-lacks'), /\/2031\/05\/14\/the-ferry-is-late-again\//)
  })

  test('when the copy that the state remembers is damaged: by its sound lines', async (t) => {
    const paper = await built(t)
    const [first = '', ...rest] = linesOf(paper)
    writeFileSync(paper.paths.lastRegister, `${rest.join('\n')}\n${first.slice(0, 40)}\n`)
    writeFileSync(paper.paths.register, `${[first, ...rest.slice(1)].join('\n')}\n`)
    await assertStops(paper, 'register-lacks')
  })

  test('and a redirect, a withdrawn story and an empty topic are lost no more quietly', async (t) => {
    const paper = await built(t)
    paper.file('harbour/wall.txt', `Slug: wall\n${FILES['harbour/wall.txt']}`)
    paper.remove('ferry.txt')
    assert.equal((await paper.build()).code, 0)
    for (const url of [
      '/2031/05/02/wall/',
      '/2031/05/02/the-wall-is-to-be-rebuilt/',
      '/2031/05/14/the-ferry-is-late-again/',
    ])
      paper.page(url)
    const register = paper.register()
    writeFileSync(paper.paths.register, register.replace('["/2031/05/02/the-wall-is-to-be-rebuilt/"]', '[]'))
    assert.match(await assertStops(paper, 'register-lacks'), /the-wall-is-to-be-rebuilt/)
    writeFileSync(
      paper.paths.register,
      register
        .split('\n')
        .filter((line) => !line.includes('ferry'))
        .join('\n'),
    )
    assert.match(await assertStops(paper, 'register-lacks'), /the-ferry-is-late-again/)
  })
})

describe('a build goes on', () => {
  test('in a fresh checkout: the register is there, everything else is not', async (t) => {
    const paper = await built(t)
    const site = paper.site()
    rmSync(paper.paths.output, { recursive: true })
    rmSync(paper.paths.state, { recursive: true })
    assert.equal((await paper.build({ now: LATER })).code, 0)
    assert.deepEqual(paper.site(), site)
  })

  test('after the register grew elsewhere', async (t) => {
    const paper = await built(t)
    const elsewhere = pathsOf(paper.paths.content, join(paper.paths.output, '../elsewhere'))
    paper.file('mill.txt', 'The mill burns down\n\nNobody was hurt at the mill.\n')
    assert.equal((await paper.build({ paths: elsewhere })).code, 0)
    assert.equal((await paper.build({ now: LATER })).code, 0)
    assert.match(paper.page('/2031/05/14/the-mill-burns-down/'), /Nobody was hurt/)
  })

  test('after the paper was only shown, whatever addresses were shown', async (t) => {
    const paper = paperFor(t, FILES)
    const memory = { register: null }
    assert.equal((await paper.build({ memory })).code, 0)
    paper.page('/2031/05/14/the-ferry-is-late-again/')
    assert.equal(paper.register(), '')
    const { code, problems } = await paper.build({ now: LATER })
    assert.deepEqual([code, problems.map((one) => one.code)], [0, []])
    paper.page('/2031/06/20/the-ferry-is-late-again/')
  })

  test('with a warning while the paper is only shown: nothing is entered', async (t) => {
    const paper = await built(t)
    const remembered = readFileSync(paper.paths.lastRegister, 'utf8')
    rmSync(paper.paths.register)
    const outcome = await paper.build({ now: LATER, memory: { register: null } })
    assert.deepEqual([outcome.code, codes(outcome)], [0, ['warning register-lacks']])
    assert.equal(readFileSync(paper.paths.lastRegister, 'utf8'), remembered)
    await assertStops(paper, 'register-lacks')
  })
})
