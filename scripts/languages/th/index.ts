/** Thai. */

import type { Language } from '../language.ts'

const th: Language = { code: 'th' }

export default th
