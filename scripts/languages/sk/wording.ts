/** Slovak: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: '(autor|autorka|text|pripravil|pripravila):',
  and: 'a',
  published: 'publikované | zverejnené | uverejnené',
  updatedDates: 'aktualizované',
  posts: 'redaktor[ka] | reportér[ka] | spravodajca | spravodajkyňa',
  picturedBy: 'foto',
} satisfies Wording
