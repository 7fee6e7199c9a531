/** What the front page says, today's and those before it, in English. */

import type { Plural } from '../phrase.ts'

const plural = (one: string, other: string): Plural => ({ one, other })

const front = {
  editionOf: 'The front page of {date}',
  editionNote: 'As it stood when the day was over.',
  editionGone: plural(
    '{n} story that stood here is in the paper no more.',
    '{n} stories that stood here are in the paper no more.',
  ),
  editionToday: 'Today’s front page',
  frontDescription: 'The front page of {paper}.',
  inBrief: 'In brief',
  continueReading: 'Continue reading',
  moreParagraphs: plural('{n} more paragraph', '{n} more paragraphs'),
  allBriefs: plural('The one brief of this day', 'All {n} briefs of this day'),
  moreInBrief: 'More in brief',
  moreStories: 'More stories',
  allHeadlines: 'All headlines',
  emptyPaper: 'Nothing has been published yet.',
  latest: 'The latest',
}

export default front

/** What English has, every other language has. */
export type FrontWords = typeof front
