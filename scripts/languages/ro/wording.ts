/** Romanian: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: 'de | (autor|text|reportaj):',
  and: 'și',
  withWords: 'cu',
  published: '[data] publică(rii|t) | publicat [la|pe|în]',
  updatedDates: '[ultima] actualizare | actualizat [la|pe|în]',
  counts: '<digits> (comentarii|vizualizări) | acum <digits> (minute|ore|zile)',
  beforeDates: 'la | pe',
  posts: 'redactor | reporter | corespondent | jurnalist[ă] | editor',
  timeLabels: 'ora',
  organisations: 'Agerpres | Ziarul | Monitorul',
  eventDates: 'când | data',
  eventTimes: 'ora',
  eventPlaces: 'unde | locul | locație | adresa',
  picturedBy: 'foto',
} satisfies Wording
