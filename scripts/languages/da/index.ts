/** Danish. */

import type { Language } from '../language.ts'

const da: Language = {
  code: 'da',
  set: { quotes: '” ” ’ ’' },
  months: [
    'januar, jan',
    'februar, feb',
    'marts, mar',
    'april, apr',
    'maj',
    'juni, jun',
    'juli, jul',
    'august, aug',
    'september, sep',
    'oktober, okt',
    'november, nov',
    'december, dec',
  ],
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  fromDay: 'fra',
  upTo: 'til',
  functionWords:
    'og i at det er en til på som for af med den de har ikke der et fra var om efter ved men også når under over mod mellem uden skal bliver havde to tre ifølge siden være han hun sin sine hvor end så blev blevet ud op ned nu noget meget mange sig selv hvad siger kun lige sagde måtte mere eller vil kan må alle dette denne før flere hvis jeg vi dem deres kunne ville får nogen nogle gennem hver igen tilbage gør ind os vores ingen hvilken',
  alphabet: 'øåæé',
  commonWords: 'og i at det er en til på som for af med den de har ikke der et fra var om efter ved',
  particles: 'af',
  clock: {
    opens: 'kl',
    at: 'kl',
    local: 'lokal tid',
    around: 'kl, den, og, til',
  },
  vowels: 'æøå',
  answers: {
    yes: 'ja',
    no: 'nej',
    now: 'nu',
  },
  drafts: {
    names: 'udkast, kladde',
    out: 'udgivet, klar, godkendt',
  },
  toCome: 'snart, senere',
  over: 'i går',
  copies: 'kopi',
  keys: {
    headline: 'overskrift',
    kicker: 'trompet',
    dek: 'underrubrik, manchet, underoverskrift',
    bylines: 'forfatter, skribent, byline',
    place: 'sted',
    date: 'dato',
    section: 'sektion',
    source: 'kilde',
  },
}

export default da
