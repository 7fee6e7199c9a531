/** What the interface says of changes, corrections, series, translations and kinds of topic, in Urdu. */

import type { ThreadWords } from '../en/interface-threads.ts'

const threads: ThreadWords = {
  topicKinds: { person: 'شخصیات', place: 'مقامات', body: 'ادارے', event: 'واقعات', topic: 'دیگر موضوعات' },
  changed: 'ترمیم: {date}۔',
  changedAt: 'ترمیم: {date}، {times}۔',
  changes: 'کیا بدلا',
  changesTitle: 'کیا بدلا: {headline}',
  changesOf: '”{story}“ میں یہ تبدیلیاں ہوئیں، آخری تبدیلی پہلے۔',
  changesIntro: 'جو نکالا گیا اس پر لکیر پھری ہے، جو شامل ہوا اس کے نیچے لکیر ہے۔',
  changesNotKept: 'خبر کا اس سے پہلے کا متن اب محفوظ نہیں۔',
  takenOut: 'نکالا گیا:',
  putIn: 'شامل ہوا:',
  unchanged: { one: '{n} پیراگراف میں کوئی تبدیلی نہیں', other: '{n} پیراگرافوں میں کوئی تبدیلی نہیں' },
  correctionOf: 'یہ ”{story}“ کی تصحیح ہے۔',
  storyOf: 'خبر کی تاریخ: {date}۔',
  correctionsFeed: 'تازہ ترین {n} تصحیحات، Atom میں۔',
  partOf: '{series}: قسط {n} (کل {count})',
  inSeries: 'سلسلہ: {series}',
  previousPart: 'پچھلی قسط',
  nextPart: 'اگلی قسط',
  alsoIn: 'دیگر زبانوں میں: {languages}',
  minutes: { one: 'پڑھنے کا وقت: {n} منٹ', other: 'پڑھنے کا وقت: {n} منٹ' },
  contents: 'اس تحریر میں',
  byMail: 'ای میل سے بھیجیں',
  takeAlong: 'یہ خبر بطور فائل: {formats}',
  fileFormats: { txt: 'سادہ متن', md: 'Markdown', json: 'JSON' },
  earlierVersions: 'پچھلے نسخے:',
  newerVersion: 'اس خبر کا نیا نسخہ موجود ہے: {story}',
}

export default threads
