/** Catalan. */

import type { Language } from '../language.ts'

const ca: Language = { code: 'ca' }

export default ca
