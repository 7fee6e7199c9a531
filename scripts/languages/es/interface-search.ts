/** What the search page says of what was asked, and how to ask, in Spanish. */

import type { SearchWords } from '../en/interface-search.ts'

const search: SearchWords = {
  searchSought: '{found} para «{words}»',
  searchNone: 'Nada contiene «{words}».',
  searchUnlike: 'Nada contiene «{words}» tal cual: se han hallado otras formas o palabras más largas.',
  searchMeant: '¿Quiso decir {guesses}?',
  searchWithin: 'dentro de una palabra más larga',
  searchHint:
    '«Entre comillas», las palabras se buscan juntas, tal como están; un menos (-palabra) excluye una palabra.',
  searchArrows: 'Las flechas llevan de un resultado a otro.',
  searchNarrow: 'Acotar la búsqueda',
  searchResults: 'Resultados',
  searchBest: 'Lo más afín',
  searchNewest: 'Lo más reciente',
  searchMore: 'Más resultados',
  searchWorking: 'Buscando…',
}

export default search
