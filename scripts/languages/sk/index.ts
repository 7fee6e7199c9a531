/** Slovak. */

import type { Language } from '../language.ts'

const sk: Language = { code: 'sk' }

export default sk
