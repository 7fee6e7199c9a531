/** Dutch: so far, only what keeps copy from going out. */

import type { Wording } from './wording.ts'

export default {
  language: 'nl',
  holds: ['concept|niet (?:voor publicatie|publiceren|verspreiden)|onder embargo|vertrouwelijk|kladversie'],
  embargoes: ['(?:onder )?embargo tot(?: en met)?|niet (?:publiceren|verspreiden|gebruiken) (?:vóór|voor|tot)'],
} satisfies Wording
