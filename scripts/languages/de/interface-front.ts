/** What the front page says, today's and those before it, in German. */

import type { FrontWords } from '../en/interface-front.ts'
import type { Plural } from '../phrase.ts'

const plural = (one: string, other: string): Plural => ({ one, other })

const front: FrontWords = {
  editionOf: 'Die Titelseite vom {date}',
  editionNote: 'So stand sie, als der Tag zu Ende war.',
  editionGone: plural(
    '{n} Artikel, der hier stand, ist nicht mehr in der Zeitung.',
    '{n} Artikel, die hier standen, sind nicht mehr in der Zeitung.',
  ),
  editionToday: 'Die Titelseite von heute',
  frontDescription: 'Die Titelseite von „{paper}“.',
  inBrief: 'Kurz gemeldet',
  continueReading: 'Weiterlesen',
  moreParagraphs: plural('noch {n} Absatz', 'noch {n} Absätze'),
  allBriefs: plural('Die einzige Kurzmeldung dieses Tages', 'Alle {n} Kurzmeldungen dieses Tages'),
  moreInBrief: 'Noch kurz gemeldet',
  moreStories: 'Weitere Artikel',
  allHeadlines: 'Alle Schlagzeilen',
  emptyPaper: 'Es ist noch nichts erschienen.',
  latest: 'Das Neueste',
}

export default front
