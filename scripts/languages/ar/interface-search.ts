/** What the search page says of what was asked, and how to ask, in Arabic. */

import type { SearchWords } from '../en/interface-search.ts'

const search: SearchWords = {
  searchSought: '{found} عن «{words}»',
  searchNone: 'لا شيء هنا فيه «{words}».',
  searchUnlike: 'لا شيء فيه «{words}» كما كُتبت: ما عُثر عليه فيه صيغ أخرى أو كلمات أطول.',
  searchMeant: 'هل تقصد {guesses}؟',
  searchWithin: 'ضمن كلمة أطول',
  searchHint: 'الكلمات «بين علامتي تنصيص» تُطلب معًا كما هي، وعلامة الطرح (-كلمة) تستبعد ما فيه تلك الكلمة.',
  searchArrows: 'تنقلك مفاتيح الأسهم من نتيجة إلى أخرى.',
  searchNarrow: 'تضييق البحث',
  searchResults: 'النتائج',
  searchBest: 'الأقرب أولًا',
  searchNewest: 'الأحدث أولًا',
  searchMore: 'نتائج أخرى',
  searchWorking: 'جارٍ البحث…',
}

export default search
