/** Hebrew. */

import type { Language } from '../language.ts'

const he: Language = { code: 'he' }

export default he
