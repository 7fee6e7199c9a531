/** What the front page says, today's and those before it, in Portuguese. */

import type { FrontWords } from '../en/interface-front.ts'
import type { Plural } from '../phrase.ts'

const plural = (one: string, many: string, other: string): Plural => ({ one, many, other })

const front: FrontWords = {
  editionOf: 'A primeira página de {date}',
  editionNote: 'Como estava no fim do dia.',
  editionGone: {
    one: '{n} reportagem que estava aqui não está mais no jornal.',
    many: '{n} de reportagens que estavam aqui não estão mais no jornal.',
    other: '{n} reportagens que estavam aqui não estão mais no jornal.',
  },
  editionToday: 'A primeira página de hoje',
  frontDescription: 'A primeira página de {paper}.',
  inBrief: 'Notas',
  continueReading: 'Continue lendo',
  moreParagraphs: plural('mais {n} parágrafo', 'mais {n} de parágrafos', 'mais {n} parágrafos'),
  allBriefs: plural('A única nota deste dia', 'Os {n} de notas deste dia', 'As {n} notas deste dia'),
  moreInBrief: 'Mais notas',
  moreStories: 'Mais reportagens',
  allHeadlines: 'Todas as manchetes',
  emptyPaper: 'Nada foi publicado até agora.',
  latest: 'Últimas notícias',
}

export default front
