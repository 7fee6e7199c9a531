/** French: what a town files every week. */

import type { WeeklyWording } from '../wording-weekly.ts'

export default {
  letterOpenings: `
    (monsieur|madame) (le|la) (rédacteur|rédactrice|directeur|directrice) [en chef] | à la rédaction | chère rédaction
  `,
  letterPages:
    'courrier des (lecteurs|lectrices) | courrier | lettres [des lecteurs|à la rédaction] | vous nous écrivez | boîte aux lettres',
  ingredientHeadings: '[les] ingrédients | il vous faut | pour (la|le|les) <words 1-3>',
  methodHeadings: '[la] préparation | [la] recette | étapes | réalisation | instructions',
  measures: `
    (cuillère|cuillere)[s] | cuil | c[.] à (s|c)[.|oupe|afé] | càs | càc | tasse[s] | verre[s] | pincée[s] | gousse[s]
    sachet[s] | botte[s] | tranche[s] | brin[s] | litre[s] | grammes | boîte[s] | cl | dl | noix | feuille[s] | pot[s]
  `,
  adPages: 'petites annonces | annonces [classées]',
  adHeadings: `
    à (vendre|louer|donner) | ventes | locations | (offres|demandes) d'emploi | emploi | cherche | recherche | dons
    perdu | trouvé | perdu[s] et trouvé[s] | immobilier | automobiles | véhicules | animaux | services | divers | rencontres
    vide[-]grenier[s]
  `,
  advisoryKeys: 'qui | quoi | quand | où | pourquoi | comment | contexte | inscription',
  eventDates: 'quand | date[s] | jour | date et heure',
  eventTimes: 'heure | horaire[s]',
  eventPlaces: 'où | lieu | adresse',
  postAges: "<digits>[ ](min|h|j|sem|ans) | à l'instant | hier, …4-9 | hier à …4-9",
  postButtons: `
    j'aime | commenter | partager | répondre | envoyer | voir plus | voir moins | suivre | toutes les réactions :
    écrire un commentaire | les plus pertinents
  `,
  postCounts: '<figure> (commentaire|partage|réaction|vue|mention)[s] [j’aime] | vous et <digits> autres personnes',
  chatNotices: `
    "<"médias omis">" | (image|vidéo|audio|sticker|document) (absent|omis)[e] | ce message a été supprimé
    les messages et les appels sont chiffrés…0-160
  `,
  chatDeeds: `
    a (créé le groupe|rejoint|été ajouté|quitté) | vous a ajouté
  `,
  nameTitles: "(le|la) (père|pasteur|rabbin|frère|sœur|docteur|révérend|curé)[e] | l'abbé | le p[.] | mgr[.]",
  documentEnds: 'fin du document',
  wordCounts: 'mots',
  languageNames: 'anglais | français | allemand | espagnol',
  sentFrom: 'envoyé (de|depuis|à partir) …2-40',
} satisfies WeeklyWording
