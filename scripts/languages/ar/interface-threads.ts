/** What the interface says of changes, corrections, series, translations and kinds of topic, in Arabic. */

import type { ThreadWords } from '../en/interface-threads.ts'

const threads: ThreadWords = {
  topicKinds: { person: 'أشخاص', place: 'أماكن', body: 'منظمات', event: 'أحداث', topic: 'مواضيع أخرى' },
  changed: 'عُدّل في {date}.',
  changedAt: 'عُدّل في {date} عند {times}.',
  changes: 'ما الذي تغيّر',
  changesTitle: 'ما الذي تغيّر: {headline}',
  changesOf: 'هذا ما تغيّر في {story}، والأحدث أولًا.',
  changesIntro: 'ما حُذف مشطوب، وما أُضيف تحته خط.',
  changesNotKept: 'لم يعد النص السابق محفوظًا.',
  takenOut: 'حُذف:',
  putIn: 'أُضيف:',
  unchanged: {
    zero: '{n} فقرة بلا تغيير',
    one: 'فقرة واحدة بلا تغيير',
    two: 'فقرتان بلا تغيير',
    few: '{n} فقرات بلا تغيير',
    many: '{n} فقرة بلا تغيير',
    other: '{n} فقرة بلا تغيير',
  },
  correctionOf: 'هذا تصحيح لمقال {story}.',
  storyOf: 'المقال بتاريخ {date}.',
  correctionsFeed: 'أحدث {n} تصحيحًا، بصيغة Atom.',
  partOf: 'الجزء {n} من {count}: {series}',
  inSeries: 'من سلسلة {series}.',
  previousPart: 'الجزء السابق',
  nextPart: 'الجزء التالي',
  alsoIn: 'متوفر أيضًا بـ: {languages}',
  minutes: {
    zero: 'قراءة سريعة',
    one: 'دقيقة للقراءة',
    two: 'دقيقتان للقراءة',
    few: '{n} دقائق للقراءة',
    many: '{n} دقيقة للقراءة',
    other: '{n} دقيقة للقراءة',
  },
  contents: 'في هذا المقال',
  byMail: 'أرسله بالبريد',
  takeAlong: 'هذا المقال كملف: {formats}',
  fileFormats: { txt: 'نص عادي', md: 'Markdown', json: 'JSON' },
  earlierVersions: 'نسخ سابقة:',
  newerVersion: 'هناك نسخة أحدث: {story}.',
}

export default threads
