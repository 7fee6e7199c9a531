/** What the interface says of changes, corrections, series, translations and kinds of topic, in Ukrainian. */

import type { ThreadWords } from '../en/interface-threads.ts'

const threads: ThreadWords = {
  topicKinds: { person: 'Люди', place: 'Місця', body: 'Організації', event: 'Події', topic: 'Інші теми' },
  changed: 'Змінено {date}.',
  changedAt: 'Змінено {date} о {times}.',
  changes: 'Що змінилося',
  changesTitle: 'Що змінилося: {headline}',
  changesOf: 'Ось що змінили у статті {story}, остання зміна спершу.',
  changesIntro: 'Вилучене перекреслено, додане підкреслено.',
  changesNotKept: 'Попередній текст більше не зберігається.',
  takenOut: 'Вилучено:',
  putIn: 'Додано:',
  unchanged: {
    one: '{n} абзац без змін',
    few: '{n} абзаци без змін',
    many: '{n} абзаців без змін',
    other: '{n} абзацу без змін',
  },
  correctionOf: 'Це виправлення до статті {story}.',
  storyOf: 'Стаття від {date}',
  correctionsFeed: 'Останні {n} виправлень, у форматі Atom.',
  partOf: 'Частина {n} з {count}: {series}',
  inSeries: 'Із серії {series}.',
  previousPart: 'Попередня частина',
  nextPart: 'Наступна частина',
  alsoIn: 'Також мовами: {languages}',
  minutes: {
    one: '{n} хвилина читання',
    few: '{n} хвилини читання',
    many: '{n} хвилин читання',
    other: '{n} хвилини читання',
  },
  contents: 'У цій статті',
  byMail: 'Надіслати поштою',
  takeAlong: 'Ця стаття файлом: {formats}',
  fileFormats: { txt: 'звичайний текст', md: 'Markdown', json: 'JSON' },
  earlierVersions: 'Попередні версії:',
  newerVersion: 'Є новіша версія: {story}.',
}

export default threads
