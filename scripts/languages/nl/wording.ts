/** Dutch. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: `
    door[:] | van onze [eigen] (verslaggever|redacteur|correspondent)[s]
    (tekst|auteur)[s|[ en ]foto's]:
    (interview|verslag|reportage|analyse|commentaar|column|opinie) door
  `,
  and: 'en',
  posts: `
    correspondent[e] | redacteur | redactrice | redactie | eindredacteur | hoofdredacteur | verslaggever
    verslaggeefster | journalist[e] | columnist[e] | fotograaf | politiek redacteur
  `,
  organisations: 'Persbureau | Dagblad | Courant | Krant | Omroep | Nieuwsblad | Weekblad | ANP | Belga | Persdienst',
  published: `
    gepubliceerd [op] | (publicatie|verschijnings)datum | publicatie | datum | geplaatst [op] | verschenen [op]
  `,
  counts: '<digits> min[uten][.] [leestijd] | leestijd[:] <digits> min[uten] | <digits> reactie[s]',
  updatedDates: '[laatst|voor het laatst] (bijgewerkt|gewijzigd|aangepast) | laatste (update|wijziging)',
  otherDates: 'geraadpleegd [op] | afgedrukt [op] | bekeken [op]',
  beforeDates: 'op | om | van',
  releaseLines: `
    voor (onmiddellijke|directe) (publicatie|vrijgave)
    persbericht | persmededeling | persuitnodiging | nieuwsbericht
  `,
  holds: `
    concept | eerste versie | werkversie | ruwe versie
    [nog] niet (voor publicatie|publiceren|verspreiden|plaatsen|afdrukken|delen|doorsturen)
    onder embargo | [strikt] vertrouwelijk | kladversie
    alleen voor intern gebruik | nog niet vrijgegeven
  `,
  events: `
    begin | aanvang | einde | toespraak | rede | persconferentie | bekendmaking | vergadering | uitspraak | stemming
    uitzending | opening | voor
  `,
  times: `
    morgen | vandaag | vanavond | avond | ochtend | middag | nacht | volgende | week[einde] | nader (bericht|order)
    uur
    (maan|dins|woens|donder|vrij|zater|zon)dag
    januari | februari | maart | juni | juli | augustus | oktober
  `,
  prefaces: 'let op | attentie | belangrijk | aan | alle | redactie[s] | persbericht | noot voor de redactie',
  deskWords: `
    niet | zonder | voor | vóór | na | vanaf | tot | op | om | en | of | graag | s.v.p | alleen | embargo | concept
    publicatie | publiceren | verspreiden | gebruiken | gepubliceerd | worden | mag | onder | deze | dit | tekst
    bericht | de | het
  `,
  embargoes: `
    [onder] [strikt] embargo [tot [en met]]
    [mag] niet (publiceren|verspreiden|gebruiken|gepubliceerd worden) (vóór|voor|tot)
    niet [voor publicatie] (vóór|tot)
  `,
  contacts: `
    [pers]contact[persoon|gegevens] [voor (de pers|de media|journalisten)]
    persvoorlichting | meer informatie | voor (meer|nadere) informatie | persvragen | woordvoerder
  `,
  boilerplate: `
    over …2-60
    noot (voor|aan) de redactie[s]
  `,
  endMarks: 'einde [(pers|nieuws)bericht]',
  pageTurns: `
    (vervolg|lees verder) [op] [pagina <digits>]
    pagina <digits> [van <digits>] | wordt vervolgd | meer volgt
  `,
  controls: `
    menu | zoeken | zoek | inloggen | uitloggen | aanmelden | registreren | abonneren | abonnement[en]
    neem een abonnement | delen […30] | deel dit artikel…20 | afdrukken | printen | mailen | kopieer link
    <digits> reactie[s] | reageren | reageer | plaats (een|uw|je) reactie | privacy[beleid|verklaring] | colofon
    cookie[-](instellingen|beleid) | voorpagina | bewaren | bewaar artikel | voorlezen | luister[en] […20]
    naar (boven|inhoud) | lees (meer|verder) | toon meer | meer laden | meer tonen | alles bekijken
    algemene voorwaarden | nieuwsbrief | contact | klantenservice | vacatures | over ons | adverteren
    volg ons…20 | sluiten | openen | volgende | vorige | terug | leestijd[:]…15
    <digits> (min|minuut|minuten) [leestijd|lezen]
    <digits> (minuten|uur|dagen) geleden
    alleen voor abonnees | archief | beeld | video | foto's | podcast[s]
  `,
  sections: `
    nieuws | politiek | economie | sport | cultuur | regio | regionaal | binnenland | buitenland | wetenschap
    gezondheid | reizen | tech | opinie | stad | weer | media | verkeer | onderwijs | voetbal | achterklap | misdaad
    show | uit | wonen
  `,
  advertisements: `
    advertentie | reclame | gesponsord [door …30] | advertorial
    het artikel gaat (verder|door) onder de advertentie
    tekst (gaat verder|loopt door) onder de (advertentie|foto|afbeelding)
  `,
  cookieNotices: `
    deze [web]site (gebruikt|maakt gebruik van) cookies
    wij [en onze [<digits>] partners] (gebruiken|plaatsen)…40cookies
    uw privacy is belangrijk
  `,
  consentButtons: `
    [alle|alles] [cookies] (accepteren|weigeren|toestaan)
    akkoord | instellingen | begrepen | nee[,] bedankt | later | beheer voorkeuren
  `,
  copyright: 'alle rechten voorbehouden | overname [zonder toestemming] niet toegestaan',
  offers: `
    schrijf (je|u) in voor …60 | meld (je|u) aan voor …60 | ontvang (de|onze) …20nieuwsbrief
    neem (nu|een) abonnement | word (nu|abonnee) | al abonnee | dagelijks in (je|uw) (mailbox|inbox)
    voor [slechts] <digits>…10(euro|€)…20(maand|proberen)
  `,
  comments: `
    [<digits>] reactie[s][[ ]"("<digits>")"]
    reacties van lezers | laat een reactie achter | praat mee | geef (je|uw) mening
  `,
  related: `
    lees ook | zie ook | gerelateerd[e (artikelen|berichten)] | ook interessant
    meer over …2-30 | dit vind je misschien ook interessant | verwante artikelen
  `,
  popular: `
    meest gelezen | best gelezen | populair | laatste nieuws | net binnen | trending | aanbevolen
    het laatste nieuws | uitgelicht
  `,
  corrections: 'correctie | rectificatie | verbetering | aanvulling',
  corrected: `
    in een (eerdere|vorige|eerste) versie
    (dit|het) (artikel|bericht|stuk) is…50(aangepast|gecorrigeerd|bijgewerkt|gewijzigd)
  `,
  notes: 'noot van de redactie | redactionele noot | naschrift [van de redactie]',
  aboutAuthors: `
    over de auteur[s]
    (de|over) auteur{<end>|:} | onze (redacteur|columnist)
  `,
  credits: `
    met medewerking van | vertaling: | vertaald door | bewerking: | eindredactie: | mmv
  `,
  captions: '[archief](foto|beeld) | fotobijschrift | bijschrift | illustratie | infografiek',
  pictureCredits: '(archief)(foto|beeld) | (foto|beeld) (van|©)',
  captionEnds: 'foto | beeld | archief[foto|beeld] | illustratie',
  sources: 'bron | bronnen',
  greetings: 'beste | geachte | hallo | hoi | goede(morgen|middag|navond) | dag',
  closings: `
    (vriendelijke|hartelijke|beste) groet[en]
    met (vriendelijke|hartelijke) groet[en] | groet[en|jes] | mvg | [alvast] bedankt
  `,
  mailFrom: 'van',
  mailTo: 'aan',
  mailSubject: 'onderwerp',
  mailDate: 'verzonden | datum',
  mailOther: 'bijlage[n]',
  coverNotes:
    'zoals (besproken|beloofd|afgesproken) | in de bijlage | bijgaand | hierbij (het|mijn) (stuk|artikel|verslag)',
  forwarded: 'doorgestuurd | oorspronkelijk bericht | doorgestuurd bericht',
  obituarySections: 'overlijdensberichten | familieberichten | in memoriam | overleden',
  adSections: 'zoekertjes | rubrieksadvertenties | kleine advertenties | kleintjes',
  letterSections: 'lezersbrieven | brieven [van lezers] | ingezonden brieven',
  storyKinds: 'exclusief | liveblog | achtergrond | profiel',
  opinion: `
    opinie | mening | commentaar | column | hoofdredactioneel [commentaar] | ingezonden [brief|brieven]
    lezersbrieven | brieven | gastcolumn | standpunt
  `,
  besideOpinion: 'essay | analyse',
  underEmbargo: 'onder',
  embargoUntils: 'tot<end>',
  joiners: 'tot',
  nots: 'niet',
  notYets: 'niet | zonder',
  newsHolds: 'concept',
  teams: 'redactie | anderen',
  goesOn: 'en | maar',
  withWords: 'met',
  advisoryKeys: 'wie | wat | waarom | hoe',
  eventDates: 'wanneer | datum | datum en tijd',
  eventTimes: 'tijd | aanvang | tijdstip',
  eventPlaces: 'waar | plaats | locatie | adres',
  writtenBy: 'tekst',
  picturedBy: "foto['s] | beeld",
} satisfies Wording
