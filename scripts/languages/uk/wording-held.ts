/** Ukrainian: what keeps copy from going out, in parts of words and lines. */

import type { Wording } from '../wording.ts'

export default {
  embargoStems: 'ембарго',
  embargoStamps: 'ембарго',
  embargoNouns: 'ембарго',
  underEmbargo: 'під',
  embargoUntils: 'до<end> | раніше<end>',
  joiners: 'до',
  noEmbargo: 'немає',
  lifted: 'знято',
  withouts: 'без',
  questions: 'як | чому',
  nots: 'не',
  publishing: 'публік',
  goingOut: 'друк | публік | оприлюдн | поширю',
  notYets: 'не | без',
  fors: 'для | на',
  notedHolds: 'не (публ|оприл|друк)',
} satisfies Partial<Wording>
