/** Icelandic. */

import type { Language } from '../language.ts'

const is: Language = { code: 'is' }

export default is
