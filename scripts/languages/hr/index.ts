/** Croatian, Bosnian and Serbian in Latin letters. */

import type { Language } from '../language.ts'

const hr: Language = { code: 'hr' }

export default hr
