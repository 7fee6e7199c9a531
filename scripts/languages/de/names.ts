/** German. Every noun has a capital, so that a capital says nothing. */

import type { NameLists } from '../language.ts'

const names: NameLists = {
  ministers: 'minist',
  given: 'Uwe Jörg Jürgen Heinz Klaus Wolfgang Günter Dieter',
  capitalNouns: true,
  shortened: 'st sankt',
  generations: 'junior senior jun sen',
  titles: `präsident präsidentin bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin
    außenminister außenministerin innenminister innenministerin finanzminister finanzministerin ministerpräsident
    ministerpräsidentin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin gouverneur senator senatorin
    abgeordnete abgeordneter könig königin prinz prinzessin papst bischof kardinal general oberst hauptmann admiral doktor
    dr professor professorin prof richter richterin staatsanwalt staatsanwältin direktor direktorin trainer trainerin
    sprecher sprecherin sekretär sekretärin botschafter botschafterin herr herrn frau schriftsteller schriftstellerin sänger
    sängerin fischer lehrer lehrerin chef chefin premier premierminister premierministerin autor autorin`,
  bodies: `ministerium rat stadtrat bundesrat bundestag landtag ausschuss kommission gericht parlament kongress senat versammlung
    partei universität hochschule schule institut akademie krankenhaus klinik museum bibliothek galerie theater orchester
    bank fonds union bund verband verein gesellschaft stiftung liga gruppe konzern werke ag gmbh klub club polizei armee
    bundeswehr kirche organisation bündnis konsulat botschaft agentur behörde amt reederei`,
  lands:
    'insel inseln fluss see meer ozean bucht golf meerenge kanal berg gebirge tal wüste halbinsel kap küste hafen brücke straße platz park wald provinz region bezirk stadt dorf flughafen bahnhof',
  events:
    'pokal spiele meisterschaft festival gipfel konferenz forum preis marathon regatta messe biennale karneval turnier vertrag abkommen',
  others: `der die das den dem des ein eine einen einem einer eines dieser diese dieses er sie es wir ihr ich mein dein sein unser euer wer was
    wie wann wo warum welche durch für mit ohne über laut nach während seit bis vor unter gegen zwischen in im an am auf bei
    beim zu zum zur von vom aus um und oder aber sondern denn wenn weil obwohl ob dass auch noch schon nie immer nur heute
    gestern morgen dann danach dabei damit so hier dort da alle jeder viele mehr weniger sehr zwei drei vier fünf sechs
    sieben acht neun zehn hunderte tausende millionen nicht kein keine internet gott weihnachten ostern norden süden osten
    westen video fotos trotz wegen einige mehrere`,
  at: 'in aus nach bei um',
  says: 'sagt sagte warnt warnte fordert forderte kündigt kündigte gewinnt gewann besucht besuchte erklärt erklärte betont betonte verspricht lehnt tritt',
  known: `
    place USA = Vereinigte Staaten = Vereinigten Staaten
    place Großbritannien = Vereinigtes Königreich
    body Europäische Union = EU = Europäischen Union
    place Naher Osten = Nahen Osten = Nahost
    place Europa
    place Krim
    place Bayern
    place Baden-Württemberg
    place Sachsen
    place Hessen
    place Niedersachsen
    place Nordrhein-Westfalen
    place Rheinland-Pfalz
    place Schleswig-Holstein
    place Mecklenburg-Vorpommern
    place Brandenburg
    place Thüringen
    place Sachsen-Anhalt
    place Gazastreifen = Gaza
    place Westjordanland
    place Schottland
    place England
    place Nordsee
    place Ostsee
    place Mittelmeer
    place Rhein
    place Elbe
    place Donau
    body UN = Vereinte Nationen = Vereinten Nationen = UNO
    body Nato = NATO
    body IWF = Internationaler Währungsfonds
    body WHO = Weltgesundheitsorganisation
    body Weltbank
    body EU-Kommission = Europäische Kommission = Europäischen Kommission
    body Europaparlament = EU-Parlament
    body Europäische Zentralbank = EZB = Europäischen Zentralbank
    body Bundestag
    body Bundesrat
    body Bundesregierung
    body Bundesverfassungsgericht
    body Bundeswehr
    body Bundesbank
    body Deutsche Bahn = Deutschen Bahn
    body Weißes Haus = Weißen Haus = Weiße Haus
    body Kreml
    body Pentagon
    body Rotes Kreuz = Roten Kreuz
    body SPD
    body CDU
    body CSU
    body FDP
    body AfD
    event Olympische Spiele = Olympischen Spiele = Olympischen Spielen = Olympia
    event Weltmeisterschaft = WM
    event Europameisterschaft
    event Bundestagswahl
    event Nobelpreis
    event Berlinale
    event Zweiter Weltkrieg = Zweiten Weltkrieg`,
}

export default names
