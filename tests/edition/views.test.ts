/** What pages show, where it is worked out: a timeline without gaps, an opening that makes sense, corrections in order. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Edition } from '../../scripts/edition/edition.ts'
import { correctionsPages } from '../../scripts/edition/views/changes/corrections.ts'
import { Periods } from '../../scripts/edition/views/periods/periods.ts'
import { timeline } from '../../scripts/edition/views/periods/timeline.ts'
import { openingText } from '../../scripts/edition/views/plain-text.ts'
import { story } from './stories.ts'

function counted(...days: readonly string[]): string[] {
  const stories = days.map((day, at) => story(`s${at}`, { day })).reverse()
  return timeline(new Periods(stories, [], 7), new Periods(stories, [], 4)).map(
    ({ period, count }) => `${period} ${count}`,
  )
}

test('a timeline goes from the first month to the last, with the empty ones between', () => {
  assert.deepEqual(counted(), [])
  assert.deepEqual(counted('2031-05-14'), ['2031-05 1'])
  assert.deepEqual(counted('2030-11-02', '2031-02-01', '2031-02-28'), [
    '2030-11 1',
    '2030-12 0',
    '2031-01 0',
    '2031-02 2',
  ])
})

test('beyond four years it counts years', () => {
  assert.equal(counted('2027-02-01', '2031-01-31').length, 48)
  assert.deepEqual(counted('2027-01-31', '2031-01-01'), ['2027 1', '2028 0', '2029 0', '2030 0', '2031 1'])
})

test('an opening is whole paragraphs, without marks; a subhead is passed over, a list or a table ends it', () => {
  assert.equal(openingText('One *two*\nthree.\n\n## Sub\n\n> “Four.”\n\nFive.', 1000), 'One two three.\n“Four.”\nFive.')
  assert.equal(openingText('One.\n\nTwo:\n\n- a\n- b\n\nThree.', 1000), 'One.\nTwo:')
  assert.equal(openingText('| a |\n|---|\n| b |', 1000), '')
  assert.equal(openingText('One two.\n\nThree.\n\nFour.', 10), 'One two.\nThree.')
})

const correction = (text: string, day: string | null = null) => ({ text, day })

test('corrections stand newest first, by the day that they give, else by when the story was last changed', () => {
  const stories = [
    story('right'),
    story('filed late', { corrections: [correction('a')], filed: '2031-05-14T13:00:00Z' }),
    story('revised', {
      corrections: [correction('b'), correction('c')],
      filed: '2031-01-01T00:00:00Z',
      revised: '2031-05-15T00:00:00Z',
    }),
    story('long ago', { corrections: [correction('d', '2030-12-24')], revised: '2031-05-16T00:00:00Z' }),
  ]
  const [page, feed] = correctionsPages({ stories, paper: { name: 'P', zone: 'Europe/Lisbon' } } as unknown as Edition)
  assert.equal(page?.url, '/corrections/')
  assert.ok(page?.kind === 'corrections' && feed?.kind === 'feed')
  assert.deepEqual(
    page.view.stories.map(({ headline, corrections }) => [headline, corrections.map(({ text }) => text)]),
    [
      ['revised', ['b', 'c']],
      ['filed late', ['a']],
      ['long ago', ['d']],
    ],
  )
  assert.equal(feed.url, '/corrections/feed.xml')
  assert.deepEqual(
    feed.view.entries.map(({ title, published }) => `${title} ${published}`),
    [
      'revised 2031-05-15T00:00:00Z',
      'revised 2031-05-15T00:00:00Z',
      'filed late 2031-05-14T13:00:00Z',
      'long ago 2030-12-24T00:00:00Z',
    ],
  )
})

test('the entry of a correction keeps its id when a comma in it or the story changes, and has another for other words', () => {
  const idOf = (text: string, said = {}) => {
    const one = story('Quay', { id: 'q1', corrections: [correction(text)], ...said })
    const [, feed] = correctionsPages({
      stories: [one],
      paper: { name: 'P', zone: 'Europe/Lisbon' },
    } as unknown as Edition)
    return feed?.kind === 'feed' ? feed.view.entries[0]?.id : null
  }
  const id = idOf('It was Tuesday, not Monday.')
  assert.match(id ?? '', /^urn:uuid:/)
  assert.equal(idOf('It was Tuesday not Monday', { headline: 'The quay', revised: '2031-06-01T00:00:00Z' }), id)
  assert.notEqual(idOf('It was Friday, not Monday.'), id)
})
