/** Indonesian and Malay. */

import type { Language } from '../language.ts'

const id: Language = { code: 'id' }

export default id
