/** Latvian: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: '(autors|autore|autori|teksts|sagatavoja):',
  and: 'un',
  published: 'publicēts',
  updatedDates: 'atjaunots | atjaunināts',
  posts: 'žurnālist(s|e) | korespondent(s|e) | redaktor(s|e)',
  writtenBy: 'teksts',
  picturedBy: 'foto',
} satisfies Wording
