/** Polish. */

import type { Language } from '../language.ts'

const pl: Language = {
  code: 'pl',
  caseEndings:
    'skiego ski|skiemu ski|skim ski|ckiego cki|ckiemu cki|ckim cki|dzkiego dzki|dzkiemu dzki|dzkim dzki|skiej ska|ską ska|ckiej cka|cką cka|ka ek|kowi ek|kiem ek|ła eł|łowi eł|a |owi |em |iem |y a|i a|ą a|ę a|ii ia|ię ia|ią ia',
  set: { quotes: '„ ” « »' },
  months: [
    'stycznia, styczeń, sty',
    'lutego, luty, lut',
    'marca, marzec, mar',
    'kwietnia, kwiecień, kwi',
    'maja, maj',
    'czerwca, czerwiec, cze',
    'lipca, lipiec, lip',
    'sierpnia, sierpień, sie',
    'września, wrzesień, wrz',
    'października, październik, paź',
    'listopada, listopad, lis',
    'grudnia, grudzień, gru',
  ],
  weekdays: [
    'poniedziałek, pon',
    'wtorek, wt',
    'środa, śr',
    'czwartek, czw',
    'piątek, pt',
    'sobota, sob',
    'niedziela, niedz',
  ],
  fromDay: 'od',
  upTo: 'do',
  afterYear: 'roku, rok, r.',
  functionWords:
    'w i na z do nie się że o jest po od za jak przez dla ale to są był była było przed pod nad przy bez oraz co roku lat już czy tak ma być będzie by lub ich jego jej ten ta te tego która który które można jeszcze tylko ponad może niż między gdy gdzie we ze zostać',
  alphabet: 'łąęśóżćńź',
  commonWords:
    'w i na z nie się do to że o jest po za od przez dla jak przy ze pod oraz ale był była będzie są może już tylko roku który',
  clock: {
    units: 'godz',
    mayOpen: 'o',
    opens: 'godz',
    timeOf: 'czasu',
    timeBehind: 'czas',
    at: 'godz, godzina, godziny',
    noon: 'południe',
    midnight: 'północ',
    around: 'godz, dnia, r., do',
  },
  zones: {
    'Europe/London': 'londynu',
    'Europe/Paris': 'paryża',
    'Europe/Warsaw': 'warszawy, warszawskiego, polskiego',
    'Europe/Kyiv': 'kyjiw',
  },
  answers: {
    yes: 'tak',
    no: 'nie',
  },
  drafts: {
    names: 'szkic',
    folders: 'szkice',
    held: 'wersja robocza',
    out: 'opublikowany, opublikowane, gotowy, gotowe, zatwierdzony',
    outBy: 'przez',
  },
  toCome: 'wkrótce, jutro',
  over: 'dziś, wczoraj, temu',
  copies: 'kopia',
  keys: {
    headline: 'tytuł',
    dek: 'podtytuł, lid',
    bylines: 'autor, autorka',
    agency: 'agencja',
    place: 'miejsce',
    date: 'data, data publikacji',
    section: 'dział',
    topics: 'tagi',
    source: 'źródło',
    language: 'język',
    alt: 'tekst alternatywny',
    caption: 'podpis pod zdjęciem',
    credit: 'autor zdjęcia',
    kicker: 'nadtytuł',
  },
}

export default pl
