/** What the front page says, today's and those before it, in Japanese. */

import type { FrontWords } from '../en/interface-front.ts'

const front: FrontWords = {
  editionOf: '{date}の1面',
  editionNote: 'その日の終わりの紙面です。',
  editionGone: { other: 'ここにあった記事のうち{n}本は、もう紙面にありません。' },
  editionToday: '今日の1面',
  frontDescription: '{paper}の1面。',
  inBrief: '短信',
  continueReading: '続きを読む',
  moreParagraphs: { other: '残り{n}段落' },
  allBriefs: { other: 'この日の短信、全{n}本' },
  moreInBrief: '短信の続き',
  moreStories: 'ほかの記事',
  allHeadlines: '見出しをすべて見る',
  emptyPaper: 'まだ何も掲載されていません。',
  latest: '新着',
}

export default front
