/** What the interface says of changes, corrections, series, translations and kinds of topic, in Portuguese. */

import type { ThreadWords } from '../en/interface-threads.ts'

const threads: ThreadWords = {
  topicKinds: { person: 'Pessoas', place: 'Lugares', body: 'Organizações', event: 'Eventos', topic: 'Outros temas' },
  changed: 'Atualizado em {date}.',
  changedAt: 'Atualizado em {date}, às {times}.',
  changes: 'O que mudou',
  changesTitle: 'O que mudou: {headline}',
  changesOf: 'Isto é o que foi alterado em “{story}”, a última alteração primeiro.',
  changesIntro: 'O que saiu está riscado, o que entrou está sublinhado.',
  changesNotKept: 'O que a reportagem dizia antes não está mais guardado.',
  takenOut: 'Saiu:',
  putIn: 'Entrou:',
  unchanged: {
    one: '{n} parágrafo sem alteração',
    many: '{n} de parágrafos sem alteração',
    other: '{n} parágrafos sem alteração',
  },
  correctionOf: 'Esta é uma correção de “{story}”.',
  storyOf: 'A reportagem é de {date}.',
  correctionsFeed: 'As correções mais recentes, até {n}, em Atom.',
  partOf: '{series}, parte {n} de {count}',
  inSeries: 'Da série {series}.',
  previousPart: 'Parte anterior',
  nextPart: 'Próxima parte',
  alsoIn: 'Leia em: {languages}',
  minutes: { one: '{n} minuto de leitura', many: '{n} de minutos de leitura', other: '{n} minutos de leitura' },
  contents: 'Neste artigo',
  byMail: 'Enviar por e-mail',
  takeAlong: 'Esta reportagem em arquivo: {formats}',
  fileFormats: { txt: 'texto simples', md: 'Markdown', json: 'JSON' },
  earlierVersions: 'Versões anteriores:',
  newerVersion: 'Há uma versão mais recente: {story}.',
}

export default threads
