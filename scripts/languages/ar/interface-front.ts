/** What the front page says, today's and those before it, in Arabic. */

import type { FrontWords } from '../en/interface-front.ts'
import type { Plural } from '../phrase.ts'

const plural = (zero: string, one: string, two: string, few: string, many: string, other: string): Plural => ({
  zero,
  one,
  two,
  few,
  many,
  other,
})

const front: FrontWords = {
  editionOf: 'الصفحة الأولى ليوم {date}',
  editionNote: 'كما كانت عند انتهاء اليوم.',
  editionGone: {
    zero: 'كل ما كان هنا باقٍ في الصحيفة.',
    one: 'مادة واحدة كانت هنا ولم تعد في الصحيفة.',
    two: 'مادتان كانتا هنا ولم تعودا في الصحيفة.',
    few: '{n} مواد كانت هنا ولم تعد في الصحيفة.',
    many: '{n} مادة كانت هنا ولم تعد في الصحيفة.',
    other: '{n} مادة كانت هنا ولم تعد في الصحيفة.',
  },
  editionToday: 'الصفحة الأولى اليوم',
  frontDescription: 'الصفحة الأولى من {paper}.',
  inBrief: 'موجز الأخبار',
  continueReading: 'تابع القراءة',
  moreParagraphs: plural(
    'لا فقرات أخرى',
    'فقرة أخرى',
    'فقرتان أخريان',
    '{n} فقرات أخرى',
    '{n} فقرة أخرى',
    '{n} فقرة أخرى',
  ),
  allBriefs: plural(
    'لا أخبار موجزة في هذا اليوم',
    'الخبر الموجز لهذا اليوم',
    'الخبران الموجزان لهذا اليوم',
    'كل الأخبار الموجزة لهذا اليوم ({n})',
    'كل الأخبار الموجزة لهذا اليوم ({n})',
    'كل الأخبار الموجزة لهذا اليوم ({n})',
  ),
  moreInBrief: 'مزيد من الموجز',
  moreStories: 'مقالات أخرى',
  allHeadlines: 'كل العناوين',
  emptyPaper: 'لم يُنشر شيء بعد.',
  latest: 'الأحدث',
}

export default front
