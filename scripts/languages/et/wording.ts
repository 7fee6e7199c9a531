/** Estonian: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: '(autor|tekst|kirjutas):',
  and: 'ja',
  published: 'avaldatud',
  updatedDates: 'uuendatud | muudetud',
  posts: 'ajakirjanik | korrespondent | reporter | toimetaja | peatoimetaja',
  writtenBy: 'tekst',
  picturedBy: 'foto[d]',
} satisfies Wording
