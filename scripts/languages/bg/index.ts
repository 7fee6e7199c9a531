/** Bulgarian. */

import type { Language } from '../language.ts'

const bg: Language = { code: 'bg' }

export default bg
