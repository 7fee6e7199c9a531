/** What the interface says of changes, corrections, series, translations and kinds of topic, in Dutch. */

import type { ThreadWords } from '../en/interface-threads.ts'

const threads: ThreadWords = {
  topicKinds: {
    person: 'Personen',
    place: 'Plaatsen',
    body: 'Organisaties',
    event: 'Gebeurtenissen',
    topic: 'Andere onderwerpen',
  },
  changed: 'Gewijzigd op {date}.',
  changedAt: 'Gewijzigd op {date} om {times}.',
  changes: 'Wat er is gewijzigd',
  changesTitle: 'Wat er is gewijzigd: {headline}',
  changesOf: 'Dit is er gewijzigd in {story}, de laatste wijziging eerst.',
  changesIntro: 'Wat is geschrapt, is doorgehaald; wat is toegevoegd, is onderstreept.',
  changesNotKept: 'Wat het artikel hiervoor zei, wordt niet meer bewaard.',
  takenOut: 'Geschrapt:',
  putIn: 'Toegevoegd:',
  unchanged: { one: '{n} alinea als voorheen', other: '{n} alinea’s als voorheen' },
  correctionOf: 'Dit is een correctie op {story}.',
  storyOf: 'Het artikel is van {date}.',
  correctionsFeed: 'De nieuwste {n} correcties, als Atom.',
  partOf: 'Deel {n} van {count}: {series}',
  inSeries: 'Uit de reeks {series}.',
  previousPart: 'Het vorige deel',
  nextPart: 'Het volgende deel',
  alsoIn: 'Ook in: {languages}',
  minutes: { one: '{n} minuut lezen', other: '{n} minuten lezen' },
  contents: 'In dit verhaal',
  byMail: 'Stuur het per e-mail',
  takeAlong: 'Dit artikel als bestand: {formats}',
  fileFormats: { txt: 'platte tekst', md: 'Markdown', json: 'JSON' },
  earlierVersions: 'Eerdere versies:',
  newerVersion: 'Er is een nieuwere versie: {story}.',
}

export default threads
