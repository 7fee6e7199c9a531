/** Estonian. */

import type { Language } from '../language.ts'

const et: Language = { code: 'et' }

export default et
