/** What holds of a typed story as a whole: where its text stands, and what stands beside a headline. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from '../../../scripts/desk/parse.ts'
import type { StoryItem } from '../../../scripts/flow/item.ts'
import { copyOf } from '../copy-samples.ts'

const TEXT = [
  'The weir at Pellan Bridge will be mended in May, the river board said on Monday, and the mill will stand still for a week.',
  'It was built in 1871 and has been mended four times, twice by the same family of masons.',
  'Walkers are asked to take the upper path. Nobody has yet asked the ducks.',
]

function read(lines: readonly string[]): StoryItem {
  const { items } = parse(copyOf('a.txt', lines.join('\n')), 'en')
  const stories = items.filter((item): item is StoryItem => item.kind === 'story')
  assert.equal(stories.length, 1)
  return stories[0] as StoryItem
}

const words = ({ body }: StoryItem) => body.map(({ text }) => text)

test('what is said above the headline is said to the desk', () => {
  const story = read([
    'Good morning all, here is the weir piece as promised, pictures to follow this afternoon.',
    '',
    'Mill to stand still while weir is mended',
    'By Dana Orrel',
    '',
    ...TEXT,
  ])
  assert.equal(story.fields.headline?.value, 'Mill to stand still while weir is mended')
  assert.deepEqual(words(story), TEXT)
})

test('a subhead below two paragraphs is no headline, and they are text', () => {
  const story = read([
    'By Dana Orrel',
    '',
    TEXT[0] ?? '',
    '',
    TEXT[1] ?? '',
    '',
    'Four times mended',
    '',
    TEXT[2] ?? '',
  ])
  assert.equal(story.fields.headline?.origin, 'drafted')
  assert.deepEqual(
    story.fields.bylines?.map(({ value }) => value),
    ['Dana Orrel'],
  )
  for (const text of TEXT) assert.ok(words(story).includes(text), text)
})

test('a letter of one sentence has text, and who signs below is not it', () => {
  const story = read(['Mend the weir', 'I have lived by it for nine years, and the stones are loose.', 'Walter Gibbs'])
  assert.equal(story.fields.headline?.value, 'Mend the weir')
  assert.deepEqual(words(story), ['I have lived by it for nine years, and the stones are loose.'])
})

test('so few words behind “by” are no dek', () => {
  for (const line of ['Von pell', 'Par Ro Kuma et REL']) {
    const { fields } = read(['Weir at Pellan Bridge to be mended in May', '', line, '', ...TEXT])
    assert.equal(fields.dek, undefined, line)
    assert.equal(fields.headline?.value, 'Weir at Pellan Bridge to be mended in May')
  }
})

test('the day and whose copy it is stay known where their lines are left out', () => {
  const folio = 'The Weir Courier, Thursday, June 6, 2030   page 4'
  const { fields } = read([folio, '', 'Weir at Pellan Bridge to be mended in May', '', ...TEXT, '', '/harb/'])
  assert.equal(fields.headline?.value, 'Weir at Pellan Bridge to be mended in May')
  assert.equal(fields.date?.value, '2030-06-06')
  assert.equal(fields.agency?.value, 'harb')
})

test('a brief beside a story is not left out for the role of its line', () => {
  const { items } = parse(
    copyOf(
      'a.txt',
      [TEXT[0], '', 'Regatta Moves to June', 'Museum Finds a Second Whale', 'Quay to Be Raised'].join('\n'),
    ),
    'en',
  )
  assert.deepEqual(
    items.flatMap((item) => (item.kind === 'brief' ? [item.text] : [])),
    ['Regatta Moves to June', 'Museum Finds a Second Whale', 'Quay to Be Raised'],
  )
})
