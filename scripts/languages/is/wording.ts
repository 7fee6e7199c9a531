/** Icelandic: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: 'eftir | (höfundur|texti|blaðamaður|viðtal):',
  and: 'og',
  published: 'birt | birtist',
  updatedDates: 'uppfært',
  posts: 'blaðamaður | fréttamaður | fréttaritari | ritstjóri',
  picturedBy: 'mynd[ir] | ljósmynd[ir]',
} satisfies Wording
