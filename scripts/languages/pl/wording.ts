/** Polish. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: `
    autor[ka|zy][:] | tekst[ i zdjęcia][:] | oprac[owanie|.|ował[a]][:] | rozmawiał[a][:] | napisał[a][:]
    od naszego (korespondenta|wysłannika)
  `,
  and: 'i | oraz',
  posts: `
    redakcja | dziennikar(z|ka) | korespondent[ka] | redaktor[ka] [naczeln(y|a)] | reporter[ka] | publicyst(a|ka)
    felietonist(a|ka) | fotoreporter[ka]
  `,
  organisations: `
    Agencja | PAP | Gazeta | Dziennik | Kurier | Głos | Echo | Wiadomości | Tygodnik | Rzeczpospolita | Prasowa
    Radio | Telewizja | Nowiny | Express | IAR
  `,
  published: 'publikacja | opublikowano | data [publikacji] | dodano | utworzono',
  counts: '<digits> min[ut[y]] [czytania] | czas czytania[:] <digits> min[ut] | <digits> komentarz[e|y]',
  updatedDates: '[ostatnia] aktualizacja | zaktualizowano | zmodyfikowano',
  otherDates: 'wydrukowano',
  beforeDates: 'dnia | o | godz[.]',
  releaseLines: `
    informacja prasowa | komunikat [prasowy] | do natychmiastowej publikacji | zaproszenie prasowe | notatka prasowa
    oświadczenie
  `,
  holds: `
    szkic | wersja robocza
    nie (publikować|do publikacji|drukować)
    pod embargiem | embargo | wstrzymać | poufne | do użytku wewnętrznego
  `,
  holdRemarks: `
    do (akceptacji|uwag|korekty|konsultacji)
    informacja prasowa | wersja
  `,
  events: `
    rozpoczęcia | początku | końca | zakończenia | konferencji | prasowej | przemówienia | ogłoszenia | posiedzenia
    publikacji
  `,
  times: `
    jutra | jutro | dzisiaj | dziś | wieczorem | rano | wtorku | środy | czwartku | piątku | soboty | niedzieli
    poniedziałku | wtorkiem | środą | czwartkiem | piątkiem | sobotą | niedzielą | poniedziałkiem | tygodnia
    odwołania
  `,
  prefaces: `
    uwaga | ważne | do | redakcji | redaktorów | dziennikarzy | mediów | informacja [prasowa] | komunikat [prasowy]
    notatka | koniec
  `,
  deskWords: `
    opublikować | publikować | publikacji | druku | drukować | rozpowszechniać | embargo | embargiem | szkic | wersja
    robocza | poufne | zakaz | nie | bez | proszę | prosimy | przed | po | od | do | dnia | z | w | i | lub | o | godz
  `,
  embargoes: `
    [pod] embargo [prasowe|do]*
    [proszę] nie (publikować|drukować|rozpowszechniać|używać|udostępniać|emitować) (przed|do)
    zakaz publikacji (do|przed)
    (publikować|publikacja) (od|po|dnia)
  `,
  contacts: `
    kontakt [dla mediów|prasowy|z mediami]
    biuro prasowe | dodatkowych informacji udziela | rzecznik prasowy | więcej informacji | osoba do kontaktu
  `,
  boilerplate: `
    o (firmie|fundacji|spółce|stowarzyszeniu|nas|organizacji|projekcie|muzeum)…40
    informacj[e] (dla|o) (redakcji|redaktorów|firmie|spółce)…30
    nota o …2-40
  `,
  endMarks: 'koniec [komunikatu|depeszy]',
  pageTurns: `
    ciąg dalszy …3-20 | cd. …2-20 | c.d.n.
    dokończenie (na|ze) (str.|s.)[ ]<digits>
    czytaj [na] (str.|s.)[ ]<digits>
  `,
  advisories: 'uwaga | aktualizacja | rozszerzenie | uzupełnienie | krótka | opis',
  controls: `
    strona główna | szukaj | zaloguj…10 | wyloguj | zarejestruj…6 | prenumerata | subskrybuj | wykup …20
    udostępnij […20] | podziel się…15 | drukuj | wyślij…15 | komentarz[e] […12] | <digits> komentarz[<letters>]
    skomentuj | regulamin | polityka (prywatności|cookies) | kontakt | posłuchaj…20 | menu | zamknij | otwórz
    następn(y|a) | poprzedni[a] | więcej | zobacz więcej | czytaj (dalej|więcej) | pokaż (więcej|wszystkie)…10
    przejdź do …20 | kopiuj link | zapisz | reklama w …20 | o nas | redakcja | newsletter | obserwuj…15 | do góry
    czas czytania…12 | <digits> min[ut] [czytania] | <digits> (godz|min|dni)[.] temu | tagi[:]…80 | tematy:…80 | wideo
    galeria | zdjęcia | podcast[y] | archiwum | e-wydanie | ogłoszenia | nekrologi | zgłoś…15 | odpowiedz
    tylko dla prenumeratorów
  `,
  sections: `
    wiadomości | polityka | gospodarka | biznes | kraj | świat | region | miasto | sport | kultura | opinie | nauka
    zdrowie | edukacja | technologie | pogoda | rozrywka | styl życia | turystyka | wydarzenia | kronika policyjna
    społeczeństwo | moto | praca | nieruchomości
  `,
  advertisements: `
    reklama | materiał sponsorowany | artykuł sponsorowany | materiał promocyjny | dalsza część (artykułu|tekstu)…25
    ciąg dalszy pod reklamą
  `,
  cookieNotices: `
    używamy [plików] cookie[s]
    (strona|serwis|witryna) (używa|korzysta z) [plików] cookie
    plik(i|ów) cookie | szanujemy twoją prywatność | twoja prywatność | dbamy o twoją prywatność
  `,
  consentButtons: `
    akceptuj[ę|ę wszystkie| wszystko] | odrzuć [wszystko|wszystkie] | zgadzam się | ustawienia | przejdź do serwisu
    zaakceptuj…12 | rozumiem | nie[,] dziękuję
  `,
  copyright: 'wszelkie prawa zastrzeżone | kopiowanie (zabronione|bez)',
  offers: `
    zapisz się (na|do) | zapisz się | otrzymuj | na swoją skrzynkę | obserwuj nas | śledź nas | subskrybuj (nas|nasz)
    aby czytać dalej | masz już (konto|prenumeratę) | pobierz [naszą] aplikację | wykup dostęp
  `,
  comments: `
    komentarze[[ ]"("<digits>")"] | <digits> komentarz[y|e|a] | dodaj komentarz | komentarze czytelników
    dołącz do dyskusji | napisz komentarz
  `,
  related: `
    czytaj (też|także|również|więcej) | zobacz (też|także|również) | przeczytaj (też|także|również) | warto przeczytać
    polecamy [także] | powiązane [artykuły|tematy] | podobne (artykuły|tematy) | na ten temat | więcej na temat…25
    w temacie | inne (artykuły|wiadomości)
  `,
  popular: `
    najczęściej czytane | najpopularniejsze | najnowsze [wiadomości] | popularne | ostatnie wpisy | na czasie
    najchętniej czytane | ważne | gorące tematy | tagi | tematy | ostatnie komentarze
  `,
  corrections: 'sprostowanie | korekta | errata | poprawka | wyjaśnienie',
  corrected: `
    w (poprzedniej|pierwotnej|wcześniejszej) wersji
    (artykuł|tekst|materiał) [został] (zaktualizowan|poprawion|uzupełnion)
  `,
  notes: 'od redakcji | przyp(is|.) red(akcji|.)',
  aboutAuthors: 'autor[ka] jest',
  credits: `
    opracowanie: | źródło<spaces>: | źródła<spaces>: | tłum(aczenie|aczył[a]|.)( |:) | współpraca[:]
  `,
  captions: `
    (fot|zdj)[.] | foto[grafia]
    zdjęci(e|a) [ilustracyjne|archiwalne]
    wideo | grafika | rysunek | na zdjęciu
  `,
  pictureCredits: '(fot|zdj).<edge>',
  captionEnds: 'fot[.] | zdj[.] | archiwum | foto',
  sources: 'źródło | źródła',
  greetings: 'cześć | dzień dobry | szanown<letters> | witam | drod(zy|ga|gi) | dobry wieczór | hej',
  closings: 'z poważaniem | pozdrawiam […20] | z wyrazami szacunku | dziękuję […20] | dzięki | serdecznie pozdrawiam',
  mailFrom: 'od | nadawca',
  mailTo: 'do',
  mailSubject: 'temat',
  mailDate: 'data | wysłano',
  mailOther: 'załączniki',
  coverNotes: 'w załączniku | zgodnie z umową | przesyłam',
  forwarded: 'wiadomość | przekazana | oryginalna',
  obituarySections: 'nekrologi | odeszli | pożegnania',
  adSections: 'ogłoszenia [drobne]',
  letterSections: 'listy [do redakcji|czytelników]',
  storyKinds: 'na żywo | relacja | wywiad | reportaż | tylko u nas | pilne | śledztwo',
  opinion: `
    opini(a|e) | felieton | komentarz | publicystyka | listy [do redakcji|czytelników] | list (do redakcji|czytelnika) | wstępniak
  `,
  besideOpinion: `
    analiza
  `,
  underEmbargo: 'pod',
  embargoUntils: 'przed | ( )do<end>',
  joiners: 'do',
  withouts: 'bez',
  questions: 'jak',
  nots: 'nie',
  goingOut: 'druk',
  notYets: 'nie',
  fors: 'do',
  areWords: 'jest',
  notedHolds: 'nie publik',
  creditLabels: 'fot.{ }',
  postFors: 'dla',
  paperOpenings: 'Gazeta | Dziennik | Głos | Agencja',
  agencies: 'Agencja',
  publicBodies: 'fundacja | urząd | ministerstwo',
  teams: 'agencje | redakcja | inni',
  foundedWords: 'od',
  documentOfs: 'z',
  rightsWords: 'zastrzeżon<letters 0+>',
  goesOn: 'i | a | ale | lecz',
  timeLabels: 'godzina',
  otherStatusKeys: 'stan',
  dateArticles: 'dnia',
  withWords: 'z',
  advisoryKeys: 'kto | co | dlaczego | jak',
  eventDates: 'kiedy | data | termin | data i godzina',
  eventTimes: 'godzina',
  eventPlaces: 'gdzie | miejsce | adres',
  fieldLabels: 'lead',
  writtenBy: 'tekst',
  picturedBy: 'foto | zdjęci(e|a) | fot.',
} satisfies Wording
