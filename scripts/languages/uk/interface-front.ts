/** What the front page says, today's and those before it, in Ukrainian. */

import type { FrontWords } from '../en/interface-front.ts'
import type { Plural } from '../phrase.ts'

const plural = (one: string, few: string, many: string, other: string): Plural => ({ one, few, many, other })

const front: FrontWords = {
  editionOf: 'Перша сторінка: {date}',
  editionNote: 'Якою вона була наприкінці дня.',
  editionGone: {
    one: '{n} матеріалу, що стояв тут, у газеті вже немає.',
    few: '{n} матеріалів, що стояли тут, у газеті вже немає.',
    many: '{n} матеріалів, що стояли тут, у газеті вже немає.',
    other: '{n} матеріалу, що стояв тут, у газеті вже немає.',
  },
  editionToday: 'Сьогоднішня перша сторінка',
  frontDescription: 'Перша сторінка видання «{paper}».',
  inBrief: 'Коротко',
  continueReading: 'Читати далі',
  moreParagraphs: plural('ще {n} абзац', 'ще {n} абзаци', 'ще {n} абзаців', 'ще {n} абзацу'),
  allBriefs: plural(
    '{n} коротке повідомлення цього дня',
    'Усі {n} короткі повідомлення цього дня',
    'Усі {n} коротких повідомлень цього дня',
    'Усі {n} короткого повідомлення цього дня',
  ),
  moreInBrief: 'Ще коротко',
  moreStories: 'Інші статті',
  allHeadlines: 'Усі заголовки',
  emptyPaper: 'Ще нічого не опубліковано.',
  latest: 'Найновіше',
}

export default front
