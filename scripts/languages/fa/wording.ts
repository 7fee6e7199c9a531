/** Persian: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: '(نویسنده|گزارش|خبرنگار|نوشته)[:] | به قلم[:]',
  and: 'و',
  published: 'منتشر شده | انتشار | تاریخ انتشار',
  updatedDates: 'به‌روزرسانی',
  posts: 'خبرنگار | سردبیر',
  picturedBy: 'عکس',
} satisfies Wording
