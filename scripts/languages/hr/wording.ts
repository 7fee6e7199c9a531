/** Croatian, Bosnian and Serbian in Latin letters: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: 'piše[:] | (autor|autorica|autorka|tekst|razgovarao|razgovarala):',
  published: 'objavljeno',
  updatedDates: 'ažurirano | osvježeno',
  posts: 'novinar[ka] | dopisni(k|ca) | uredni(k|ca) | izvjestitelj[ica]',
  writtenBy: 'tekst',
  picturedBy: 'foto[grafije]',
  greetings: 'dobar dan | dobro jutro | bok | pozdrav | poštovan(a|e|i)',
  closings: '(lijep|srdačan) pozdrav | pozdrav | s poštovanjem | hvala […20]',
  coverNotes: 'u prilogu | šaljem | (prema|po) dogovoru | kako smo dogovorili',
  related: 'pročitaj[te] (i|još|također|više) | vezane vijesti | povezan(e|i) (vijesti|članci)',
} satisfies Wording
