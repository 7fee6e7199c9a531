/** Macedonian: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: 'пишува[:] | (авторка|текст):',
  and: 'и',
  published: 'објавено',
  updatedDates: 'ажурирано',
  posts: 'новинар[ка] | дописник | дописничка | уредни(к|чка)',
  picturedBy: 'фотографија',
} satisfies Wording
