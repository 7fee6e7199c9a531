/** Slovene. */

import type { Language } from '../language.ts'

const sl: Language = { code: 'sl' }

export default sl
