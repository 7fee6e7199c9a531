/** Hungarian. */

import type { Language } from '../language.ts'

const hu: Language = {
  code: 'hu',
  months: [
    'január',
    'február',
    'március',
    'április',
    'május',
    'június',
    'július',
    'augusztus',
    'szeptember',
    'október',
    'november',
    'december',
  ],
  weekdays: ['hétfő', 'kedd', 'szerda', 'csütörtök', 'péntek', 'szombat', 'vasárnap'],
  alphabet: 'áéöóőüíúű',
  commonWords: 'a az és hogy nem is egy meg volt ez de el már csak van még után szerint lesz azt mint',
}

export default hu
