/** A typed story has one headline, and a line that was broken in the middle goes on as what it began. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parse } from '../../../scripts/desk/parse.ts'
import type { StoryItem } from '../../../scripts/flow/item.ts'
import { copyOf } from '../copy-samples.ts'

const TEXT = [
  'The bridge over the Tarn will open on the second of May, eleven weeks late, the council said on Monday.',
  'It was to cost nine million crowns and has cost twelve, Ada Quill, who counts such things, told the meeting.',
  'Buses will use it first. Walkers must wait until the rails are painted, which nobody has begun.',
]

/** What is above the text of a story, as it was read. */
function headOf(...lines: readonly string[]): Record<string, unknown> {
  const { items } = parse(copyOf('a.txt', [...lines, '', ...TEXT].join('\n')), 'en')
  const stories = items.filter((item): item is StoryItem => item.kind === 'story')
  assert.equal(stories.length, 1)
  const [{ fields, body }] = stories as [StoryItem]
  assert.deepEqual(
    body.map(({ text }) => text),
    TEXT,
  )
  const said = Object.entries(fields).map(([name, field]) => [name, plainly(field)])
  return Object.fromEntries(said)
}

function plainly(field: unknown): unknown {
  if (Array.isArray(field)) return field.map(plainly)
  return typeof field === 'object' && field !== null && 'value' in field ? field.value : field
}

describe('one headline', () => {
  test('below who files it, and whom he writes to', () => {
    const read = headOf(
      'Marram Rowing Club – Junior Section',
      'Press officer: Tom Reedy, 4 Quay Street, tel. 01632 960 114',
      'For the sports desk',
      '',
      'Juniors win the four-mile race by a nose',
    )
    assert.equal(read.headline, 'Juniors win the four-mile race by a nose')
    assert.equal(read.source, 'Marram Rowing Club – Junior Section')
  })

  test('by its form: a heading of Markdown, a life, a kind of story before it', () => {
    assert.equal(headOf('# Ferry stops', 'No boat to the isle until the ice has gone').headline, 'Ferry stops')
    const life = headOf('Edith Marsh, 1931–2026', 'Schoolteacher who taught three generations to swim')
    assert.equal(life.headline, 'Edith Marsh, 1931–2026')
    assert.equal(headOf('Live: Ferry sails again').headline, 'Ferry sails again')
  })
})

describe('a line that goes on', () => {
  test('is of the headline', () => {
    const read = headOf('Harbour board says ferry will not sail', 'before the piles are mended', '', 'By Ada Quill')
    assert.equal(read.headline, 'Harbour board says ferry will not sail before the piles are mended')
    assert.equal(read.dek, undefined)
  })

  test('unless somebody signs there', () => {
    const read = headOf('Harbour board says ferry will not sail', 'by Ada Quill')
    assert.deepEqual([read.headline, read.bylines], ['Harbour board says ferry will not sail', ['Ada Quill']])
  })
})

test('a dek in two points with a blank line between is one', () => {
  const read = headOf(
    'Harbour buses return to the old quay',
    '',
    '- Rails are still unpainted',
    '',
    '- Walkers must wait until June',
    '',
    'By Ada Quill',
  )
  assert.equal(read.dek, 'Rails are still unpainted; Walkers must wait until June')
})

test('an hour and a number of the wire are no text', () => {
  assert.deepEqual(headOf('Harbour buses return to the old quay', '13:07 PA0083'), {
    headline: 'Harbour buses return to the old quay',
  })
})
