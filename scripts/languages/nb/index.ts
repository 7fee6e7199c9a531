/** Norwegian, Bokmål. */

import type { Language } from '../language.ts'

const nb: Language = {
  code: 'nb',
  set: { quotes: '« » ‘ ’' },
  months: [
    'januar, jan',
    'februar, feb',
    'mars',
    'april, apr',
    'mai',
    'juni, jun',
    'juli, jul',
    'august, aug',
    'september, sep, sept',
    'oktober, okt',
    'november, nov',
    'desember, des',
  ],
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  fromDay: 'fra',
  upTo: 'til',
  functionWords:
    'og i det som en på er av for til med den har de ikke om et var fra etter ved men også når under over mot mellom uten skal blir hadde to tre ifølge siden være han hun sin sitt hvor enn så ble blitt ut opp ned nå noe mye mange seg selv hva sier bare sa måtte mer å eller vil kan må alle dette denne før flere hvis jeg vi dem deres kunne ville får noen gjennom hver igjen tilbake dersom gjør inn oss vår din ditt dine ingen',
  particles: 'av',
  clock: { at: 'kl', local: 'lokal tid', around: 'kl, den, og, til' },
  answers: { yes: 'ja', no: 'nei', now: 'nå' },
  drafts: { names: 'utkast', out: 'publisert, klar, godkjent' },
  toCome: 'snart, senere',
  over: 'i går',
  copies: 'kopi',
  keys: {
    headline: 'tittel',
    kicker: 'stikktittel',
    dek: 'undertittel, ingress',
    bylines: 'journalist',
    place: 'sted',
    date: 'dato',
    section: 'seksjon',
    source: 'kilde',
  },
}

export default nb
