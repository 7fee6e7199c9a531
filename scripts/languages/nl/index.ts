/** Dutch. */

import type { Language } from '../language.ts'

const nl: Language = {
  code: 'nl',
  set: { quotes: '“ ” ‘ ’', clipped: 's t n k m' },
  months: [
    'januari, jan',
    'februari, feb, febr',
    'maart, mrt',
    'april, apr',
    'mei',
    'juni, jun',
    'juli, jul',
    'augustus, aug',
    'september, sep, sept',
    'oktober, okt',
    'november, nov',
    'december, dec',
  ],
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  functionWords:
    'de het een en van in is op te dat die voor met zijn aan niet er om ook als bij naar uit over door tot na wordt worden heeft hebben maar nog geen tegen onder twee drie jaar hun hij zij ze we ik dit deze was waren kan kunnen moet moeten zal zullen wel veel meer wat wie waar dan zo dus omdat zich hier daar alle',
  particles: 'de van der den ter ten',
  clock: {
    units: 'uur',
    mayOpen: 'om',
    at: 'om',
    oClock: 'uur',
    hours: 'uur',
    midnight: 'middernacht',
    local: 'lokale tijd, plaatselijke tijd',
    around: 'op, om, uur, de, het, en, van, vanaf, tot',
  },
  answers: {
    yes: 'ja',
    no: 'nee',
    none: 'geen',
    now: 'nu, direct',
  },
  drafts: {
    names: 'kladversie, conceptversie',
    held: 'in behandeling',
    out: 'gepubliceerd, goedgekeurd, klaar',
    outBy: 'door, op',
  },
  toCome: 'binnenkort, morgen, later, volgende',
  over: 'vandaag, gisteren, geleden',
  copies: 'kopie',
  keys: {
    headline: 'titel, kop',
    dek: 'ondertitel',
    bylines: 'auteur',
    agency: 'persbureau',
    place: 'plaats',
    date: 'datum, publicatiedatum',
    section: 'rubriek',
    topics: 'trefwoorden',
    source: 'bron',
    language: 'taal',
    urgency: 'urgentie',
  },
}

export default nl
