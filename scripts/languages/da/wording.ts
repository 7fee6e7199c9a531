/** Danish and Norwegian: so far, only what keeps copy from going out. */

import type { Wording } from '../wording.ts'

export default {
  embargoes: `
    (klausuleret|klausul|[under] embargo|sperrefrist) (til|indtil|frem til)
    (sperrefrist|klausul){<spaces>(:|=)}
    [må] ikke (offentliggøres|offentliggjøres|publiceres|publiseres|bruges|brukes) før
  `,
  holds: `
    udkast | kladde
    [må] ikke ((til|for) (offentliggørelse|offentliggjøring|publicering|publisering)|offentliggøres|offentliggjøres|publiceres|publiseres)
    klausuleret | fortrolig[t]
  `,
  times: 'i[ ]morgen | kveld | aften | formiddag | ettermiddag | (man|tirs|lør|søn)dag[en]',
} satisfies Wording
