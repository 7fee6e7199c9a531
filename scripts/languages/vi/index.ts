/** Vietnamese. */

import type { Language } from '../language.ts'

const vi: Language = { code: 'vi' }

export default vi
