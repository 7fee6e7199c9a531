/** Catalan: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: '(text|redacció|autor|autora):',
  published: 'publicat',
  updatedDates: 'actualitzat',
  posts: 'corresponsal | periodista | redactor[a]',
  writtenBy: 'text[os]',
  picturedBy: 'fotografi(a|es)',
  greetings: 'hola | bon(a|es) (tarda|vespre|tardes) | bon dia | benvolgu(t|da|ts|des)',
  closings: 'salutacions | cordialment | gràcies […20] | una abraçada',
  coverNotes: 'adjunt | us envio | tal com (vam|hem) (quedar|quedat)',
} satisfies Wording
