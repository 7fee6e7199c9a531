/** Dutch. */

import type { NameLists } from '../language.ts'

const names: NameLists = {
  shortened: 'st sint',
  titles: `president presidente premier minister-president minister ministers vicepremier staatssecretaris burgemeester wethouder
    gouverneur commissaris senator kamerlid raadslid koning koningin prins prinses paus bisschop kardinaal dominee pastoor
    generaal kolonel kapitein admiraal dokter dr doctor professor prof rechter officier advocaat directeur directrice
    coach trainer bondscoach woordvoerder woordvoerster secretaris ambassadeur meneer mevrouw schrijver schrijfster
    zanger zangeres visser leraar lerares voorzitter lijsttrekker fractievoorzitter ondernemer hoogleraar`,
  bodies: `ministerie gemeente gemeenteraad raad kabinet kamer commissie rechtbank hof parlement congres senaat partij universiteit
    hogeschool school instituut academie ziekenhuis kliniek museum bibliotheek galerie theater orkest bank fonds unie bond
    verbond vereniging maatschappij stichting liga groep concern bv nv club politie leger marine kerk organisatie
    alliantie consulaat ambassade agentschap dienst autoriteit rederij waterschap provincie`,
  lands:
    'eiland eilanden rivier meer zee oceaan baai golf zeestraat kanaal berg gebergte dal woestijn schiereiland kaap kust haven brug straat laan plein park bos regio district stad dorp luchthaven station dijk polder sluis',
  events:
    'beker spelen kampioenschap festival top conferentie forum prijs marathon regatta beurs biënnale carnaval toernooi verdrag akkoord',
  others: `de het een deze dit die dat hij zij ze we wij jullie ik u mijn zijn haar ons onze hun wie wat hoe wanneer waar waarom welke
    door voor met zonder over volgens na tijdens sinds tot onder tegen tussen in aan op bij te uit om en of maar want dus als
    omdat hoewel dan ook nog al nooit altijd alleen vandaag gisteren morgen later daarna daarom zo hier daar er alle ieder
    iedere elke veel meer minder zeer twee drie vier vijf zes zeven acht negen tien honderden duizenden miljoenen niet geen
    ja nee internet god kerst kerstmis pasen pinksteren noord zuid oost west video foto foto’s ondanks vanwege enkele
    meerdere nieuwe oude eerste laatste volgende toch bovendien intussen inmiddels`,
  joins: 'van de der den voor het en',
  at: 'in uit naar bij rond vanuit',
  says: `zegt zei waarschuwt waarschuwde eist eiste vindt vond belooft beloofde wint won bezoekt bezocht verklaart verklaarde
    benadrukt benadrukte meldt meldde stelt stelde vertelt vertelde noemt noemde ontkent ontkende`,
  ministers: 'minist secret',
  known: `
    place Verenigde Staten = VS = USA
    place Verenigd Koninkrijk = Groot-Brittannië
    place Midden-Oosten
    place Europa
    place Krim
    place Gazastrook = Gaza
    place Westelijke Jordaanoever
    place Schotland
    place Engeland
    place Noordzee
    place Oostzee
    place Middellandse Zee
    place Waddenzee
    place Noord-Holland
    place Zuid-Holland
    place Noord-Brabant
    place Limburg
    place Zeeland
    place Gelderland
    place Overijssel
    place Drenthe
    place Friesland = Fryslân
    place Flevoland
    place Vlaanderen
    place Wallonië
    place Rijn
    place Maas
    place Schelde
    body Europese Unie = EU
    body Verenigde Naties = VN
    body NAVO = NATO
    body Internationaal Monetair Fonds = IMF
    body Wereldgezondheidsorganisatie = WHO
    body Wereldbank
    body Europese Commissie
    body Europees Parlement = Europarlement
    body Europese Centrale Bank = ECB
    body Tweede Kamer
    body Eerste Kamer
    body Raad van State
    body Hoge Raad
    body Rijkswaterstaat
    body Nederlandse Spoorwegen = NS
    body Witte Huis
    body Kremlin
    body Pentagon
    body Rode Kruis
    event Olympische Spelen
    event Wereldkampioenschap = WK
    event Europees kampioenschap = EK
    event Elfstedentocht
    event Nobelprijs
    event Tweede Wereldoorlog`,
}

export default names
