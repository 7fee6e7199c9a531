/** The ends of typed stories: what is read there by roles, and what no role changes. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parse } from '../../../scripts/desk/parse.ts'
import { behindLabel } from '../../../scripts/desk/reading/field-label.ts'
import { copyOf } from '../copy-samples.ts'

const TEXT = [
  'The ferry between Orrin Sound and the islands stopped at noon on Thursday, after a diver had found two of the piles hollow.',
  'Some forty people who had come with the morning boat spent the night in the school, where the cook made soup for all of them.',
  'The harbour office has asked for a barge from the mainland, which will come when the wind allows it, and for patience.',
]

function storyOf(...lines: readonly string[]) {
  const { items, dropped } = parse(copyOf('a.txt', lines.join('\n')), 'en')
  const [story] = items
  if (story?.kind !== 'story') throw new Error('Expected a story.')
  const { headline, kicker, dek, bylines = [], date } = story.fields
  return {
    headline: headline?.value ?? null,
    kicker: kicker?.value ?? null,
    dek: dek?.value ?? null,
    bylines: bylines.map(({ value }) => value),
    date: date?.value ?? null,
    body: story.body.map(({ text }) => text),
    dropped: dropped.map(({ text }) => text),
  }
}

describe('what stands below the text', () => {
  for (const [foot, expected] of [
    [['NPD ekr hvd', '301022 okt 01'], { date: '2001-10-30' }],
    [['/norlink/'], {}],
    [['-0-'], {}],
  ] as const)
    test(foot.join(' / '), () => {
      const { body, date } = storyOf('Ferry stops at noon', '', `ORRIN (NPD) - ${TEXT.join('\n\n')}`, '', ...foot)
      assert.deepEqual(body.slice(0, TEXT.length), TEXT)
      if (foot.length === 1) assert.equal(body.length, TEXT.length)
      assert.equal(date, 'date' in expected ? expected.date : null)
    })
})

describe('the name of a field before its value', () => {
  for (const [line, value] of [
    ['Titel: Die Fähre steht still', 'Die Fähre steht still'],
    ['Lead: Zwei Pfähle sind hohl.', 'Zwei Pfähle sind hohl.'],
    ['SUMARIO: El barco no sale', 'El barco no sale'],
    ['（引题）山区群众告别旧路', '山区群众告别旧路'],
    ['Ferry: two piles are hollow', null],
    ['(Reuters) The ferry stops', null],
  ] as const)
    test(line, () => assert.equal(behindLabel(line), value))
})

describe('what no role changes', () => {
  test('a block of header lines, a table, an embargo', () => {
    const rows = ['Tom Reedy 98 points', 'Ann Lee 91 points', 'Bo Quill 1 point']
    assert.deepEqual(storyOf('Quiz night', '', ...rows).body, [rows.join('\n')])
    const { headline, date } = storyOf('HEADLINE : Ferry stops', 'PUBDATE : 28/06/2023', 'DESK : Harbour', '', ...TEXT)
    assert.deepEqual([headline, date], ['Ferry stops', '2023-06-28'])
  })

  test('a story that the rules read throughout keeps every sentence', () => {
    assert.deepEqual(storyOf('Ferry stops at noon', 'By Orla Penhallow', '', TEXT.join('\n\n')), {
      headline: 'Ferry stops at noon',
      kicker: null,
      dek: null,
      bylines: ['Orla Penhallow'],
      date: null,
      body: TEXT,
      dropped: [],
    })
  })

  test('a sentence below the text is text', () => {
    const last = 'Tickets that were bought for Friday are good until the end of the month.'
    assert.deepEqual(storyOf('Ferry stops at noon', '', ...TEXT, '', last, '', '-0-').body.at(-1), last)
  })
})
