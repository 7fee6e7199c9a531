/** Portuguese: what keeps copy from going out, in parts of words and lines. */

import type { Wording } from '../wording.ts'

export default {
  embargoStamps: 'embargad(o|a)',
  underEmbargo: 'sob',
  embargoUntils: 'até',
  joiners: 'até [a|o|as|os|à|às]',
  withouts: 'sem',
  nots: 'não',
  publishing: 'divulg',
  goingOut: 'difus | divulg',
  notYets: 'não | sem',
  fors: 'para',
  areWords: 'é',
  notedHolds: 'não (public|divulg)',
  newsHolds: 'confidencial',
} satisfies Partial<Wording>
