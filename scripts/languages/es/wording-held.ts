/** Spanish: what keeps copy from going out, in parts of words and lines. */

import type { Wording } from '../wording.ts'

export default {
  embargoStamps: 'embargad(o|a)',
  underEmbargo: 'bajo',
  embargoUntils: 'hasta | antes',
  joiners: 'hasta [el|la|las]',
  noEmbargo: 'ninguno',
  lifted: 'levantado',
  withouts: 'sin',
  questions: 'cómo | qué | por qué | quién | como',
  nots: 'no',
  publishing: 'difund',
  goingOut: 'difund',
  notYets: 'sin',
  fors: 'para',
  areWords: 'está',
  copyNames: 'comunicado | texto',
  notedHolds: 'no (public|difund)',
  newsHolds: 'confidencial',
  endStamps: 'BORRADOR',
  numbers: 'Nº',
} satisfies Partial<Wording>
