/** Who and when, in copy that is read by rules: what stands in the head where no rule looks, and what must be left alone. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parse } from '../../../scripts/desk/parse.ts'
import { copyOf } from '../copy-samples.ts'

const HEADLINE = 'Lantern ferry stops at noon'
const DEK =
  'The quay at Orrin Sound is closed to the ferry until its piles are mended, the harbour office said, and nobody knows how long that will take.'
const TEXT = [
  'The ferry between Orrin Sound and the islands stopped at noon on Thursday, after a diver had found two of the piles hollow.',
  'Some forty people who had come with the morning boat spent the night in the school, where the cook made soup for all of them.',
  'The harbour office has asked for a barge from the mainland, which will come when the wind allows it, and for patience.',
]

function fieldsOf(...lines: readonly string[]) {
  const [story] = parse(copyOf('a.txt', lines.join('\n')), 'en').items
  if (story?.kind !== 'story') throw new Error('Expected a story.')
  const { date, bylines = [] } = story.fields
  return { date: date?.value ?? null, bylines: bylines.map(({ value }) => value) }
}

const below = (...lines: readonly string[]) => fieldsOf(HEADLINE, DEK, '', ...lines, '', TEXT.join('\n\n'))

describe('a date below a dek that reads like a paragraph', () => {
  for (const [line, day] of [
    ['30.04.2024 - 16:48', '2024-04-30'],
    ['Publisert torsdag 09. mai 2024 - 13:26', '2024-05-09'],
    ['13/01/2025 10:22 Actualizado a 14/01/2025 15:43', '2025-01-13'],
    ['2 June 2026', '2026-06-02'],
  ] as const)
    test(line, () => assert.equal(below(line).date, day))
})

describe('who signs below it', () => {
  for (const [line, ...names] of [
    ['Orla Penhallow\n2 June 2026', 'Orla Penhallow'],
    ['Par Orla Penhallow', 'Orla Penhallow'],
  ] as const)
    test(line, () => assert.deepEqual(below(line).bylines, names))
})

describe('what is neither', () => {
  for (const line of ['WHAT IT COST', 'Two hollow piles', 'Three days in June', 'On 2 June 2026 a diver went down'])
    test(line, () => {
      assert.deepEqual(fieldsOf(HEADLINE, '', DEK, '', line, '', TEXT.join('\n\n')), { date: null, bylines: [] })
    })
  test('a date that stands below the first paragraphs', () => {
    assert.equal(fieldsOf(HEADLINE, '', ...TEXT.join('\n\n').split('\n'), '', '2 June 2026', '', DEK).date, null)
  })
  test('a name among the paragraphs of a story that says who wrote it', () => {
    const signed = fieldsOf(HEADLINE, 'By Maud Ferrow', '', DEK, '', 'Orla Penhallow', '', TEXT.join('\n\n'))
    assert.deepEqual(signed.bylines, ['Maud Ferrow'])
  })
})
