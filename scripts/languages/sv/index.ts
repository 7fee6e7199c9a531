/** Swedish. */

import type { Language } from '../language.ts'

const sv: Language = {
  code: 'sv',
  set: { quotes: '” ” ’ ’' },
  months: [
    'januari, jan',
    'februari, feb',
    'mars',
    'april, apr',
    'maj',
    'juni',
    'juli',
    'augusti, aug',
    'september, sep, sept',
    'oktober, okt',
    'november, nov',
    'december, dec',
  ],
  weekdays: [
    'måndag, måndagen',
    'tisdag, tisdagen',
    'onsdag, onsdagen',
    'torsdag, torsdagen',
    'fredag, fredagen',
    'lördag, lördagen',
    'söndag, söndagen',
  ],
  fromDay: 'från',
  upTo: 'till',
  functionWords:
    'och i att det som en på är av för med till den har de inte om ett var från efter vid men också när under över mot mellan utan ska kommer hade blir två tre enligt sedan vara han hon sin sina där än så blev blivit ut upp ner nu något mycket många sig själv vad säger bara sade måste mer eller vill kan alla detta denna före jag vi dem deras kunde skulle får någon några genom varje igen tillbaka inga',
  alphabet: 'äåöé',
  commonWords: 'och i att det som en på är av för med till den har de inte om ett var från efter vid',
  particles: 'av',
  clock: {
    opens: 'kl',
    at: 'kl',
    local: 'lokal tid',
    around: 'kl, den, och, till',
  },
  answers: {
    yes: 'ja',
    no: 'nej',
    now: 'nu',
  },
  drafts: {
    names: 'utkast',
    out: 'publicerad, klar, godkänd',
  },
  toCome: 'snart, senare',
  over: 'igår',
  copies: 'kopia',
  keys: {
    headline: 'huvudrubrik',
    kicker: 'vinjett, överrubrik',
    dek: 'ingress, underrubrik',
    bylines: 'skribent, författare',
    agency: 'nyhetsbyrå',
    place: 'ort',
    date: 'datum',
    section: 'avdelning',
    source: 'källa',
  },
}

export default sv
