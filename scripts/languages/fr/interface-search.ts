/** What the search page says of what was asked, and how to ask, in French. */

import type { SearchWords } from '../en/interface-search.ts'

const search: SearchWords = {
  searchSought: '{found} pour «\u00a0{words}\u00a0»',
  searchNone: 'Rien ne contient «\u00a0{words}\u00a0».',
  searchUnlike:
    'Rien ne contient «\u00a0{words}\u00a0» tel quel\u00a0: on a trouvé d’autres formes ou des mots plus longs.',
  searchMeant: 'Vouliez-vous dire {guesses}\u202f?',
  searchWithin: 'dans un mot plus long',
  searchHint:
    '«\u00a0Entre guillemets\u00a0», les mots sont cherchés ensemble, tels quels\u00a0; un moins (-mot) exclut un mot.',
  searchArrows: 'Les flèches mènent d’un résultat à l’autre.',
  searchNarrow: 'Affiner la recherche',
  searchResults: 'Résultats',
  searchBest: 'Pertinence',
  searchNewest: 'Date',
  searchMore: 'Plus de résultats',
  searchWorking: 'Recherche en cours…',
}

export default search
