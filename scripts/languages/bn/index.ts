/** Bengali. */

import type { Language } from '../language.ts'

const bn: Language = { code: 'bn' }

export default bn
