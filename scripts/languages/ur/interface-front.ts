/** What the front page says, today's and those before it, in Urdu. */

import type { FrontWords } from '../en/interface-front.ts'
import type { Plural } from '../phrase.ts'

const plural = (one: string, other: string): Plural => ({ one, other })

const front: FrontWords = {
  editionOf: 'صفحۂ اول، {date}',
  editionNote: 'جیسا دن کے اختتام پر تھا۔',
  editionGone: plural('یہاں کی {n} خبر اب اخبار میں نہیں۔', 'یہاں کی {n} خبریں اب اخبار میں نہیں۔'),
  editionToday: 'آج کا صفحۂ اول',
  frontDescription: '{paper} کا صفحۂ اول۔',
  inBrief: 'مختصر خبریں',
  continueReading: 'مزید پڑھیے',
  moreParagraphs: plural('{n} پیراگراف اور', '{n} پیراگراف اور'),
  allBriefs: plural('اس دن کی واحد مختصر خبر', 'اس دن کی تمام {n} مختصر خبریں'),
  moreInBrief: 'مزید مختصر خبریں',
  moreStories: 'مزید خبریں',
  allHeadlines: 'تمام سرخیاں',
  emptyPaper: 'ابھی تک کچھ شائع نہیں ہوا۔',
  latest: 'تازہ ترین',
}

export default front
