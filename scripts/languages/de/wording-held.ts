/** German: what keeps copy from going out, in parts of words and lines. */

import type { Wording } from '../wording.ts'

export default {
  embargoStems: 'sperr',
  heldStems: 'frei[gegeben][ <words>] (ab|für)<end>',
  tradeWords: 'sperr',
  newsWords: 'frei',
  embargoStamps: 'sperrfrist | sperrvermerk',
  underEmbargo: 'unter',
  embargoUntils: 'bis<end> | ab<end>',
  joiners: 'bis [zum]',
  noEmbargo: 'kein[e]',
  lifted: 'aufgehoben',
  withouts: 'ohne | kein<letters 0+>',
  questions: 'wie | was | warum | wer',
  nots: 'nicht',
  publishing: 'veröff',
  goingOut: 'veröffentlich | verwend | verbreit | frei[g<letters 0+>]<edge>',
  notYets: 'nicht | kein | erst',
  fors: 'zur',
  areWords: 'ist | sind',
  copyNames: 'meldung | rede',
  notedHolds: 'nicht (veröff|public)',
  newsHolds: 'gesperrt | vertraulich',
  endStamps: 'ENTWURF | SPERRFRIST',
  numbers: 'Nr',
} satisfies Partial<Wording>
