/**
 * Near choices: what is told as unsure, and from which margin on; how sure a line is. The
 * rows are made by hand, so that every margin is exact and no weight that is learnt anew
 * changes them.
 */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fieldClaim } from '../../scripts/desk/claims.ts'
import { type Free, galleyOf } from '../../scripts/desk/galley.ts'
import { PLAIN } from '../../scripts/desk/order.ts'
import { opinionOn } from '../../scripts/desk/reading/second-opinion.ts'
import { certaintyOf, isUnsure } from '../../scripts/desk/roles/certainty.ts'
import { type Chain, COUNT, decode, marginOf, secondBest } from '../../scripts/desk/roles/decode.ts'
import { CLEAR_BYLINE, CLEAR_HEADLINE, CLEARLY_NOT, nearChoices } from '../../scripts/desk/roles/near-choices.ts'
import type { Roled } from '../../scripts/desk/roles/read-roles.ts'
import { ANY_ROLE, ROLES, type Role, roleIndex, roleSet } from '../../scripts/desk/roles/roles.ts'
import { linesOf } from '../../scripts/flow/copy.ts'

type Scores = Partial<Record<Role, number>>

/** Two headlines do not follow each other. */
const STEPS = new Int32Array(COUNT * COUNT + COUNT)
STEPS[roleIndex('headline') * COUNT + roleIndex('headline')] = -1000

/** A document whose lines have these scores. */
function roledOf(rows: readonly (readonly [text: string, scores: Scores])[]): Roled {
  const text = rows.map(([line]) => line).join('\n')
  const { free } = galleyOf({ path: 'a.txt', text, encoding: 'utf-8', lines: linesOf(text) })
  const scores = new Float64Array(rows.length * COUNT)
  for (const [at, [, own]] of rows.entries())
    for (const [role, score] of Object.entries(own)) scores[at * COUNT + roleIndex(role as Role)] = score
  const chain: Chain = {
    allowed: rows.map(() => ANY_ROLE),
    scores,
    joints: rows.map(() => 0),
    steps: [STEPS],
  }
  const path = decode(chain)
  const lines = (free as Free[]).map((one, at) => ({
    free: one,
    lines: [one],
    blanks: 0,
    page: { evidence: [], may: ANY_ROLE },
    role: ROLES[path.roles[at] ?? 0] ?? 'paragraph',
    margin: path.margins[at] ?? 0,
  }))
  return { isPage: true, lines, chain, path }
}

/** What is told of a document in which some lines were taken for fields. */
function told(
  rows: Parameters<typeof roledOf>[0],
  taken: readonly (readonly ['headline' | 'bylines' | 'date', number])[],
) {
  const roled = roledOf(rows)
  const claims = taken.flatMap(([name, at]) => {
    const free = roled.lines[at]?.free
    return free === undefined ? [] : [fieldClaim(name, free.text, free)]
  })
  return nearChoices(roled, claims, () => false)
}

const PROSE = 'The ferry left the quay at noon, and nobody there was told why, the harbour master said on Monday.'

describe('the headline', () => {
  /** The other line is furniture by 100, and the one below it would be a dek. */
  const near = (row: number, other = 'Goat elected mayor of Marram') =>
    told(
      [
        [other, { above: 100, headline: row }],
        ['Ferry leaves late again', { headline: 400, dek: 400 }],
        [PROSE, { paragraph: 300 }],
      ],
      [['headline', 1]],
    )

  test('another line is told from the margin on within which it is nearly as good, by its whole row', () => {
    const [choice, ...others] = near(101 - CLEAR_HEADLINE)
    assert.deepEqual(others, [])
    assert.ok(choice?.kind === 'headline')
    assert.deepEqual(
      [choice.taken.value, choice.other.value],
      ['Ferry leaves late again', 'Goat elected mayor of Marram'],
    )
    assert.equal(choice.other.start, 0)
    assert.deepEqual(near(100 - CLEAR_HEADLINE), [])
  })

  test('nor is one that says the same, or prose', () => {
    assert.deepEqual(near(100, 'FERRY LEAVES LATE AGAIN!'), [])
    assert.deepEqual(near(100, 'Ferry leaves late again | The Tidal Post'), [])
    assert.deepEqual(near(100, PROSE), [])
  })

  test('none is told where none was taken, as under a header line', () => {
    assert.deepEqual(told([['Goat elected mayor of Marram', { headline: 400 }]], []), [])
  })
})

