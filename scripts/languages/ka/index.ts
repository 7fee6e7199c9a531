/** Georgian. */

import type { Language } from '../language.ts'

const ka: Language = { code: 'ka' }

export default ka
