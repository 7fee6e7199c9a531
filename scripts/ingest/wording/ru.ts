/** Russian: so far, only what keeps copy from going out. */

import type { Wording } from './wording.ts'

export default {
  language: 'ru',
  holds: [
    'черновик|не (?:для )?(?:публикации|публиковать|печатать)|под эмбарго|эмбарго|конфиденциально|рабочая версия',
  ],
  embargoes: ['(?:под )?эмбарго:? до|не (?:публиковать|использовать|распространять) (?:до|ранее)|не для публикации до'],
} satisfies Wording
