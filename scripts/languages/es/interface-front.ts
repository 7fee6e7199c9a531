/** What the front page says, today's and those before it, in Spanish. */

import type { FrontWords } from '../en/interface-front.ts'
import type { Plural } from '../phrase.ts'

const plural = (one: string, many: string, other: string): Plural => ({ one, many, other })

const front: FrontWords = {
  editionOf: 'La portada del {date}',
  editionNote: 'Tal como estaba al acabar el día.',
  editionGone: {
    one: '{n} artículo que estaba aquí ya no está en el periódico.',
    many: '{n} de artículos que estaban aquí ya no están en el periódico.',
    other: '{n} artículos que estaban aquí ya no están en el periódico.',
  },
  editionToday: 'La portada de hoy',
  frontDescription: 'La portada de {paper}.',
  inBrief: 'Breves',
  continueReading: 'Seguir leyendo',
  moreParagraphs: plural('{n} párrafo más', '{n} de párrafos más', '{n} párrafos más'),
  allBriefs: plural('El único breve de este día', 'Los {n} de breves de este día', 'Los {n} breves de este día'),
  moreInBrief: 'Más breves',
  moreStories: 'Más artículos',
  allHeadlines: 'Todos los titulares',
  emptyPaper: 'Todavía no se ha publicado nada.',
  latest: 'Lo último',
}

export default front
