/** German. */

import type { Language } from '../language.ts'

const de: Language = {
  code: 'de',
  months: [
    'januar, jan, jänner, jän',
    'februar, feb, feber',
    'märz, mär, maerz',
    'april, apr',
    'mai',
    'juni, jun',
    'juli, jul',
    'august, aug',
    'september, sept, sep',
    'oktober, okt',
    'november, nov',
    'dezember, dez',
  ],
  weekdays: [
    'montag, mo',
    'dienstag, di',
    'mittwoch, mi',
    'donnerstag, do',
    'freitag, fr',
    'samstag, sa',
    'sonntag, so',
  ],
  functionWords:
    'der die das den dem des ein eine einen einem einer und in im ins zu zum zur von vom mit für auf an am ist nicht sich bei nach vor aus als auch es er sie wird werden will soll hat haben sind war über unter gegen um wegen trotz durch bis seit noch nur wie warum wenn dass kein keine ihre seine zwei drei',
  trigrams: 'deu',
  ownLetters: 'ßäöü',
  alphabet: 'üäöß',
  commonWords:
    'der die und in den das von zu mit im für des auf ist dem nicht ein eine als auch nach an aus bei es sich am wird hat wurde werden sind',
  particles: 'von der den zu zur',
  inhabitants: {
    endings: 'er, erin, ern, ers, innen, en, e, n, isch, ische, ischem, ischen, ischer, isches',
    also: 'briten brite britischer franzose franzosen pole polen russe russen deutsche deutschen deutscher amerikaner türke türken',
  },
  clock: {
    at: 'um',
    oClock: 'uhr',
    hours: 'uhr',
    noon: 'mittag, mittags',
    midnight: 'mitternacht, mitternachts',
    local: 'ortszeit',
    around: 'und, dem, den, der, des, am, um, ab, bis, vom, uhr',
  },
  answers: {
    yes: 'ja',
    no: 'nein',
    none: 'kein, keine',
    now: 'jetzt, sofort',
  },
  drafts: {
    names: 'entwurf',
    folders: 'entwürfe',
    held: 'gesperrt, unveröffentlicht, in bearbeitung',
    out: 'freigegeben, veröffentlicht, fertig, öffentlich',
    outBy: 'von, am',
  },
  toCome: 'bald, später, morgen, demnächst, nächste, nächster, nächsten, nächstes',
  over: 'heute, gestern, vor',
  copies: 'kopie',
  keys: {
    headline: 'titel',
    kicker: 'dachzeile',
    dek: 'unterzeile, vorspann, untertitel',
    bylines: 'von, autor, autorin',
    agency: 'agentur',
    place: 'ort',
    date: 'datum, veröffentlichungsdatum, erscheinungsdatum, erscheinungstermin, veröffentlicht',
    section: 'ressort, rubrik',
    topics: 'schlagworte',
    source: 'quelle',
    embargo: 'sperrfrist, sperrvermerk',
    publish: 'veröffentlichen am',
    expires: 'läuft ab',
    language: 'sprache',
    urgency: 'dringlichkeit',
  },
}

export default de
