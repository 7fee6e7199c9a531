/**
 * Shapes of text on which the work once grew with the square of their size. The limit
 * is wide, since other programs may be running: what grew so took many times as long.
 * `npm run baits` measures them all, and how they grow.
 */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { characterBaits } from './baits/characters.ts'
import { keptBaits } from './baits/kept.ts'
import { lineBaits } from './baits/lines.ts'
import { markupBaits } from './baits/markup.ts'
import { least } from './baits/measure.ts'

/** In seconds of processor time. */
const MOST = 2

/** Each with a size, in characters, at which it took far longer. */
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
      const seconds = (await least(bait.ready(size), 2)) / 1000
      assert.ok(seconds < MOST, `${seconds.toFixed(1)} s`)
    })
})
