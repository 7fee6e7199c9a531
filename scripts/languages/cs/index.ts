/** Czech. */

import type { Language } from '../language.ts'

const cs: Language = {
  code: 'cs',
  caseEndings:
    'ého ý|ému ý|ým ý|é á|ou á|ové ová|ovou ová|a |ovi |em |u |y a|ě a|ou a|ou |ka ek|kovi ek|kem ek|ce ec|cem ec|covi ec',
  set: { quotes: '„ “ ‚ ‘' },
  months: [
    'ledna, leden',
    'února, únor',
    'března, březen',
    'dubna, duben',
    'května, květen',
    'června, červen',
    'července, červenec',
    'srpna, srpen',
    'září',
    'října, říjen',
    'listopadu, listopad',
    'prosince, prosinec',
  ],
  weekdays: ['pondělí', 'úterý', 'středa', 'čtvrtek', 'pátek', 'sobota', 'neděle'],
  fromDay: 'od',
  upTo: 'až, do',
  functionWords:
    'v a na se je že z do o s k za po pro od ale jako by nebo před při bez který která které jsou byl byla bylo podle to jsem jsme bude budou jeho její jejich ve ke mezi ještě už jen také až kde kdy tak aby však kteří mu ho i co více musí může není nejsou či této tento',
  alphabet: 'íáéěřšžčýůúóťďň',
  commonWords: 'a v se na je že s z do o i to pro za by ve po jsou od k podle jako při byl které roku však bude',
  clock: {
    timeOf: 'za',
    oClock: 'hod, hodin',
    hours: 'hod, hodin',
    noon: 'poledne',
    midnight: 'půlnoc, půlnoci',
    around: 'dne, v, ve, do, od, hod, hodin',
  },
  answers: {
    yes: 'ano',
    no: 'ne',
  },
  drafts: { out: 'zveřejněno, hotovo, schváleno' },
  toCome: 'brzy, zítra, později',
  over: 'dnes, včera',
  copies: 'kopie',
  keys: {
    headline: 'titulek, nadpis',
    kicker: 'nadtitulek',
    dek: 'podtitulek, perex',
    bylines: 'autor, autorka',
    agency: 'agentura',
    place: 'místo',
    date: 'datum',
    section: 'rubrika',
    source: 'zdroj',
  },
}

export default cs
