/** What the front page says, today's and those before it, in French. */

import type { FrontWords } from '../en/interface-front.ts'
import type { Plural } from '../phrase.ts'

const plural = (one: string, many: string, other: string): Plural => ({ one, many, other })

const front: FrontWords = {
  editionOf: 'La une du {date}',
  editionNote: 'Telle qu’elle était à la fin de la journée.',
  editionGone: {
    one: '{n} article qui figurait ici n’est plus dans le journal.',
    many: '{n} d’articles qui figuraient ici ne sont plus dans le journal.',
    other: '{n} articles qui figuraient ici ne sont plus dans le journal.',
  },
  editionToday: 'La une du jour',
  frontDescription: '{paper}\u00a0: la une.',
  inBrief: 'En bref',
  continueReading: 'Lire la suite',
  moreParagraphs: plural('encore {n} paragraphe', 'encore {n} de paragraphes', 'encore {n} paragraphes'),
  allBriefs: plural('La seule brève du jour', 'Les {n} de brèves du jour', 'Les {n} brèves du jour'),
  moreInBrief: 'Encore en bref',
  moreStories: 'Autres articles',
  allHeadlines: 'Tous les titres',
  emptyPaper: 'Rien n’a encore paru.',
  latest: 'Dernières nouvelles',
}

export default front
