/** Thai: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: 'โดย[:] | (เรื่อง|ผู้เขียน|ผู้สื่อข่าว|รายงานโดย):',
  and: 'และ',
  published: 'เผยแพร่',
  updatedDates: 'อัปเดต | แก้ไขล่าสุด',
  posts: 'ผู้สื่อข่าว | บรรณาธิการ',
  picturedBy: 'ภาพ',
} satisfies Wording
