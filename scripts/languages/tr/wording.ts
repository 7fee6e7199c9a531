/** Turkish: so far, only what keeps copy from going out. */

import type { Wording } from '../wording.ts'

export default {
  embargoes: 'ambargo[lu] | yayın yasağı | yayım yasağı',
  holds: `
    taslak | yayımlanmayacak | yayınlanmayacak | yayımlamayın | yayınlamayın | yayın için değildir | gizli
  `,
  times: `
    bugün | yarın | saat | sabah | akşam | pazartesi | salı | çarşamba | perşembe | cuma | cumartesi
  `,
} satisfies Wording
