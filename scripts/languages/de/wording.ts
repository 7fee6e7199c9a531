/** German. */

import type { Wording } from '../wording.ts'
import parts from './wording-parts.ts'
import weekly from './wording-weekly.ts'

export default {
  ...weekly,
  ...parts,
  bylineOpeners: `
    von[:] | text[ und foto[s]][:] | autor[in|en][:]
    ein (kommentar|beitrag|gastbeitrag|interview|bericht|essay) von
    (interview|protokoll|bericht|reportage|kommentar|analyse):
    aus <capital><letters> (berichtet|von)
    (kolumne|glosse|leitartikel) von | kommentar von
  `,
  and: 'und | sowie',
  posts: `
    korrespondent[in|en] | redakteur[in|en|s] | redaktion | chefredakteur[in] | reporter[in] | volontär[in] | journalist[in]
    kolumnist[in] | freie[r] (autor|mitarbeiter)[in] | ressortleiter[in] | fotograf[in]
  `,
  organisations: `
    Presse | Zeitung | Tageblatt | Anzeiger | Nachrichten | Agentur | Nachrichtenagentur | Kurier | Bote | Rundschau
    Kreisblatt | Tagblatt | Echo | dpa | DPA | afp | epd | KNA | APA | sda | SDA | Volksstimme | Abendblatt
    Morgenpost | Landeszeitung | Rundfunk | Radiofunk | Merkur | Allgemeine | Wochenblatt | Post | Blatt
    Pressedienst | Pressestelle | ots
  `,
  published: `
    (veröffentlichungs|erscheinungs|publikations)(datum|termin|tag)
    veröffentlichung | erscheint | [zuerst|erstmals] veröffentlicht | erstellt | stand | datum | erschienen | publiziert
  `,
  counts: `
    [ca.] <digits> min[uten] [lesezeit] | lesezeit[:] [ca.] <digits> min[uten] | <digits> (kommentar[e]|ergänzung[en])
    seite <digits> | vor <digits> (minuten|stunden|tagen) | lesedauer[:] <digits> min[uten] | teilen
  `,
  updatedDates: '[zuletzt|letzte] (aktualisiert|geändert|aktualisierung|änderung)',
  otherDates: 'abgerufen | gedruckt | ausgedruckt',
  beforeDates: 'am | um | vom',
  releaseLines: `
    zur [sofortigen] (veröffentlichung|freigabe|verwendung)
    pressemitteilung | medienmitteilung | presseinformation | pressemeldung | presse-information | medieninformation
    presseaussendung | presseeinladung | pressemitteilung nr.[ ]<signs>
  `,
  holds: `
    [interner|erster|zweiter|letzter] [roh|text|presse|rede]entwurf[[ ][nr[.]|v[.]][ ]<figure>]
    [bitte] [noch] nicht [zu] (veröffentlichen|publizieren|drucken|weitergeben|weiterleiten|verbreiten)
    nicht zur (veröffentlichung|weitergabe) [bestimmt]
    noch nicht freigegeben | gesperrt
    [bitte] (sperrfrist|sperrvermerk) [[bitte] beachten]
    (vorläufige|unautorisierte) fassung
    [streng] vertraulich | nur [für den] intern[en gebrauch] | zurückhalten | arbeitsfassung | vorabfassung
    unredigiert
  `,
  holdRemarks: `
    stand | fassung
    zur (abstimmung|freigabe|kenntnis|durchsicht|korrektur)
    mit der bitte um (freigabe|korrektur|durchsicht)
    intern | pressemitteilung | rede | version | bitte
  `,
  events: `
    [rede|sitzung[s]|sende|verhandlungs](beginn|anfang|ende|schluss|start|eröffnung)[s]
    rede | ansprache | vortrag[s] | pressekonferenz | sitzung | veranstaltung | [urteils]verkündung | bekanntgabe
    urteil[s] | abstimmung | ausstrahlung | börse[nschluss] | veröffentlichung | festakt[s] | [<letters>]ausgabe[n]
    preisverleihung | das | die | zur | zum | nach | vor | ihrer | seiner | erst | frei | nicht
  `,
  times: `
    heute | morgen | früh | abend[s] | nachmittag[s] | vormittag[s] | mittag[s] | nacht[s] | nächste[n|r|s]
    kommende[n|r|s] | diese[n|r|s] | woche | wochenende | auf weiteres | auf widerruf
  `,
  prefaces: `
    achtung | hinweis | wichtig | eilt | bitte beachten | an | die | alle | redaktion[en] | pressemitteilung
    presseinformation | medienmitteilung | pressetext | rede
    es gilt das (gesprochene wort|gespr. wort)
    es gilt | anmerkung | mitteilung
  `,
  deskWords: `
    [zu|zur] (veröffentlich|publizier|druck|send|verwend|verbreit|weitergeb|freigeb)[en|t|ung]
    freigabe | freigegeben | frei | gesperrt | sperrfrist | sperrvermerk | embargo | entwurf
    vorab[meldung] | vertraulich | nicht | kein | ohne | bitte | erst | nur | vor | nach | bis | ab | am | im | zum
    zur | für | die | der | das | dem | den | dieser | diese | dieses | text | meldung | wird | werden | darf | dürfen
    ist | sind | und | oder | online | print | intern
  `,
  embargoEnds: `
    [für <letters>] gesperrt
    nicht [vorher] (veröffentlichen|publizieren|drucken|senden|verwenden|verbreiten|weitergeben|weiterleiten|zur veröffentlichung)
    [redaktionell] frei[gegeben]
  `,
  embargoes: `
    [achtung[,]] (sperrfrist|sperrvermerk) [endet|läuft ab|bis|ab]
    [redaktionell |sende]frei[gegeben] [zur (veröffentlichung|sendung)] (ab|für|erst ab)
    [veröffentlichung|publikation] [erst] (frei|freigegeben) ab
    gesperrt [für <letters>] bis | [unter] embargo [bis]
    [erst] (zur|für die) (veröffentlichung|sendung) (ab|am|erst ab)
    [erst] nicht vor
    [bitte] [noch] nicht [zu] (veröffentlichen|publizieren|drucken|senden|verwenden|verbreiten|weitergeben|weiterleiten|zur veröffentlichung) [bitte] (vor [dem]|bis [zum])
    [bitte] [erst] (veröffentlichen|freigabe [ab]) [ab|am|erst am|ab dem|erst ab]
    [erst] veröffentlichung (ab|am|erst am|ab dem|erst ab)
  `,
  contacts: `
    [presse|medien|rück][-](kontakt[e|daten]|ansprechpartner[in]|rückfrage[n][hinweis]|fragen) [für [die] (presse|medien|journalisten|redaktionen)]
    pressestelle | rückfragen [an|bitte an] | für rückfragen | weitere informationen
    ihre ansprechpartner[in]
  `,
  boilerplate: `
    über …2-60
    hinweis[e] (für|an) [die] redaktion[en]
    notizblock | redaktionelle[r] hinweis[e] | redaktionshinweis[e] | zum hintergrund | "#"[ ]notizblock | internet
    "#"[ ]internet
  `,
  endMarks: 'ende [der (pressemitteilung|meldung)]',
  pageTurns: `
    <figure> zeichen…90 | mehr folgt | folgt
    (fortsetzung|weiter|bericht|mehr dazu|siehe) [folgt|auf|von][[ ]seite][ ]<digits>
    seite <digits> [von <digits>] | fortsetzung folgt
    wird (fortgesetzt|laufend aktualisiert)
  `,
  advisories: `
    zusammenfassung | neu | berichtigung | achtung | achtung[,] redaktionen | hinweis | vorschau | zusammenfassung neu
    ergänzt | überblick | korrespondentenbericht | vorausmeldung | wiederholung | aktualisiert | eilmeldung | eil
    mit
  `,
  deskNotes: 'hinweis an die redaktionen | achtung[,] redaktionen',
  controls: `
    menü | suche | suchen | anmelden | abmelden | registrieren | einloggen | login | abo | abos | abonnieren | zum abo
    abo (bestellen|testen|abschließen) | teilen […30] | drucken | versenden | per (mail|e-mail)…12
    kommentar[e] […12] | <digits> kommentar[e] | kommentieren | impressum | datenschutz…20 | startseite | merken
    merkliste | vorlesen [lassen] | anhören
    artikel (anhören|teilen|drucken|merken|vorlesen|verschenken|kommentieren)
    nach oben
    zum (inhalt|seitenanfang|hauptinhalt|thema)…15
    mehr [anzeigen|laden|lesen|erfahren]
    weiterlesen | alle anzeigen | agb | zur (startseite|übersicht) | newsletter | e[-]paper | mediadaten
    kontakt | hilfe | jobs | karriere | über uns | kündigen | verträge …20 | barrierefreiheit | cookie[-]einstellungen
    folgen | folgen sie uns…20 | schließen | öffnen | weiter | zurück | link kopieren | lesezeit[:]…15
    lesedauer[:]…15 | <digits> min[uten] [lesezeit]
    vor <digits> (minuten|stunden|tagen)
    schlagworte[:]…80 | theme[n]:…80 | stichworte:…80 | fotostrecke | bilder | video | videos | podcast[s] | mediathek
    audiothek | nur für abonnenten | exklusiv für abonnenten | plus | archiv | anzeigen[markt] | traueranzeigen
    melden | antworten
  `,
  sections: `
    nachrichten | politik | wirtschaft | sport | kultur | panorama | lokales | region | regionales | wissen
    wissenschaft | gesundheit | reise | digital | meinung | stadt | kreis | polizei | wetter | ratgeber | leben
    gesellschaft | feuilleton | finanzen | auto | karriere | ausland | inland | deutschland | österreich | schweiz
    welt | leute | medien | verkehr | umwelt | bildung | freizeit | veranstaltungen | fußball | blaulicht
  `,
  advertisements: `
    anzeige | werbung | gesponsert [von …30] | advertorial | sponsored
    die nachricht geht nach der werbung weiter
    weiter nach der anzeige
  `,
  cookieNotices: `
    diese [web]site (verwendet|nutzt) cookies
    wir [und unsere [<digits>] partner] (nutzen|verwenden|speichern)…40(cookies|informationen auf)
    mit werbung [weiter]lesen | verwendung von cookies | datenschutz ist uns wichtig
  `,
  consentButtons: `
    [alle] (akzeptieren|ablehnen|zulassen) [und (weiter|schließen)]
    zustimmen [und weiter] | einstellungen | verstanden | nein[,] danke | später | einwilligen
  `,
  copyright: 'alle rechte vorbehalten | nachdruck (verboten|nur) | alle angaben ohne gewähr',
  offers: `
    newsletter (abonnieren|anmelden|bestellen)
    (jetzt|hier) [kostenlos] (anmelden|abonnieren|registrieren|testen|bestellen|weiterlesen)
    melden sie sich (hier|jetzt|für) | abonnieren sie
    lesen sie [jetzt] (weiter|alle artikel) mit
    sie haben bereits ein abo | bereits abonnent | in (ihr|dein) postfach
    unser[en|em] [kostenlose[n]|tägliche[n]] newsletter
    folgen sie uns auf | whatsapp-kanal
    für [nur] <digits>…10(euro|€)…20(monat|testen)
    netiquette
  `,
  comments: `
    [<digits>] [leser]kommentar[e][[ ]"("<digits>")"]
    kommentar (schreiben|verfassen|hinterlassen)
    diskussion | diskutieren sie mit | ihre meinung | schreiben sie einen kommentar | beitrag kommentieren
  `,
  related: `
    mehr zum thema | lesen sie auch
    lesen sie (hierzu|dazu|mehr) [auch]
    auch interessant | das könnte (sie|dich|ihnen) …30
    weitere (artikel|meldungen|themen|nachrichten|informationen) […25]
    siehe auch | mehr dazu | zum thema | passend dazu | verwandte (artikel|themen) | auch lesenswert | hintergrund
    mehr (aus|über) …2-30 | außerdem
  `,
  popular: `
    meist[ ]gelesen[e artikel] | am meisten gelesen | das meistgelesene | beliebt | beliebteste artikel
    neueste (artikel|meldungen|nachrichten)
    aktuell[e [meldungen|nachrichten|themen]]
    newsticker | ticker | top[-]themen | empfehlungen [der redaktion] | unsere empfehlungen
    aus (dem|unserem) ressort | schlagzeilen | nachrichten des tages | themen | schlagworte | meistkommentiert
  `,
  corrections: `
    berichtigung | korrektur | richtigstellung | korrekturhinweis | gegendarstellung | klarstellung
    anmerkung zur korrektur
  `,
  corrected: `
    in einer (früheren|vorigen|vorherigen|ersten|älteren) (version|fassung)
    (dieser|der|wir haben diesen|diesen) (artikel|text|beitrag|meldung)<edge>…50<edge>(aktualisiert|korrigiert|berichtigt|geändert)
    in der (ursprünglichen|früheren) (version|fassung)
  `,
  notes: `
    anm(erkung|.)[ ]d(er|.)[ ]red(aktion|.) | hinweis der redaktion | hinweis | transparenzhinweis | in eigener sache
  `,
  aboutAuthors: `
    zur person
    (über|zu) (den|die|dem|der) autor[in]{<end>|:}
    (der|die) autor[in] ist | unser[e] (autor|kolumnist)[in]
  `,
  credits: `
    redaktion: | mitarbeit: | mit material (von|der) | übersetz(t|ung)( von|:) | quelle[n]<spaces>:
    ["("]mit agenturen
  `,
  captions: `
    [symbol|archiv](foto[s]|bild[er|material])
    bildunterschrift | bildquelle | quelle des bildes | video | grafik | karte | illustration | bildrechte | fotocredit
  `,
  pictureCredits: '(archiv|symbol)(bild|foto) | (foto|bild)[s] (von|©) | imago | picture alliance',
  captionEnds: 'foto | bild | archiv[foto|bild] | symbolbild | quelle | grafik',
  sources: 'quelle | quellen',
  greetings: 'hallo | liebe[r|s] | guten (tag|morgen|abend) | sehr geehrte[r] | moin | servus | grüß gott',
  closings: `
    (viele|beste|liebe|herzliche|freundliche|schöne|sonnige) grüße
    mit (freundlichen|besten|herzlichen) grüßen
    (vielen|besten|herzlichen) dank […20] | gruß | vg | lg | mfg | danke […20] | herzlichst
    (beste|freundliche) grüsse
  `,
  mailFrom: 'von',
  mailTo: 'an',
  mailSubject: 'betreff',
  mailDate: 'gesendet | datum',
  mailOther: 'kopie | anlage[n] | anhänge',
  coverNotes: `
    wie (besprochen|versprochen|vereinbart) | im anhang | anbei | (mein|unser) (text|bericht|artikel) für
    hier (kommt|ist) (der|mein|die) (text|bericht|artikel|meldung) | (gerne|bitte) kürzen
  `,
  forwarded: 'weitergeleitete | ursprüngliche | originalnachricht | anfang der weitergeleiteten',
  obituarySections: 'nachrufe | nachruf | todesanzeigen | traueranzeigen | familienanzeigen | trauer',
  adSections: 'kleinanzeigen | anzeigen[markt]',
  letterSections: 'leserbriefe | leserpost | briefe [an die redaktion]',
  storyKinds:
    'live[ticker|blog] | exklusiv | eilmeldung | interview | reportage | porträt | faktencheck | rezension | im gespräch',
  opinion: `
    meinung | kommentar | leitartikel | kolumne | glosse | gastbeitrag | leserbrief[e] | standpunkt
    pro und contra
  `,
  besideOpinion: 'essay | analyse',
  editedBy: '(redaktion|bearbeitet von|übersetzung[ und adaptierung]):',
  withWords: 'mit',
} satisfies Wording
