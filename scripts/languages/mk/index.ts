/** Macedonian. */

import type { Language } from '../language.ts'

const mk: Language = { code: 'mk' }

export default mk