describe('byline and date', () => {
  test('a line that was taken for a byline, and is nearly something else; a date is one', () => {
    const byline = (margin: number) =>
      told([['By Ada Quill', { byline: 300, caption: 300 - margin }]], [['bylines', 0]]).filter(
        (choice) => choice.kind !== 'missed',
      )
    const [choice] = byline(CLEAR_BYLINE - 1)
    assert.ok(choice?.kind === 'byline')
    assert.deepEqual([choice.taken.value, choice.instead], ['By Ada Quill', 'caption'])
    assert.deepEqual(byline(CLEAR_BYLINE), [])
    assert.deepEqual(told([['3 May 2031', { date: 300, caption: 300 }]], [['date', 0]]), [])
  })

  test('a line that was not, and reads like one', () => {
    const missed = (text: string, margin: number) =>
      told([[text, { caption: 300, byline: 300 - margin, date: 300 - margin }]], []).map((choice) =>
        choice.kind === 'missed' ? `${choice.name}: ${choice.other.value}` : choice.kind,
      )
    assert.deepEqual(missed('By Ada Quill and Tom Reedy', CLEARLY_NOT), ['bylines: Ada Quill; Tom Reedy'])
    assert.deepEqual(missed('By Ada Quill and Tom Reedy', CLEARLY_NOT + 1), [])
    assert.deepEqual(missed('3 May 2031', CLEARLY_NOT), ['date: 2031-05-03'])
    assert.deepEqual(missed('Harbour master, in 2031', 0), [])
  })

  test('the likeliest of several', () => {
    const two = told(
      [
        ['2 May 2031', { caption: 300, date: 200 }],
        ['3 May 2031', { caption: 300, date: 250 }],
      ],
      [],
    )
    assert.deepEqual(
      two.map((choice) => choice.kind === 'missed' && choice.other.value),
      ['2031-05-03'],
    )
  })
})

describe('how sure a line is', () => {
  const { path } = roledOf([['Fog', { headline: 30, dek: 20, brief: 10 }]])

  test('by the best row with one of some roles, and the best without', () => {
    assert.equal(marginOf(path.rows, 0, roleSet('headline')), 10)
    assert.equal(marginOf(path.rows, 0, roleSet('headline', 'dek')), 20)
    assert.equal(marginOf(path.rows, 0, roleSet('dek', 'brief')), -10)
    assert.equal(marginOf(path.rows, 0, ANY_ROLE), Number.POSITIVE_INFINITY)
    assert.equal(marginOf(path.rows, 0, 0), Number.NEGATIVE_INFINITY)
    assert.equal(ROLES[secondBest(path.rows, 0, roleSet('headline', 'dek'))], 'brief')
  })

  test('as a share: what was measured is near it', () => {
    const measured: readonly (readonly [margin: number, right: number])[] = [
      [75, 0.62],
      [125, 0.7],
      [250, 0.85],
      [350, 0.9],
      [500, 0.96],
    ]
    for (const [margin, right] of measured)
      assert.ok(Math.abs(certaintyOf(margin) - right) < 0.03, `${margin}: ${certaintyOf(margin)}`)
    assert.ok(certaintyOf(Number.NEGATIVE_INFINITY) === 0 && certaintyOf(Number.POSITIVE_INFINITY) === 1)
  })

  test('a line is to be looked at below four in five, by rules only below one in two', () => {
    assert.deepEqual([isUnsure(0.79, true), isUnsure(0.8, true)], [true, false])
    assert.deepEqual([isUnsure(0.49, false), isUnsure(0.5, false)], [true, false])
  })
})

test('a text without a sentence is not put to the roles', () => {
  const text = 'Fog expected\nBell found\nMarket moved'
  const galley = galleyOf({ path: 'a.txt', text, encoding: 'utf-8', lines: linesOf(text) })
  assert.equal(opinionOn(galley, PLAIN), null)
})
