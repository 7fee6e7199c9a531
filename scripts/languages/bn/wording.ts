/** Bengali: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: '(প্রতিবেদক|লেখক|লিখেছেন|প্রতিবেদন):',
  and: 'ও',
  published: 'প্রকাশ | প্রকাশিত',
  updatedDates: 'আপডেট | হালনাগাদ',
  posts: 'প্রতিবেদক | প্রতিনিধি | সংবাদদাতা | সম্পাদক',
  picturedBy: 'ছবি',
} satisfies Wording
