/** What the interface says of changes, corrections, series, translations and kinds of topic, in Chinese. */

import type { ThreadWords } from '../en/interface-threads.ts'

const threads: ThreadWords = {
  topicKinds: { person: '人物', place: '地点', body: '机构', event: '事件', topic: '其他话题' },
  changed: '更新于{date}。',
  changedAt: '更新于{date}，时间为{times}。',
  changes: '改动之处',
  changesTitle: '改动之处：{headline}',
  changesOf: '以下是“{story}”一文的改动，最近的在前。',
  changesIntro: '删去的文字加删除线，补入的文字加下划线。',
  changesNotKept: '此前的文字已不再保留。',
  takenOut: '删去：',
  putIn: '补入：',
  unchanged: { other: '{n}段未改' },
  correctionOf: '本文更正“{story}”一文。',
  storyOf: '原报道刊于{date}。',
  correctionsFeed: '最新的{n}则更正，Atom格式。',
  partOf: '{series}，第{n}篇，共{count}篇',
  inSeries: '系列报道：{series}',
  previousPart: '前一篇',
  nextPart: '后一篇',
  alsoIn: '其他语言：{languages}',
  minutes: { other: '阅读约 {n} 分钟' },
  contents: '本文目录',
  byMail: '用邮件发送',
  takeAlong: '下载本文：{formats}',
  fileFormats: { txt: '纯文本', md: 'Markdown', json: 'JSON' },
  earlierVersions: '较早版本：',
  newerVersion: '本文已有新版：{story}',
}

export default threads
