/** Lithuanian. */

import type { Language } from '../language.ts'

const lt: Language = { code: 'lt' }

export default lt
