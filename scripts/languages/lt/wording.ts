/** Lithuanian: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: '(autori(us|ai)|autorė|tekstas|parengė|kalbino):',
  and: 'ir',
  published: 'paskelbta | publikuota',
  updatedDates: 'atnaujinta',
  posts: 'žurnalist(as|ė) | korespondent(as|ė) | redaktor(ius|ė)',
  picturedBy: 'nuotrauk(a|os)',
} satisfies Wording
