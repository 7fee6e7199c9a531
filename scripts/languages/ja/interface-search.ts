/** What the search page says of what was asked, and how to ask, in Japanese. */

import type { SearchWords } from '../en/interface-search.ts'

const search: SearchWords = {
  searchSought: '「{words}」の検索結果：{found}',
  searchNone: '「{words}」を含むものはありません。',
  searchUnlike: '「{words}」とそのまま一致するものはありません。別の形や、より長い言葉が見つかりました。',
  searchMeant: 'もしかして：{guesses}',
  searchWithin: 'より長い言葉の一部',
  searchHint: '「」で囲んだ言葉は、そのままの並びで探します。マイナス記号（-言葉）を付けた言葉を含むものは除きます。',
  searchArrows: '矢印キーで結果の間を移動できます。',
  searchNarrow: '絞り込み',
  searchResults: '検索結果',
  searchBest: '関連度順',
  searchNewest: '新しい順',
  searchMore: 'さらに表示',
  searchWorking: '検索中…',
}

export default search
