/** Danish and Norwegian: so far, what keeps copy from going out, and what stands around names and dates. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: '(af|av)[:] | tekst:',
  and: 'og',
  published: 'offentliggjort | udgivet | publicer(et|t) | publisert',
  counts: '<digits> min[.] (læsetid|lesetid) | (læsetid|lesetid)[:] <digits> min[utter] | <digits> kommentar[er]',
  updatedDates: '[sid(st|en)] (opdater(et|t)|oppdatert|ændret)',
  beforeDates: 'den | d[.] | kl[.]',
  embargoes: `
    (klausuleret|klausul|[under] embargo|sperrefrist) (til|indtil|frem til)
    (sperrefrist|klausul){<spaces>(:|=)}
    [må] ikke (offentliggøres|offentliggjøres|publiceres|publiseres|bruges|brukes) før
  `,
  holds: `
    udkast | kladde
    [må] ikke ((til|for) (offentliggørelse|offentliggjøring|publicering|publisering)|offentliggøres|offentliggjøres|publiceres|publiseres)
    klausuleret | fortrolig[t]
  `,
  times: 'i[ ]morgen | kveld | aften | formiddag | ettermiddag | (man|tirs|lør|søn)dag[en]',
  obituarySections: 'dødsfald | mindeord | dødsannoncer | nekrologer',
  adSections: 'rubrikannoncer | småannoncer',
  letterSections: 'læserbreve | leserbrev | leserinnlegg',
  storyKinds: 'direkte | eksklusivt | intervju | reportasje | baggrund | bakgrunn | portr(æ|e)t[t] | fakta(tjek|sjekk)',
  opinion: 'leder | debat[t] | kommentar | læserbrev[e] | leserbrev | leserinnlegg | klumme | kronik[k] | meninger',
  embargoStems: 'klausul',
  embargoUntils: 'til<end> | før<end>',
  organisations: 'Ritzau | Tidende | NTB | Avis | Blad',
  advisoryKeys: 'hvem | hvad | hvorfor | hvordan',
  eventDates: 'hvornår | dato | dag | dato og tid',
  eventTimes: 'tid | tidspunkt',
  eventPlaces: 'hvor | sted | adresse',
  fieldLabels: 'rubrik | byline',
  writtenBy: 'tekst | ord',
  picturedBy: 'foto[s] | bilder | billeder',
  greetings: 'hej | kære | god (morgen|aften) | goddag',
  closings: '(venlig|mange|bedste|kærlig|med venlig) hilse(n|r|ner) | hilsen | mvh | tak [på forhånd]',
  coverNotes: 'her kommer | vedhæft(et|er) | som (aftalt|lovet)',
  mailFrom: 'fra',
  mailTo: 'til',
  mailSubject: 'emne',
  mailDate: 'sendt | dato',
  related: 'læs også | les også | læs mere | les mer | (mere|mer) om …2-30 | relaterede artikler | relaterte saker',
} satisfies Wording
