/** What the interface says of changes, corrections, series, translations and kinds of topic, in French. */

import type { ThreadWords } from '../en/interface-threads.ts'

const threads: ThreadWords = {
  topicKinds: {
    person: 'Personnes',
    place: 'Lieux',
    body: 'Organismes',
    event: 'Événements',
    topic: 'Autres sujets',
  },
  changed: 'Mis à jour le {date}.',
  changedAt: 'Mis à jour le {date} à {times}.',
  changes: 'Ce qui a changé',
  changesTitle: 'Ce qui a changé\u00a0: {headline}',
  changesOf:
    'Voici ce qui a été modifié dans l’article «\u202f{story}\u202f», en commençant par la dernière modification.',
  changesIntro: 'Ce qui a été supprimé est barré, ce qui a été ajouté est souligné.',
  changesNotKept: 'Le texte antérieur de cet article n’est plus conservé.',
  takenOut: 'Supprimé\u00a0:',
  putIn: 'Ajouté\u00a0:',
  unchanged: {
    one: '{n} paragraphe inchangé',
    many: '{n} de paragraphes inchangés',
    other: '{n} paragraphes inchangés',
  },
  correctionOf: 'Ceci est un rectificatif à l’article «\u202f{story}\u202f».',
  storyOf: 'L’article est du {date}.',
  correctionsFeed: 'Les rectificatifs les plus récents, {n} au plus, au format Atom.',
  partOf: '{series}, épisode {n} sur {count}',
  inSeries: 'De la série {series}.',
  previousPart: 'Épisode précédent',
  nextPart: 'Épisode suivant',
  alsoIn: 'Lire aussi en\u00a0: {languages}',
  minutes: { one: '{n} minute de lecture', many: '{n} de minutes de lecture', other: '{n} minutes de lecture' },
  contents: 'Dans cet article',
  byMail: 'Envoyer par courriel',
  takeAlong: 'Cet article en fichier\u00a0: {formats}',
  fileFormats: { txt: 'texte brut', md: 'Markdown', json: 'JSON' },
  earlierVersions: 'Versions antérieures\u00a0:',
  newerVersion: 'Il existe une version plus récente\u00a0: {story}.',
}

export default threads
