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
  writtenBy: 'text',
  picturedBy: 'foto',
  greetings: 'bună [ziua|seara|dimineața] | stimat(ă|e|ul|a) | dragi | salut',
  closings: 'cu (stimă|drag|respect) | mulțumesc […20] | toate cele bune',
  coverNotes: 'ataș(at|ez) | vă trimit | așa cum am (stabilit|vorbit)',
  related: 'citește (și|mai mult) | citiți (și|mai mult) | vezi și | articole similare',
} satisfies Wording
