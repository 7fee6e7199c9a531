/** What the interface says of changes, corrections, series, translations and kinds of topic, in Japanese. */

import type { ThreadWords } from '../en/interface-threads.ts'

const threads: ThreadWords = {
  topicKinds: { person: '人物', place: '地名', body: '団体', event: '行事', topic: 'その他の話題' },
  changed: '{date}更新。',
  changedAt: '{date}更新（{times}）。',
  changes: '変更点',
  changesTitle: '変更点：{headline}',
  changesOf: '「{story}」の変更点を、新しい順に示します。',
  changesIntro: '削った箇所には取り消し線を、加えた箇所には下線を付けています。',
  changesNotKept: 'それ以前の文面は保存していません。',
  takenOut: '削除：',
  putIn: '追加：',
  unchanged: { other: '{n}段落は変更なし' },
  correctionOf: '「{story}」の訂正です。',
  storyOf: '{date}付の記事。',
  correctionsFeed: '最新の訂正{n}件、Atom形式。',
  partOf: '連載「{series}」第{n}回（全{count}回）',
  inSeries: '連載「{series}」',
  previousPart: '前の回',
  nextPart: '次の回',
  alsoIn: 'ほかの言語：{languages}',
  minutes: { other: '読了時間 約{n}分' },
  contents: 'この記事の内容',
  byMail: 'メールで送る',
  takeAlong: 'この記事をファイルで：{formats}',
  fileFormats: { txt: 'テキスト', md: 'Markdown', json: 'JSON' },
  earlierVersions: '以前の版：',
  newerVersion: '新しい版があります：{story}',
}

export default threads
