/** Vietnamese: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: '(bài|tác giả|thực hiện|người viết):',
  and: 'và',
  published: 'đăng | xuất bản',
  updatedDates: 'cập nhật',
  posts: 'phóng viên | biên tập viên',
  writtenBy: 'bài',
  picturedBy: 'ảnh',
} satisfies Wording
