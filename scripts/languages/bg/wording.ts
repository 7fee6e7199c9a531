/** Bulgarian: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: '(автор|автори|текст|интервю):',
  and: 'и',
  published: 'публикуван(о|а)',
  updatedDates: 'обновен(о|а) | актуализиран(о|а)',
  posts: 'репортер[ка] | кореспондент[ка] | редактор[ка] | главен редактор',
  writtenBy: 'текст',
  picturedBy: 'снимк(а|и)',
} satisfies Wording
