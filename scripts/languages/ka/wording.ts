/** Georgian: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: '(ავტორი|ავტორები):',
  and: 'და',
  published: 'გამოქვეყნდა',
  updatedDates: 'განახლდა',
  posts: 'ჟურნალისტი | კორესპონდენტი | რეპორტიორი | რედაქტორი',
  picturedBy: 'ფოტო',
} satisfies Wording
