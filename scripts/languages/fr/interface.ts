/**
 * Every word of the interface, in French. The form `many` is that of whole millions. Before
 * a colon stands a space at which no line ends, before ; ? ! » and after « a narrow one. A
 * paper’s name never follows “de”, since it may begin with “Le”.
 */

import type { Words } from '../en/interface.ts'
import type { Plural } from '../phrase.ts'
import away from './interface-away.ts'
import front from './interface-front.ts'
import searching from './interface-search.ts'
import threads from './interface-threads.ts'

const plural = (one: string, many: string, other: string): Plural => ({ one, many, other })

const fr: Words = {
  locale: 'fr',
  comma: ', ',
  colon: '\u00a0: ',

  skip: 'Aller au texte',
  archiveNav: 'Archives',
  frontPage: 'La une',
  headlines: 'Titres',
  archive: 'Archives',
  feed: 'Flux',
  feedOf: '{title}\u00a0: flux',
  about: 'Qui sommes-nous\u202f?',
  stories: plural('{n} article', '{n} d’articles', '{n} articles'),
  briefs: plural('{n} brève', '{n} de brèves', '{n} brèves'),
  wordCount: plural('{n} mot.', '{n} de mots.', '{n} mots.'),

  publishedBy: 'Édité par {publisher}.',
  licence: 'Licence\u00a0: {licence}.',
  aboutDates:
    'La date est celle que donne le texte lui-même. S’il n’en donne aucune, la page indique quand il a été reçu. Tous les horaires sont en {zone}.',
  aboutDatesFiled:
    'La date est celle que donne le texte lui-même ou, à défaut, le jour où il a été reçu. Tous les horaires sont en {zone}.',

  opinion: 'Opinions',
  fullStory: 'L’article complet',

  draftedNotice: 'Titre composé par la rédaction à partir de la première phrase\u00a0: le texte n’en porte pas.',
  draftedMark: 'Titre composé par la rédaction',
  by: 'Par {names}',
  published: 'Publié le {date}.',
  filed: 'Reçu le {date}.',
  filedUndated: 'Reçu le {date}. Le texte ne porte pas de date.',
  revised: 'Mis à jour le {date}.',
  filedMark: 'Reçu le {date}',
  filedAt: 'Reçu à {time}',
  firstPublished: 'Première publication\u00a0: {source}.',
  firstPublishedAt: 'Première publication à l’adresse {source}.',
  corrections: plural('Rectificatif', 'Rectificatifs', 'Rectificatifs'),
  related: 'À lire aussi',
  relatedStories: 'Sur le même sujet',
  underTopics: 'Thèmes',
  neighbours: 'Avant et après cet article',
  previousStory: 'Article précédent',
  nextStory: 'Article suivant',
  table: 'Tableau {n}',
  paragraph: 'Lien vers le paragraphe {n}',

  howMade: 'Comment cette page a été faite',
  howMadeIntro: 'Chaque élément de la page, et d’où il vient\u00a0:',
  howMadeSource: 'Elle a été composée à partir du fichier {file}.',
  fields: {
    headline: 'Titre',
    kicker: 'Surtitre',
    dek: 'Chapô',
    bylines: 'Signature',
    agency: 'Agence',
    place: 'Lieu',
    date: 'Date',
    section: 'Rubrique',
    topics: 'Thèmes',
    source: 'Source',
    embargo: 'Embargo',
    corrections: 'Rectificatifs',
    notes: 'Notes de la rédaction',
    slug: 'Adresse',
    formerly: 'Anciennes adresses',
    language: 'Langue',
    urgency: 'Importance',
    lead: 'Place à la une',
    pin: 'Place à la une',
    until: 'Durée à la une',
    minor: 'Modification mineure',
    corrects: 'Article rectifié',
    event: 'Rendez-vous',
    series: 'Série',
    part: 'Épisode',
    translates: 'Traduction de',
    duplicate: 'Article à part, à côté d’un autre de mêmes termes',
    body: 'Texte',
    related: 'À lire aussi',
  },
  origins: {
    copy: 'tel que dans le texte',
    header: 'd’après les lignes en tête du texte',
    sidecar: 'd’après les notes de la rédaction jointes au texte',
    folder: 'd’après le dossier où le texte a été déposé',
    path: 'd’après le nom du fichier ou de ses dossiers',
    page: 'd’après ce que la page enregistrée dit d’elle-même',
    drafted: 'composé par la rédaction',
  },

  storiesHead: 'Articles',
  briefsHead: 'Brèves',
  emptyDay: 'De ce qui a été reçu ce jour-là, plus rien ne figure dans le journal.',
  emptyPeriod: 'De ce qui a été reçu durant cette période, plus rien ne figure dans le journal.',
  dayDescription: '{paper}, {date}\u00a0: tout ce qui a paru.',
  periods: 'Avant et après',
  earlier: 'Précédent',
  later: 'Suivant',
  youAreIn: 'Où se trouve cette page',
  shelves: {
    section: {
      one: 'Rubrique',
      all: 'Rubriques',
      feeds: 'Les nouveautés d’une rubrique, {n} au plus, au format Atom.',
    },
    topic: {
      one: 'Thème',
      all: 'Thèmes',
      list: 'Les personnes, les lieux et les sujets dont parle {paper}.',
      feeds: 'Les nouveautés d’un thème, {n} au plus, au format Atom.',
    },
    byline: {
      one: 'Signature',
      all: 'Signatures',
      list: 'Toutes les signatures parues dans {paper}.',
      feeds: 'Les {n} derniers articles d’une signature, en Atom\u00a0: le flux est sur sa page.',
    },
    series: { one: 'Série', all: 'Séries', list: '{paper}\u00a0: toutes les séries, chacune dans l’ordre.' },
  },
  shelfDescription: '{paper}\u00a0: {name}.',
  shelfPeriodDescription: '{paper}\u00a0: {name}, {period}.',
  items: plural('{n} publication', '{n} de publications', '{n} publications'),
  chart: 'Dans l’actualité\u00a0: {first} – {last}\u202f; au plus fort en {peak}\u00a0: {items}.',
  calendarFigures: 'Sous chaque jour\u00a0: le nombre d’articles et de brèves.',
  correctionsPage: 'Rectificatifs',
  correctionsIntro:
    'Les erreurs de ce journal, de la plus récente à la plus ancienne. Chaque rectificatif figure aussi au bas de l’article.',
  noCorrections:
    'Aucun article de ce journal n’a encore été rectifié. Un rectificatif paraît au bas de l’article, et ici.',
  correctionsDescription: 'Les erreurs parues dans {paper}, et ce qu’il fallait écrire.',
  headlinesOf: 'Titres, {period}',
  headlinesDescription: '{paper}, {period}\u00a0: tous les titres, articles et brèves.',
  byMonth: 'Par mois',
  byYear: 'Par année',

  feeds: 'Flux',
  feedsIntro:
    'Un flux apporte les nouveautés parues dans {paper} à un logiciel de lecture\u00a0: le texte intégral, sans inscription. Donnez-lui l’une de ces adresses.',
  feedsPaper: 'Tout le journal',
  feedsPaperText:
    'Les articles et brèves les plus récents, {n} au plus. Les trois flux sont identiques\u00a0: prenez celui que votre lecteur connaît.',
  feedsKept: 'Un article rectifié ou qui change d’adresse reste le même\u00a0: il ne revient pas comme une nouveauté.',
  feedsDescription: '{paper}\u00a0: les flux, avec toutes les nouveautés en texte intégral, pour les lecteurs de flux.',

  search: 'Recherche',
  searchWords: 'Mots recherchés',
  searchGo: 'Rechercher',
  searchAllSections: 'Toutes les rubriques',
  searchAllTopics: 'Tous les thèmes',
  searchFrom: 'De',
  searchTo: 'À',
  searchFirst: 'Premier mois',
  searchLast: 'Dernier mois',
  searchOrder: 'Trier par',
  searchFound: plural('{n} résultat', '{n} de résultats', '{n} résultats'),
  searchNothing: 'Aucun résultat. Essayez avec moins de mots, une autre orthographe ou une période plus longue.',
  searchNoIndex: 'L’index de ce journal n’a pas pu être chargé. Son contenu est aussi répertorié ici\u00a0:',
  searchNoScript:
    'La recherche parcourt un index dans votre propre navigateur et a besoin pour cela de JavaScript. Sans lui, le contenu du journal est aussi répertorié ici\u00a0:',
  searchKeys: 'La touche / mène au champ, Échap l’efface.',
  searchDescription: 'Rechercher dans {paper}\u00a0: articles et brèves, par mot, rubrique, thème et mois.',

  aboutPaper: 'À propos du journal {paper}',
  aboutDescription:
    'Qui publie {paper}, comment joindre la rédaction, et ce que veulent dire les mots que l’on trouve dans ses pages.',
  aboutPublisher: 'Qui publie ce journal',
  aboutEditor: 'Direction de la rédaction\u00a0: {editor}.',
  aboutContact: 'Joindre la rédaction',
  aboutEmail: 'Courriel\u00a0: {email}',
  aboutPhone: 'Téléphone\u00a0: {phone}',
  aboutAddress: 'Adresse postale\u00a0: {address}',
  aboutWeb: 'Sur le web\u00a0: {link}',
  aboutNoContact: 'L’éditeur ne donne pas d’adresse où écrire.',
  aboutWords: 'Le sens des mots',
  aboutTerms: {
    published: ['Publié', 'Le jour que le texte lui-même donne en entier.'],
    filed: [
      'Reçu',
      'Quand le journal a reçu le texte. Ce n’est jamais donné pour une date de publication\u00a0: quand le texte ne porte pas de date, la page le dit.',
    ],
    revised: ['Mis à jour', 'Quand le texte a été modifié pour la dernière fois après sa réception.'],
    drafted: [
      'Composé par la rédaction',
      'Le texte n’avait pas de titre. Un programme en a composé un à partir de la première phrase, avec les mots du texte, et le signale partout où il l’affiche.',
    ],
    brief: ['En bref', 'Un titre reçu sans article, reproduit mot pour mot.'],
    withdrawn: ['Retiré', 'Un article qui a été ôté du journal. Un avis reste à son adresse.'],
  },
  aboutMade: 'Au bas de chaque article, «\u202f{howMade}\u202f» dit d’où vient chaque élément de la page.',
  aboutCorrections: 'Rectificatifs',
  aboutCorrectionsText:
    'Une erreur est corrigée dans l’article, et le rectificatif paraît avec lui, sur la même page, qui indique alors sa date de mise à jour. Une adresse publiée ne mène jamais nulle part.',
  aboutReport: 'Pour signaler une erreur, écrivez à {email}.',
  aboutReader: 'Ce que les pages ne font pas',
  aboutReaderText:
    'Elles ne déposent pas de cookies, ne suivent personne et ne demandent rien à aucun autre serveur. Pour lire, aucun script n’est nécessaire.',

  notFound: 'Il n’y a pas de page à cette adresse',
  notFoundText: 'L’adresse est peut-être mal saisie. Toute page que ce journal a publiée garde son adresse.',
  notFoundPurged:
    'L’adresse est peut-être mal saisie, ou la page a été retirée et ne peut plus être nommée. Toute autre page que ce journal a publiée garde son adresse.',
  notFoundLatest: 'Les derniers articles',
  calendar: 'Agenda',
  ahead: 'Aujourd’hui et les jours à venir',
  calendarEmpty: 'Rien n’est annoncé pour le moment.',
  calendarDescription: 'Les rendez-vous annoncés par {paper}.',
  calendarFeed: 'S’abonner à cet agenda',
  calendarOf: 'Agenda, {period}',
  notice: 'Avis',
  advertisement: 'Publicité',
  aboutMore: 'En savoir plus sur le journal',
  pageDescription: '{paper}\u00a0: {name}.',
  takenDown: 'Cette page a été supprimée',
  takenDownText: 'La page qui se trouvait à cette adresse a été supprimée le {date}.',
  takenDownKept: 'Son adresse est conservée, pour qu’aucun lien ne mène dans le vide.',
  moved: 'Cette page a changé d’adresse',
  movedText: 'Elle se trouve désormais ici\u00a0: {link}.',
  expired: 'Cet article n’est plus en ligne',
  expiredText: 'L’article qui se trouvait à cette adresse n’était publié que jusqu’au {date}.',
  withdrawn: 'Cet article a été retiré',
  withdrawnText: 'L’article qui se trouvait à cette adresse a été retiré du journal le {date}.',
  withdrawnKept:
    'Son adresse est conservée, pour qu’aucun lien ne mène dans le vide. L’article figurait à la date du {day}.',
  withdrawnReason: 'Le journal en donne la raison\u00a0: {reason}',
  ...away,
  ...front,
  ...searching,
  ...threads,
}

export default fr
