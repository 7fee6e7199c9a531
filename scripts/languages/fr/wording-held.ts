/** French: what keeps copy from going out, in parts of words and lines. */

import type { Wording } from '../wording.ts'

export default {
  underEmbargo: 'sous',
  embargoUntils: 'jusqu | avant',
  joiners: "jusqu'(au|à [la]|en)",
  noEmbargo: 'aucun',
  lifted: 'levé',
  withouts: 'sans',
  questions: 'comment | pourquoi | qui | que | quoi',
  nots: 'ne (pas|jamais)',
  publishing: 'diffus',
  goingOut: 'diffus',
  notYets: 'pas | sans',
  fors: 'pour',
  areWords: 'est | sont',
  copyNames: 'texte | communiqué',
  notedHolds: 'ne pas (publi|diffus)',
  draftOpenings: 'document provisoire',
  newsHolds: 'confidentiel[le]',
  endStamps: 'BROUILLON',
  numbers: 'N°',
} satisfies Partial<Wording>
