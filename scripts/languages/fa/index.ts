/** Persian. */

import type { Language } from '../language.ts'

const fa: Language = { code: 'fa' }

export default fa
