/** Hungarian: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: '(szerző|írta|szöveg):',
  and: 'és',
  published: 'megjelent | közzétéve | publikálva | létrehozva',
  updatedDates: '[utolsó] frissítés | frissítve | módosítva',
  counts: '<digits> (perc|hozzászólás|komment)',
  posts: 'újságíró | tudósító | szerkesztő | riporter | főszerkesztő',
  organisations: 'MTI | Hírlap | Újság',
  advisoryKeys: 'ki | mit | mi | miért',
  eventDates: 'mikor | dátum | időpont',
  eventTimes: 'idő | kezdés',
  eventPlaces: 'hol | helyszín | cím',
  fieldLabels: 'lead',
  writtenBy: 'szöveg',
  picturedBy: 'fotó[k]',
  greetings: 'szia[sztok] | kedves | tisztelt | jó (napot|reggelt|estét) | üdv',
  closings: 'üdvözlettel | tisztelettel | köszönettel | köszönöm […20] | üdv',
  coverNotes: 'mellékel(ten|ve|em) | csatol(tan|va|om) | küldöm | ahogy megbeszéltük',
  related: 'kapcsolódó [cikk[ek]] | olvassa el [ezt] [is] | olvasd el [ezt] [is] | (további|korábbi) cikkek',
} satisfies Wording
