/** What the interface says of changes, corrections, series, translations and kinds of topic, in English. */

import type { Plural } from '../phrase.ts'

const plural = (one: string, other: string): Plural => ({ one, other })

const threads = {
  /** What topics are names of, as headings of their index. */
  topicKinds: { person: 'People', place: 'Places', body: 'Organisations', event: 'Events', topic: 'Other topics' },
  changed: 'Changed {date}.',
  changedAt: 'Changed {date} at {times}.',
  changes: 'What changed',
  changesTitle: 'What changed: {headline}',
  changesOf: 'This is what was changed in {story}, the last change first.',
  changesIntro: 'What was taken out is struck through, what was put in is underlined.',
  changesNotKept: 'What the story said before this is no longer kept.',
  takenOut: 'Taken out:',
  putIn: 'Put in:',
  unchanged: plural('{n} paragraph as before', '{n} paragraphs as before'),
  correctionOf: 'This is a correction of {story}.',
  storyOf: 'The story is of {date}.',
  correctionsFeed: 'The newest {n} corrections, as Atom.',
  partOf: 'Part {n} of {count}: {series}',
  inSeries: 'A part of {series}.',
  previousPart: 'The part before',
  nextPart: 'The part after',
  alsoIn: 'Also in: {languages}',
  minutes: plural('{n} minute to read', '{n} minutes to read'),
  contents: 'In this story',
  byMail: 'Send it by mail',
  takeAlong: 'This story as a file: {formats}',
  fileFormats: { txt: 'plain text', md: 'Markdown', json: 'JSON' },
  earlierVersions: 'Earlier versions:',
  newerVersion: 'There is a newer version: {story}.',
}

export default threads

/** What English has, every other language has. */
export type ThreadWords = typeof threads
