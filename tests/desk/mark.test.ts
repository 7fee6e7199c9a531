/** Marking up: no claim runs over another, and a rule that fails costs no text. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { drop } from '../../scripts/desk/claims.ts'
import { galleyOf, type Rule, unparted } from '../../scripts/desk/galley.ts'
import { mark } from '../../scripts/desk/mark.ts'
import { parse } from '../../scripts/desk/parse.ts'
import { faults, spansOf } from './accounted.ts'
import { copyOf } from './copy-samples.ts'

const TEXT = 'One two\nthree four\nfive'

function drops(...spans: readonly (readonly [start: number, end: number])[]): Rule {
  const claims = spans.map(([start, end]) => drop('label', { start, end }))
  return { name: 'trying', read: () => ({ claims }) }
}

/** The spans that lie on the galley, and the problems, after some rules. */
function laid(...rules: readonly Rule[]) {
  const { claims, problems, free } = rules.reduce(mark, galleyOf(copyOf('a.txt', TEXT)))
  return {
    laid: claims.map(({ span }) => [span.start, span.end]),
    free: free.flatMap((one) => (one === null ? [] : [one.text])),
    said: problems.map(({ severity, code, line, column }) => `${severity} ${code} ${line}:${column}`),
  }
}

describe('marking up', () => {
  test('a claim over what another rule has is left out, the rule’s others stay, and it is said', () => {
    assert.deepEqual(laid(drops([8, 18]), drops([0, 7], [4, 23], [19, 23])), {
      laid: [
        [8, 18],
        [0, 7],
        [19, 23],
      ],
      free: [],
      said: ['warning rule-failed 1:5'],
    })
  })

  test('a claim that would part the free text of a line is left out', () => {
    assert.deepEqual(laid(drops([2, 5])), {
      laid: [],
      free: ['One two', 'three four', 'five'],
      said: ['warning rule-failed 1:3'],
    })
  })

  test('claims read off one span, and over blank ends of others, lie together', () => {
    assert.deepEqual(laid(drops([0, 4], [0, 4]), drops([3, 18])).said, [])
  })

  test('a claim outside its document is left out', () => {
    const copy = copyOf('a.txt', TEXT)
    const { claims, problems } = mark(galleyOf(copy, copy.lines.slice(1)), drops([0, 7], [8, 18]))
    assert.deepEqual(
      claims.map(({ span }) => span.start),
      [8],
    )
    assert.equal(problems[0]?.code, 'rule-failed')
  })

  test('a rule that throws lays nothing, and is named with what it said', () => {
    const galley = mark(galleyOf(copyOf('a.txt', TEXT)), {
      name: 'broken',
      read: () => {
        throw new TypeError('x is undefined')
      },
    })
    assert.deepEqual(galley.claims, [])
    assert.equal(
      galley.problems[0]?.reason,
      'Found a fault in the rule “broken”: it threw “x is undefined”. What it would have claimed is kept as text.',
    )
  })

  test('lines go together up to what is claimed between them', () => {
    const galley = galleyOf(copyOf('a.txt', 'a\n\nb\nc\nd'))
    const [a, , b, , d] = galley.lines
    assert.deepEqual(
      unparted(
        galley,
        [a, b, d].flatMap((line) => line ?? []),
      ),
      [a, b],
    )
  })
})

const BODY =
  'The harbour bridge will close on Monday for a month, the council said. Ferries will run until it opens again.'

/** Each has ended a build: a rule ran from one line to another, over what a third had taken. */
const OVER: readonly (readonly string[])[] = [
  [
    'Harbour bridge to close',
    '',
    '- A point',
    '',
    'ADVERTISEMENT',
    '',
    '- A point',
    '',
    'By Ann Lee',
    '',
    'May 3, 2026',
    '',
    BODY,
  ],
  ['Headline: Ferry late (:14)', 'Date: 3 May 2026', 'By: Ann Lee', '((SOT FULL))', '((VO))', '', BODY],
  ['---', 'tags: [harbour]', '---', '', 'The bridge carried its first cars.', '###', '', 'date: 2026-11-22'],
  ['Quay opens', '', '* A point', '', '(MORE)', '', '* A point', '* A point', '', '3 May 2026', '', BODY],
]

describe('a claim never runs over claimed lines', () => {
  for (const [at, lines] of OVER.entries())
    test(`text ${at + 1}: ${lines[0]}`, () => {
      const copy = copyOf('a.txt', lines.join('\n'))
      const parsed = parse(copy, 'en')
      assert.deepEqual(parsed.problems, [])
      assert.deepEqual(faults(copy, spansOf(parsed)), [])
    })
})
