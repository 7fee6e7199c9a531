/** German: what a town files every week. */

import type { WeeklyWording } from '../wording-weekly.ts'

export default {
  letterOpenings: `
    (an|liebe|werte|sehr geehrte) [die] redaktion | sehr geehrte (damen und herren|redaktion) | zum artikel …2-120
    zu „…2-120“…0-60 | zu ihrem (artikel|bericht|beitrag|kommentar)…0-120
  `,
  letterPages: 'leserbrief[e] | leserpost | leserzuschriften | briefe an die (redaktion|herausgeber) | leser schreiben',
  ingredientHeadings: '[die] zutaten | man braucht | sie brauchen | für (den|die|das) <words 1-3>',
  methodHeadings: "[die] zubereitung | so (wird's gemacht|geht's) | anleitung | herstellung",
  measures: `
    el | tl | esslöffel | teelöffel | tasse[n] | becher | päckchen | pck | prise[n] | bund | zehe[n] | scheibe[n]
    glas | dose[n] | stück | liter | gramm | kilo | cl | dl | msp | messerspitze | zweig[e] | pfund | schuss | würfel
  `,
  adPages: 'kleinanzeigen | anzeigenmarkt | marktplatz | private anzeigen',
  adHeadings: `
    zu (verkaufen|vermieten|verschenken) | verkauf | verkäufe | verschenke | gesuche | gesucht | suche | ankauf
    stellen(angebote|gesuche|markt) | mietgesuche | vermietungen | immobilien[markt] | kfz[-markt] | fahrzeuge
    verloren | gefunden | verloren und gefunden | tiermarkt | tiere | bekanntschaften | verschiedenes | unterricht
  `,
  advisoryKeys: 'wer | was | wann | wo | warum | wie | hintergrund | anmeldung',
  eventDates: 'wann | datum | termin[e] | zeit und ort | tag | datum und uhrzeit',
  eventTimes: 'uhrzeit | zeit | beginn',
  eventPlaces: 'wo | ort | veranstaltungsort | adresse | treffpunkt',
  postAges: '<digits>[ ](std|min|tg|tag|tage|wo|j)[.] | gerade eben | gestern um …4-9',
  postButtons: `
    gefällt mir | kommentieren | teilen | antworten | mehr anzeigen | weniger anzeigen | abonnieren
    alle reaktionen: | relevanteste zuerst
  `,
  postCounts: '<figure> (kommentar[e]|mal geteilt|geteilt|reaktion[en]|aufrufe) | du und <digits> weitere',
  chatNotices: `
    "<"medien ausgeschlossen">" | (bild|video|audio|sticker|dokument) weggelassen | diese nachricht wurde gelöscht
    nachrichten und anrufe sind ende-zu-ende-verschlüsselt…0-160
  `,
  chatDeeds: `
    hat (die gruppe|den betreff|das gruppenbild|dich) | ist [der gruppe] beigetreten
  `,
  nameTitles: '(der|die) (pfarrer|pfarrerin|pastor|pastorin|bischof|rabbiner|dekan)[in] | pater | schwester',
  documentEnds: 'ende des dokuments',
  wordCounts: 'wörter',
  languageNames: 'englisch | deutsch | französisch | spanisch',
  sentFrom: 'von meine(m|r) …2-40 gesendet | gesendet (von|mit) …2-40',
} satisfies WeeklyWording
