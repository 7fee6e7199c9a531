/** Latvian. */

import type { Language } from '../language.ts'

const lv: Language = { code: 'lv' }

export default lv
