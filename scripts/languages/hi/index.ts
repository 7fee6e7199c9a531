/** Hindi. */

import type { Language } from '../language.ts'

const hi: Language = { code: 'hi' }

export default hi
