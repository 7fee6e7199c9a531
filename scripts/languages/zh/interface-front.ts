/** What the front page says, today's and those before it, in Chinese. */

import type { FrontWords } from '../en/interface-front.ts'

const front: FrontWords = {
  editionOf: '{date}头版',
  editionNote: '当日结束时的版面。',
  editionGone: { other: '原有{n}篇报道已不在报上。' },
  editionToday: '今日头版',
  frontDescription: '《{paper}》头版。',
  inBrief: '短讯',
  continueReading: '继续阅读',
  moreParagraphs: { other: '还有{n}段' },
  allBriefs: { other: '当日全部{n}条短讯' },
  moreInBrief: '更多短讯',
  moreStories: '更多报道',
  allHeadlines: '全部标题',
  emptyPaper: '尚未刊发任何内容。',
  latest: '最新',
}

export default front
