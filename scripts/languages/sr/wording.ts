/** Serbian in Cyrillic letters: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: 'пише[:] | (аутор|ауторка|текст|разговарао|разговарала):',
  and: 'и',
  published: 'објављено',
  updatedDates: 'ажурирано',
  posts: 'новинар[ка] | дописник | уредник | уредница | извештач',
  writtenBy: 'текст',
  picturedBy: 'фото[графије]',
  greetings: 'добар дан | здраво | поштован(а|е|и)',
  closings: '(леп|срдачан) поздрав | поздрав | с поштовањем | хвала […20]',
  coverNotes: 'у прилогу | шаљем | (према|по) договору',
  related: 'прочитај[те] (и|још|више) | сродне вести',
} satisfies Wording
