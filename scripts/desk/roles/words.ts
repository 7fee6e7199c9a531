/** What an editor calls a line of each role. */

import type { Role } from './roles.ts'

const WORDS: Readonly<Record<Role, string>> = {
  above: 'furniture above the story',
  furniture: 'furniture',
  kicker: 'a kicker',
  headline: 'the headline',
  dek: 'the dek',
  byline: 'a byline',
  date: 'a date line',
  dateline: 'a dateline',
  source: 'where it is from',
  contact: 'whom to call',
  paragraph: 'text',
  subhead: 'a subhead',
  item: 'text',
  quote: 'text',
  verse: 'text',
  row: 'text',
  caption: 'a caption',
  'related-heading': 'a heading of other stories',
  related: 'another story’s headline',
  brief: 'a brief',
  note: 'a note',
  end: 'the end mark',
  after: 'furniture below the story',
}

/** `a caption`, as in “it might be a caption”. */
export function roleWords(role: Role): string {
  return WORDS[role]
}
