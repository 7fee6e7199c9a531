/** Catalan: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: '(text|redacció|autor|autora):',
  published: 'publicat',
  updatedDates: 'actualitzat',
  posts: 'corresponsal | periodista | redactor[a]',
  picturedBy: 'fotografi(a|es)',
} satisfies Wording
