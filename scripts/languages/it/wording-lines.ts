/** Italian: small words by which a line shows what it is. */

import type { Wording } from '../wording.ts'

export default {
  creditFors: 'PER',
  postFors: 'da',
  paperOpenings: 'Gazzetta | Corriere | Giornale | Messaggero | Stampa | Agenzia',
  paperArticles: "La | Il | L'",
  agencies: 'Agenzia',
  publicBodies: 'comune | fondazione | ministero',
  teams: 'agenzie | redazione | altri',
  teamArticles: 'il | i | gli',
  foundedWords: 'dal',
  changedWords: 'aggiornat',
  creditStems: 'fonte',
  rightsWords: 'diritti',
  pageWords: 'abbon<letters 0+> | diritti riservati',
  goesOn: 'e | ma | che',
  timeLabels: 'ora',
  ends: 'fine',
  otherStatusKeys: 'stato',
  dateArticles: 'il',
} satisfies Partial<Wording>
