/**
 * Shapes of text on which the work once grew with the square of their size. Four times
 * the text may take some more than four times the time, whatever the machine: what grew
 * so took sixteen. `npm run baits` measures them all, and how they grow.
 */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { characterBaits } from './baits/characters.ts'
import { keptBaits } from './baits/kept.ts'
import { lineBaits } from './baits/lines.ts'
import { markupBaits } from './baits/markup.ts'
import { least } from './baits/measure.ts'

/** Between a size and a quarter of it: what grows with the square takes sixteen times as long. */
const MOST = 9
/** In milliseconds of processor time: what takes less says how programs begin. */
const LEAST = 250

/** Each with a size, in characters, at which it took seconds. */
const ONCE_BENT: readonly (readonly [string, number])[] = [
  ['a run of equals signs', 48_000],
  ['a run of kana', 16_000],
  ['wide spaces in a line', 16_000],
  ['abbreviations', 32_000],
  ['lines: notes to editors', 24_000],
  ['lines: a line of verse', 96_000],
  ['lines: a related story', 32_000],
  ['navigation above a story', 48_000],
  ['sidecar: many bylines', 16_000],
  ['page: a headline and a table', 512_000],
]

const baits = new Map([...characterBaits, ...lineBaits, ...markupBaits, ...keptBaits].map((bait) => [bait.name, bait]))

test('there are at least 150 baits, each with a name of its own', () => {
  const all = [characterBaits, lineBaits, markupBaits, keptBaits].flat()
  assert.equal(baits.size, all.length)
  assert.ok(all.length >= 150)
})

describe('no longer than its size asks for', () => {
  for (const [name, size] of ONCE_BENT)
    test(name, async () => {
      const bait = baits.get(name)
      assert.ok(bait)
      await bait.ready(2000)()
      const [quarter, whole] = [await least(bait.ready(size / 4), 3), await least(bait.ready(size), 2)]
      assert.ok(whole < LEAST || whole / quarter < MOST, `${quarter.toFixed(0)} and ${whole.toFixed(0)} ms`)
    })
})
