/** What the front page says, today's and those before it, in Dutch. */

import type { FrontWords } from '../en/interface-front.ts'
import type { Plural } from '../phrase.ts'

const plural = (one: string, other: string): Plural => ({ one, other })

const front: FrontWords = {
  editionOf: 'De voorpagina van {date}',
  editionNote: 'Zoals zij aan het eind van de dag was.',
  editionGone: {
    one: '{n} artikel dat hier stond, staat niet meer in de krant.',
    other: '{n} artikelen die hier stonden, staan niet meer in de krant.',
  },
  editionToday: 'De voorpagina van vandaag',
  frontDescription: 'De voorpagina van {paper}.',
  inBrief: 'Kort nieuws',
  continueReading: 'Lees verder',
  moreParagraphs: plural('nog {n} alinea', 'nog {n} alinea’s'),
  allBriefs: plural('Het ene korte bericht van deze dag', 'Alle {n} korte berichten van deze dag'),
  moreInBrief: 'Meer kort nieuws',
  moreStories: 'Meer artikelen',
  allHeadlines: 'Alle koppen',
  emptyPaper: 'Er is nog niets gepubliceerd.',
  latest: 'Het laatste nieuws',
}

export default front
