/** Czech and Slovak: so far, only what keeps copy from going out. */

import type { Wording } from '../wording.ts'

export default {
  embargoes: '(zákaz zveřejnění|zákaz zverejnenia|nezveřejňovat|nezverejňovať) (do|před|pred)',
  holds: `
    pracovní (verze|koncept) | nezveřejňovat | nezverejňovať | neveřejné | důvěrné | není určeno ke zveřejnění
  `,
  times: `
    dnes | zítra | zajtra | hodin[a|y] | hod | pondělí | úterý | středa | čtvrtek | pátek | sobota | neděle
  `,
} satisfies Wording
