/** What the search page says of what was asked, and how to ask, in Dutch. */

import type { SearchWords } from '../en/interface-search.ts'

const search: SearchWords = {
  searchSought: '{found} voor “{words}”',
  searchNone: 'Niets bevat “{words}”.',
  searchUnlike: 'Niets bevat “{words}” precies zo: wat is gevonden, heeft andere vormen of langere woorden.',
  searchMeant: 'Bedoelde u {guesses}?',
  searchWithin: 'in een langer woord',
  searchHint:
    '“Tussen aanhalingstekens” worden woorden bij elkaar gevonden, zoals ze er staan; een min (-woord) sluit een woord uit.',
  searchArrows: 'De pijltjestoetsen leiden van resultaat naar resultaat.',
  searchNarrow: 'Zoekopdracht verfijnen',
  searchResults: 'Resultaten',
  searchBest: 'Beste eerst',
  searchNewest: 'Nieuwste eerst',
  searchMore: 'Meer resultaten',
  searchWorking: 'Bezig met zoeken…',
}

export default search
