/** Serbian in Cyrillic letters. */

import type { Language } from '../language.ts'

const sr: Language = { code: 'sr' }

export default sr
