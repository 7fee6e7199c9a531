/** Portuguese: small words by which a line shows what it is. */

import type { Wording } from '../wording.ts'

export default {
  releaseNames: 'nota de imprensa',
  creditFors: 'PARA',
  firstPublished: 'foi publicad(a|o) (originalmente|pela primeira vez)',
  paperOpenings: 'Gazeta | Jornal | Diário | Correio | Folha | Tribuna | Agência',
  paperArticles: 'O | A',
  agencies: 'Agência',
  publicBodies: 'prefeitura | câmara | fundação | ministério',
  notNames: 'Para | Especial',
  teams: 'agências | redação | outros',
  teamArticles: 'o | os | a | as',
  placeJoins: 'do | da | dos',
  shortForms: 'Dra',
  foundedWords: 'desde',
  changedWords: 'atualizad',
  creditStems: 'fonte',
  rightsWords: 'direitos',
  pageWords: 'assin<letters 0+> | direitos reservados',
  goesOn: 'e | mas',
  timeLabels: 'hora',
  ends: 'fim',
  otherStatusKeys: 'estado',
  writtenBy: 'texto',
  dateArticles: 'em',
} satisfies Partial<Wording>
