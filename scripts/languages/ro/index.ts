/** Romanian. */

import type { Language } from '../language.ts'

const ro: Language = {
  code: 'ro',
  set: { quotes: '„ ” « »' },
  months: [
    'ianuarie',
    'februarie',
    'martie',
    'aprilie',
    'mai',
    'iunie',
    'iulie',
    'august',
    'septembrie',
    'octombrie',
    'noiembrie',
    'decembrie',
  ],
  weekdays: ['luni', 'marți', 'miercuri', 'joi', 'vineri', 'sâmbătă', 'duminică'],
  upTo: 'până la, până în',
  functionWords:
    'de la în și cu pe din pentru nu mai care o un una după este sunt au a fost prin sub fără despre între lui cei ale că să se al ai sau dar mult fi fie era vor avea are doar când cum unde lor ei el ea acest această acestea pot trebuie dintre către dacă nici',
  alphabet: 'ăîâşţșț',
  commonWords: 'de și în la a cu pe din că nu o un pentru este care mai au fost după sunt prin',
  keys: {
    headline: 'titlu',
    kicker: 'supratitlu',
    dek: 'subtitlu, șapou',
    bylines: 'autor, autoare',
    agency: 'agenție',
    place: 'loc',
    date: 'data',
    section: 'rubrica, secțiunea',
    source: 'sursa',
  },
}

export default ro
