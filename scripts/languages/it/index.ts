/** Italian. */

import type { Language } from '../language.ts'

const it: Language = {
  code: 'it',
  set: { quotes: '« » “ ”' },
  months: [
    'gennaio, gen',
    'febbraio, feb',
    'marzo, mar',
    'aprile, apr',
    'maggio, mag',
    'giugno, giu',
    'luglio, lug',
    'agosto, ago',
    'settembre, set',
    'ottobre, ott',
    'novembre, nov',
    'dicembre, dic',
  ],
  weekdays: [
    'lunedì, lun',
    'martedì, mar',
    'mercoledì, mer',
    'giovedì, gio',
    'venerdì, ven',
    'sabato, sab',
    'domenica, dom',
  ],
  fromDay: 'dal, dalle',
  upTo: 'al, alle, fino al',
  functionWords:
    'il lo la i gli le del dello della dei degli delle di in nel nella e un una che per con non si al alla su sul sulla da dal dalla è sono ha hanno più ma dopo prima tra fra senza contro questo questa come anche due tre anni ed o ad ai agli alle dai dalle nei negli nelle sui sulle essere stato stata era cui se quando dove ogni loro suo sua suoi questi quella quello deve può',
  particles: 'de della di',
  clock: {
    opens: 'ore, alle',
    timeOf: 'ora',
    ofPlace: 'di',
    at: 'alle, alle ore, ore',
    noon: 'mezzogiorno',
    midnight: 'mezzanotte',
    local: 'ora locale',
    around: 'alle, ore, la, al, del, di, fino',
  },
  zones: {
    'Europe/London': 'londra',
    'Europe/Paris': 'parigi',
    'Europe/Rome': 'roma, italiana',
  },
  answers: {
    yes: 'sì, si',
    no: 'no',
  },
  drafts: {
    names: 'bozza',
    folders: 'bozze',
    held: 'in attesa',
    out: 'pubblicato, pubblicata, approvato, definitivo',
    outBy: 'da, il',
  },
  toCome: 'presto, domani, prossimo, prossima',
  over: 'oggi, ieri, fa',
  copies: 'copia',
  keys: {
    headline: 'titolo',
    kicker: 'occhiello, soprattitolo',
    dek: 'sommario, catenaccio, sottotitolo',
    bylines: 'autore, firma, autrice',
    agency: 'agenzia',
    place: 'luogo',
    date: 'data, data di pubblicazione',
    section: 'sezione',
    source: 'fonte',
    language: 'lingua',
    alt: 'testo alternativo',
    caption: 'didascalia',
    credit: 'credito, credito foto',
  },
}

export default it
