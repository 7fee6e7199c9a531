import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Story } from '../../scripts/edition/edition.ts'
import { isOpinion } from '../../scripts/edition/opinion.ts'
import { byWeight } from '../../scripts/edition/views/weight.ts'
import { story } from './stories.ts'

const names = (stories: readonly Story[]) => byWeight(stories).map(({ headline }) => headline)

describe('what weighs more on the front page', () => {
  test('where the editor says nothing: the newer day, then news, then the longer story, then the paper’s order', () => {
    const stories = [
      story('short', { words: 90 }),
      story('column', { words: 900, opinion: true }),
      story('long', { words: 400 }),
      story('short too', { words: 90 }),
      story('yesterday', { day: '2031-05-13', words: 5000 }),
    ]
    assert.deepEqual(names(stories), ['long', 'short', 'short too', 'column', 'yesterday'])
  })

  test('urgency weighs more than the day, and a story without one is of the fifth', () => {
    const stories = [
      story('idle', { urgency: 8 }),
      story('plain'),
      story('urgent', { urgency: 1, day: '2031-05-12' }),
      story('fourth', { urgency: 4, day: '2031-05-13' }),
    ]
    assert.deepEqual(names(stories), ['urgent', 'fourth', 'plain', 'idle'])
  })

  test('“lead” weighs most, opinion or not; of two the newer', () => {
    const stories = [
      story('urgent', { urgency: 1 }),
      story('old lead', { leads: true, day: '2031-05-13' }),
      story('new lead', { leads: true, opinion: true }),
    ]
    assert.deepEqual(names(stories), ['new lead', 'old lead', 'urgent'])
  })

  test('the editor’s word counts for three days, counted from the newest story, over the end of a month', () => {
    const of = (day: string) => [
      story('today', { day: '2031-03-01' }),
      story('asked', { leads: true, urgency: 1, day }),
    ]
    assert.equal(names(of('2031-02-27'))[0], 'asked')
    assert.equal(names(of('2031-02-26'))[0], 'today')
  })

  test('no story, no weight', () => assert.deepEqual(byWeight([]), []))
})

test('opinion is what a kicker or a section calls so, in each language of the interface', () => {
  for (const label of [
    'Opinion',
    'EDITORIAL:',
    'Letters',
    'Op-Ed',
    'Letters to the Editor',
    'Думка',
    'Cartas al director',
    'رأي',
  ])
    assert.ok(isOpinion(label, null), label)
  assert.ok(isOpinion(null, 'Letters'))
  for (const label of ['Letters stolen from the post office', 'Council', 'The opinion of the court', ''])
    assert.ok(!isOpinion(label, null), label)
  assert.ok(!isOpinion(null, null))
})
