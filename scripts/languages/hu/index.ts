/** Hungarian. */

import type { Language } from '../language.ts'

const hu: Language = {
  code: 'hu',
  set: { quotes: '„ ” » «' },
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
  functionWords:
    'a az és hogy nem is egy volt meg csak de el ez már mint még ki lesz szerint vagy pedig után között van azt fel amely több kell ha akkor nagyon első alatt minden lehet ezt be le ami aki mert',
  alphabet: 'áéöóőüíúű',
  commonWords: 'a az és hogy nem is egy meg volt ez de el már csak van még után szerint lesz azt mint',
  keys: {
    headline: 'cím, főcím',
    kicker: 'felcím',
    dek: 'alcím',
    bylines: 'szerző, írta',
    agency: 'hírügynökség',
    place: 'helyszín',
    date: 'dátum',
    section: 'rovat',
    source: 'forrás',
  },
}

export default hu
