/** What the search page says of what was asked, and how to ask, in Chinese. */

import type { SearchWords } from '../en/interface-search.ts'

const search: SearchWords = {
  searchSought: '“{words}”：{found}',
  searchNone: '没有内容包含“{words}”。',
  searchUnlike: '没有与“{words}”完全一致的内容：找到的是其他形式或更长的词。',
  searchMeant: '您是不是要找：{guesses}？',
  searchWithin: '在更长的词中',
  searchHint: '加“引号”的词按原样连在一起查找；减号（-词）排除含有该词的内容。',
  searchArrows: '方向键可在结果之间移动。',
  searchNarrow: '缩小范围',
  searchResults: '搜索结果',
  searchBest: '相关度',
  searchNewest: '最新在前',
  searchMore: '更多结果',
  searchWorking: '正在搜索……',
}

export default search
