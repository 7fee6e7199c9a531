/** What the interface says of changes, corrections, series, translations and kinds of topic, in German. */

import type { ThreadWords } from '../en/interface-threads.ts'

const threads: ThreadWords = {
  topicKinds: {
    person: 'Personen',
    place: 'Orte',
    body: 'Organisationen',
    event: 'Ereignisse',
    topic: 'Andere Themen',
  },
  changed: 'Aktualisiert am {date}.',
  changedAt: 'Aktualisiert am {date} um {times} Uhr.',
  changes: 'Was geändert wurde',
  changesTitle: 'Was geändert wurde: {headline}',
  changesOf: 'Das wurde in „{story}“ geändert, die letzte Änderung zuerst.',
  changesIntro: 'Entferntes ist durchgestrichen, Hinzugefügtes unterstrichen.',
  changesNotKept: 'Was im Artikel zuvor stand, ist nicht mehr aufbewahrt.',
  takenOut: 'Entfernt:',
  putIn: 'Hinzugefügt:',
  unchanged: { one: '{n} Absatz unverändert', other: '{n} Absätze unverändert' },
  correctionOf: 'Dies ist eine Korrektur zu „{story}“.',
  storyOf: 'Der Artikel ist vom {date}.',
  correctionsFeed: 'Die neuesten Korrekturen, höchstens {n}, als Atom.',
  partOf: '{series}, Folge {n} von {count}',
  inSeries: 'Aus der Serie „{series}“.',
  previousPart: 'Vorige Folge',
  nextPart: 'Nächste Folge',
  alsoIn: 'Auch auf: {languages}',
  minutes: { one: '{n} Minute Lesezeit', other: '{n} Minuten Lesezeit' },
  contents: 'In diesem Artikel',
  byMail: 'Per E-Mail weitergeben',
  takeAlong: 'Dieser Artikel als Datei: {formats}',
  fileFormats: { txt: 'reiner Text', md: 'Markdown', json: 'JSON' },
  earlierVersions: 'Frühere Fassungen:',
  newerVersion: 'Es gibt eine neuere Fassung: {story}.',
}

export default threads
