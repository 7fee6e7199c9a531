/** Croatian, Bosnian and Serbian in Latin letters: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: 'piše[:] | (autor|autorica|autorka|tekst|razgovarao|razgovarala):',
  published: 'objavljeno',
  updatedDates: 'ažurirano | osvježeno',
  posts: 'novinar[ka] | dopisni(k|ca) | uredni(k|ca) | izvjestitelj[ica]',
  picturedBy: 'foto',
} satisfies Wording
