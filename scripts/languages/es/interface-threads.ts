/** What the interface says of changes, corrections, series, translations and kinds of topic, in Spanish. */

import type { ThreadWords } from '../en/interface-threads.ts'

const threads: ThreadWords = {
  topicKinds: {
    person: 'Personas',
    place: 'Lugares',
    body: 'Organizaciones',
    event: 'Acontecimientos',
    topic: 'Otros temas',
  },
  changed: 'Modificado el {date}.',
  changedAt: 'Modificado el {date} a las {times}.',
  changes: 'Qué ha cambiado',
  changesTitle: 'Qué ha cambiado: {headline}',
  changesOf: 'Esto es lo que se cambió en {story}, el último cambio primero.',
  changesIntro: 'Lo que se quitó está tachado, lo que se añadió está subrayado.',
  changesNotKept: 'Lo que el artículo decía antes ya no se conserva.',
  takenOut: 'Quitado:',
  putIn: 'Añadido:',
  unchanged: { one: '{n} párrafo sin cambios', many: '{n} párrafos sin cambios', other: '{n} párrafos sin cambios' },
  correctionOf: 'Esta es una corrección de {story}.',
  storyOf: 'El artículo es del {date}.',
  correctionsFeed: 'Las {n} correcciones más recientes, en Atom.',
  partOf: 'Parte {n} de {count}: {series}',
  inSeries: 'De la serie {series}.',
  previousPart: 'La parte anterior',
  nextPart: 'La parte siguiente',
  alsoIn: 'También en: {languages}',
  minutes: { one: '{n} minuto de lectura', many: '{n} de minutos de lectura', other: '{n} minutos de lectura' },
  contents: 'En este artículo',
  byMail: 'Enviar por correo',
  takeAlong: 'Este artículo como archivo: {formats}',
  fileFormats: { txt: 'texto sin formato', md: 'Markdown', json: 'JSON' },
  earlierVersions: 'Versiones anteriores:',
  newerVersion: 'Hay una versión más reciente: {story}.',
}

export default threads
