/** Ukrainian: small words by which a line shows what it is. */

import type { Wording } from '../wording.ts'

export default {
  releaseNames: 'прес[-]реліз',
  creditLabels: 'фото[ ]:',
  firstPublished: 'вперше опубліковано',
  postFors: 'в | у',
  agencies: 'агентство | Агентство',
  publicBodies: 'міністерство | рада | фонд | управління',
  teams: 'редакція | інші',
  placeMarks: 'м. | с. | смт',
  placeJoins: 'на | над',
  foundedWords: 'з | заснован<letters 0+> <letters 0+>',
  changedWords: 'оновлено',
  documentWords: 'документ | стаття',
  documentOfs: 'з',
  creditStems: 'фото',
  rightsWords: 'прав<letters 0+>',
  pageWords: 'підпис<letters 0+>',
  goesOn: 'і | й | та | але | що',
  timeLabels: 'час',
  ends: 'кінець',
  statusKeys: 'статус',
  picturedBy: 'фото',
} satisfies Partial<Wording>
