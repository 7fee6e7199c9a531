/** What the search page says of what was asked, and how to ask, in German. */

import type { SearchWords } from '../en/interface-search.ts'

const search: SearchWords = {
  searchSought: '{found} für „{words}“',
  searchNone: 'Nichts enthält „{words}“.',
  searchUnlike: 'Nichts enthält „{words}“ genau so: Gefunden wurden andere Formen oder längere Wörter.',
  searchMeant: 'Meinten Sie {guesses}?',
  searchWithin: 'in einem längeren Wort',
  searchHint:
    '„In Anführungszeichen“ werden Wörter zusammen gefunden, wie sie dastehen; ein Minus (-Wort) schließt ein Wort aus.',
  searchArrows: 'Die Pfeiltasten führen von Treffer zu Treffer.',
  searchNarrow: 'Suche eingrenzen',
  searchResults: 'Treffer',
  searchBest: 'Relevanz',
  searchNewest: 'Datum',
  searchMore: 'Weitere Treffer',
  searchWorking: 'Die Suche läuft …',
}

export default search
