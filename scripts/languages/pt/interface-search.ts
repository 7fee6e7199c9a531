/** What the search page says of what was asked, and how to ask, in Portuguese. */

import type { SearchWords } from '../en/interface-search.ts'

const search: SearchWords = {
  searchSought: '{found} para “{words}”',
  searchNone: 'Nada contém “{words}”.',
  searchUnlike: 'Nada contém “{words}” exatamente assim: foram encontradas outras formas ou palavras mais longas.',
  searchMeant: 'Você quis dizer {guesses}?',
  searchWithin: 'dentro de uma palavra mais longa',
  searchHint:
    '“Entre aspas”, as palavras são buscadas juntas, tal como estão; um sinal de menos (-palavra) exclui uma palavra.',
  searchArrows: 'As setas levam de um resultado a outro.',
  searchNarrow: 'Refinar a busca',
  searchResults: 'Resultados',
  searchBest: 'Relevância',
  searchNewest: 'Mais recentes',
  searchMore: 'Mais resultados',
  searchWorking: 'Buscando…',
}

export default search
