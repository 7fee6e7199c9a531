/** Hebrew: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: 'מאת[:] | (כתב|כתבה|כתבו):',
  published: 'פורסם',
  updatedDates: 'עודכן',
  posts: 'כתב[ת] | כתבנו | עורך | עורכת | פרשן',
  picturedBy: 'צילום | צילומים',
} satisfies Wording
