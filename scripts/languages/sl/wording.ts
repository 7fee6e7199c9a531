/** Slovene: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: 'piše[:] | (avtor|avtorica|besedilo|pripravil|pripravila):',
  published: 'objavljeno',
  updatedDates: 'posodobljeno',
  posts: 'novinar[ka] | dopisni(k|ca) | uredni(k|ca)',
  writtenBy: 'besedilo',
  picturedBy: 'fotografij(a|e)',
} satisfies Wording
