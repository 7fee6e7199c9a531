/** What the search page says of what was asked, and how to ask, in Urdu. */

import type { SearchWords } from '../en/interface-search.ts'

const search: SearchWords = {
  searchSought: '”{words}“ کے لیے {found}',
  searchNone: '”{words}“ کہیں نہیں ہے۔',
  searchUnlike: '”{words}“ بعینہٖ کہیں نہیں: جو ملا اس میں ان الفاظ کی دوسری صورتیں یا لمبے الفاظ ہیں۔',
  searchMeant: 'کیا آپ کی مراد {guesses} تھی؟',
  searchWithin: 'ایک لمبے لفظ کے اندر',
  searchHint:
    '”واوین میں“ الفاظ ایک ساتھ، جوں کے توں تلاش ہوتے ہیں؛ منفی کا نشان (-لفظ) اس لفظ والی خبریں نکال دیتا ہے۔',
  searchArrows: 'تیر والے بٹن ایک نتیجے سے دوسرے تک لے جاتے ہیں۔',
  searchNarrow: 'تلاش محدود کریں',
  searchResults: 'نتائج',
  searchBest: 'موزوں ترین پہلے',
  searchNewest: 'تازہ ترین پہلے',
  searchMore: 'مزید نتائج',
  searchWorking: 'تلاش جاری ہے…',
}

export default search
