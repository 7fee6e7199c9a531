/** French. */

import type { NameLists } from '../language.ts'

const names: NameLists = {
  shortened: 'st saint|ste sainte|mt mont|ft fort',
  generations: 'fils père',
  titles: `président présidente ex-président vice-président ministre premier première maire gouverneur sénateur sénatrice député
    députée roi reine prince princesse pape évêque archevêque cardinal général colonel capitaine amiral commandant docteur
    dr professeur juge procureur procureure directeur directrice entraîneur porte-parole secrétaire ambassadeur
    ambassadrice monsieur madame m mme mlle chancelier chancelière écrivain écrivaine chanteur chanteuse pêcheur leader avocat avocate`,
  bodies: `ministère mairie conseil commission comité tribunal cour parlement congrès sénat assemblée parti université collège lycée
    école institut académie hôpital clinique musée bibliothèque galerie théâtre orchestre banque fonds union fédération
    confédération association société fondation ligue compagnie groupe club police armée marine garde force forces
    service presse journal église organisation alliance consulat ambassade agence république royaume
    constitution syndicat justice élysée chambre préfecture`,
  lands: `île îles fleuve rivière lac mer océan baie golfe détroit canal montagne mont monts colline vallée désert péninsule cap côte
    port pont rue avenue boulevard place parc forêt province région district ville village aéroport gare barrage plage`,
  events:
    'coupe jeux mondial championnat festival sommet conférence forum prix marathon régate foire biennale carnaval tournoi tour traité accord',
  others: `le la les l un une des ce cet cette ces il elle ils elles on nous vous je tu mon ma mes son sa ses notre votre leur leurs qui que
    quoi comment quand où pourquoi par pour avec sans sur selon après pendant depuis jusque avant sous contre entre vers
    chez dans en de du d au aux à et ou ni mais or donc car si parce lorsque alors ainsi aussi encore déjà jamais toujours
    aujourd’hui hier demain puis ensuite enfin tout tous toute toutes chaque autre autres plus moins très beaucoup deux trois
    quatre cinq six sept huit neuf dix cent centaines milliers millions non oui ici là gouvernement état etat internet dieu noël pâques nord sud est
    ouest vidéo photos selon malgré faute dès lors certains certaines plusieurs aucun aucune quelques`,
  joins: 'de du des la le les l d',
  at: 'à au en dans de vers',
  says: `dit affirme assure avertit annonce demande nie explique promet accuse remporte visite signe ajoute déclare estime
    rappelle confie souligne répond`,
  ministers: 'minist secret',
  beforePeoples: 'les des aux',
  known: `
    place États-Unis = Etats-Unis = USA
    place Royaume-Uni = Grande-Bretagne
    body Union européenne = UE
    place Moyen-Orient = Proche-Orient
    place Europe
    place Crimée
    place Bretagne
    place Normandie
    place Corse
    place Alsace
    place Provence
    place Gaza = bande de Gaza
    place Cisjordanie
    place Angleterre
    place Écosse
    place Québec
    place Méditerranée
    body ONU = Nations unies = Organisation des Nations unies
    body OTAN = Otan
    body Fonds monétaire international = FMI
    body Organisation mondiale de la santé = OMS
    body Banque mondiale
    body Commission européenne
    body Parlement européen
    body Banque centrale européenne = BCE
    body Conseil de sécurité
    body Assemblée nationale
    body Conseil constitutionnel
    body Maison-Blanche = Maison Blanche
    body Élysée = Elysée
    body Matignon
    body Kremlin
    body Pentagone
    body Croix-Rouge
    body SNCF
    body FIFA
    event Jeux olympiques = JO
    event Coupe du monde
    event Tour de France
    event Prix Nobel = prix Nobel
    event Seconde Guerre mondiale
    event Festival de Cannes`,
}

export default names
