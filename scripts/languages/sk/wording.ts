/** Slovak: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: '(autor|autorka|text|pripravil|pripravila):',
  and: 'a',
  published: 'publikované | zverejnené | uverejnené',
  updatedDates: 'aktualizované',
  posts: 'redaktor[ka] | reportér[ka] | spravodajca | spravodajkyňa',
  picturedBy: 'foto',
  greetings: 'ahoj[te] | dobrý deň | vážen(á|í|ý)',
  closings: 's pozdravom | s úctou | vďaka | ďakujem […20]',
  coverNotes: 'v prílohe | posielam | zasielam | ako sme sa dohodli',
  related: 'čítajte (aj|tiež|viac) | prečítajte si (aj|tiež|viac) | súvisiace [články]',
} satisfies Wording
