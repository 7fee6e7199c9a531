/** Indonesian and Malay: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: 'oleh[:] | (pewarta|penulis|reporter|laporan|wartawan|peliput):',
  and: 'dan',
  published: 'diterbitkan | dipublikasikan | terbit',
  updatedDates: 'diperbarui',
  posts: 'wartawan | pewarta | reporter | redaktur | pemimpin redaksi',
  writtenBy: 'teks',
  picturedBy: 'foto',
} satisfies Wording
