import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block, BlockKind } from '../../scripts/flow/item.ts'
import { openingOf } from '../../scripts/summary/opening.ts'

const block = (kind: BlockKind, text: string, rows?: readonly (readonly string[])[]): Block => ({
  ...{ kind, text, span: { start: 0, end: text.length } },
  ...(rows === undefined ? {} : { rows }),
})

test('what stands one below the other is told apart where it stands in a row', () => {
  for (const [blocks, opening] of [
    [[block('listItem', 'two gangways'), block('listItem', 'one ramp')], 'two gangways · one ramp'],
    [
      [
        block('table', 'Saltby 3\nThorne 1', [
          ['Saltby', '3'],
          ['Thorne', '', '1'],
        ]),
      ],
      'Saltby 3 · Thorne 1',
    ],
    [[block('table', 'Saltby   3\nThorne   1')], 'Saltby 3 · Thorne 1'],
    [[block('verse', 'The gate held,\nthe water came')], 'The gate held, / the water came'],
    [[block('subhead', 'Scores'), block('listItem', 'one')], 'Scores one'],
  ] as const)
    assert.equal(openingOf(blocks), opening)
})

test('prose comes before lists and tables, wherever it stands', () => {
  const scores = block('table', 'Saltby 3\nThorne 1')
  assert.equal(openingOf([scores, block('paragraph', 'It rained.'), block('listItem', 'one')]), 'It rained.')
  assert.equal(openingOf([block('paragraph', '门没有坏。'), block('paragraph', '水没有来。')]), '门没有坏。水没有来。')
  assert.equal(openingOf([]), '')
})
