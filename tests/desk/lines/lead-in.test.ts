/** Lead-ins: a field or furniture with prose behind it on one line; the rule has its part, the body the rest. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parse } from '../../../scripts/desk/parse.ts'
import type { StoryItem } from '../../../scripts/flow/item.ts'
import { copyOf } from '../copy-samples.ts'

const BODY = 'The slipway opened on Monday after nine weeks, the harbour master said.'
const PROSE = 'A woman was pulled from the water below it, cold and cross, at noon.'

/** The story of a line below a headline and a paragraph, or above them. */
function story(lines: readonly string[]): StoryItem {
  const [item] = parse(copyOf('a.txt', lines.join('\n')), 'en').items
  assert.equal(item?.kind, 'story')
  return item as StoryItem
}

const paragraphs = ({ body }: StoryItem) => body.map(({ text }) => text)

const LEADS: readonly (readonly [lead: string, field?: string, value?: string])[] = [
  ['PUBLISHED: 07:04 GMT, 9 January 2014.', 'date', '2014-01-09'],
  ['Published: 9 January 2014 -', 'date', '2014-01-09'],
  ['Updated 9 January 2014 -'],
  ['For immediate release: 9 January 2014.', 'date', '2014-01-09'],
  ['EMBARGOED UNTIL 6:00 A.M. EST, DECEMBER 1, 2026.', 'embargo', '2026-12-01T06:00-05:00'],
  ['Contact: Ines Marl, 555 0100.'],
  ['Contact: Ines Marl.'],
  ['© 2031 The Tidal Post.'],
  ['Copyright 2031 The Tidal Post. All rights reserved.'],
  ['Source: The Tidal Post.'],
  ['Photo: Ines Marl.'],
  ['Reporting by Ines Marl.'],
  ['First published in The Tidal Post on 9 January 2014.', 'date', '2014-01-09'],
]

describe('what stands behind a lead-in is copy', () => {
  for (const [lead, name, value] of LEADS)
    test(`${lead} …`, () => {
      const read = story(['The slipway opens again', '', `${lead} ${PROSE}`, '', BODY])
      assert.deepEqual(paragraphs(read), [PROSE, BODY])
      if (name !== undefined && value !== undefined) assert.equal(Object(read.fields)[name]?.value, value)
    })

  test('on the first line too, where the text is all there is', () => {
    assert.deepEqual(paragraphs(story([`PUBLISHED: 07:04 EST, 9 January 2014. ${PROSE}`])), [PROSE])
  })

  test('and where the sentence goes on in the next line', () => {
    const [one, other] = [PROSE.slice(0, 40).trimEnd(), PROSE.slice(40).trimStart()]
    const read = story(['Headline: The slipway', `Date: 9 January 2014. ${one}`, other, '', BODY])
    assert.equal(read.fields.date?.value, '2014-01-09')
    assert.equal(paragraphs(read).join(' '), `${PROSE} ${BODY}`)
  })

  test('a byline with its date, and prose behind both', () => {
    const read = story(['The slipway opens again', '', `By Ines Marl, 9 January 2014. ${PROSE}`, '', BODY])
    assert.deepEqual(
      [read.fields.bylines?.[0]?.value, read.fields.date?.value, ...paragraphs(read)],
      ['Ines Marl', '2014-01-09', PROSE, BODY],
    )
  })
})

describe('what is no lead-in is not cut', () => {
  const WHOLE = [
    'By Christmas. That is what the board said when it was asked about the slipway again.',
    'Copyright 2031 The Tidal Post. All rights reserved. This material may not be published or broadcast.',
    'Photo: Ines Marl pulls a rope at the slipway. The boats were late, and so was the band.',
    'Source: the mayor. He will resign, two people who know him said on Monday at the slipway.',
    'Dr. Ines Marl said that the slipway was closed. The mayor, who was there, said that it was not.',
  ]
  for (const line of WHOLE)
    test(line, () => {
      const { items, dropped } = parse(
        copyOf('a.txt', ['The slipway opens', '', BODY, '', line, '', BODY].join('\n')),
        'en',
      )
      const all = [
        ...items.flatMap((item) => (item.kind === 'story' ? paragraphs(item) : [item.text])),
        ...dropped.map(({ text }) => text),
      ]
      assert.ok(all.includes(line), all.join('\n'))
    })
})

describe('below an editor’s headline all is a story', () => {
  const TEXTS: readonly (readonly string[])[] = [
    ['Date: 2026-02-11', '', 'The board met on Monday about the slipway, said Ada Quill. It is done'],
    ['', 'The board met on Monday about the slipway'],
    ['By: Ines Marl', '', 'Board meets', '', 'Slipway mended', '', 'Gulls return'],
    ['', '- The board meets on Monday', '- The slipway is mended', '- The gulls return to it'],
    ['', ...['one', 'two', 'three', 'four', 'five', 'six'].map((number) => `Boat number ${number} comes home`)],
  ]
  for (const [at, lines] of TEXTS.entries())
    test(`without a full stop, ${at + 1}`, () => {
      const { items, dropped } = parse(copyOf('a.txt', ['Headline: The slipway', ...lines].join('\n')), 'en')
      assert.deepEqual(
        items.map((item) => item.kind === 'story' && item.fields.headline?.value),
        ['The slipway'],
      )
      assert.deepEqual(dropped, [])
    })

  test('in Markdown as well', () => {
    const { items } = parse(copyOf('a.md', '---\ntitle: The slipway\n---\n\n- one boat\n- two boats\n'), 'en')
    assert.deepEqual(
      items.map(({ kind }) => kind),
      ['story'],
    )
  })
})
