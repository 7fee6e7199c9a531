/** Italian: what keeps copy from going out, in parts of words and lines. */

import type { Wording } from '../wording.ts'

export default {
  underEmbargo: 'sotto',
  embargoUntils: 'fino | prima',
  joiners: 'fino (al|alle|alla|a) [ore]',
  withouts: 'senza',
  questions: 'come | perché',
  nots: 'non',
  publishing: 'pubblic | diffond | divulg',
  goingOut: 'diffond | pubblic | divulg',
  notYets: 'non',
  fors: 'per',
  areWords: 'è',
  copyNames: 'comunicato | testo',
  notedHolds: 'non (pubblic|diffond)',
  newsHolds: 'riservato',
  endStamps: 'BOZZA',
} satisfies Partial<Wording>
