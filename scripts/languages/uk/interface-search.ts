/** What the search page says of what was asked, and how to ask, in Ukrainian. */

import type { SearchWords } from '../en/interface-search.ts'

const search: SearchWords = {
  searchSought: '{found} за запитом «{words}»',
  searchNone: 'Ніде немає «{words}».',
  searchUnlike: 'Саме «{words}» немає ніде: знайдено інші форми або довші слова.',
  searchMeant: 'Можливо, ви мали на увазі {guesses}?',
  searchWithin: 'у довшому слові',
  searchHint: '«У лапках» слова шукаються разом, як вони стоять; мінус (-слово) вилучає все, де є це слово.',
  searchArrows: 'Стрілки ведуть від результату до результату.',
  searchNarrow: 'Звузити пошук',
  searchResults: 'Результати',
  searchBest: 'Найвідповідніше',
  searchNewest: 'Найновіше',
  searchMore: 'Більше результатів',
  searchWorking: 'Триває пошук…',
}

export default search
