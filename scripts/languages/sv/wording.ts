/** Swedish: so far, only what keeps copy from going out. */

import type { Wording } from '../wording.ts'

export default {
  embargoes: `
    [under] [strikt] embargo (till|t.o.m[.])
    [får] (ej|inte) (publiceras|spridas|användas) före
  `,
  holds: `
    utkast
    [får] (ej|inte) (publiceras|för publicering|till publicering|spridas)
    konfidentiellt
  `,
  holdRemarks: '(ej|inte) (klar|godkänd|korrekturläst)',
  times: `
    i[ ]dag | i[ ]morgon | kväll | förmiddag | eftermiddag
    (mån|tis|ons|tors|fre|lör|sön)dag[en]
  `,
} satisfies Wording
