/**
 * What a town files every week, and what is known by its form: several lines alike, the
 * words that such copy is headed with. These rules stand ahead of those that ask which
 * line is what, and claim whole lists; the surest come first.
 */

import type { Rule } from './galley.ts'
import { columns } from './rules/body/table.ts'
import { advisory } from './rules/weekly/advisory.ts'
import { classifieds } from './rules/weekly/classifieds.ts'
import { correction } from './rules/weekly/correction.ts'
import { diary } from './rules/weekly/diary.ts'
import { letter } from './rules/weekly/letter.ts'
import { live } from './rules/weekly/live.ts'
import { messages } from './rules/weekly/messages.ts'
import { photo } from './rules/weekly/photo.ts'
import { post } from './rules/weekly/post.ts'
import { recipe } from './rules/weekly/recipe.ts'
import { results } from './rules/weekly/results.ts'
import { tableTitles } from './rules/weekly/table-titles.ts'

export const WEEKLY: readonly Rule[] = [
  messages,
  post,
  letter,
  correction,
  photo,
  recipe,
  classifieds,
  diary,
  live,
  advisory,
  results,
  columns,
  tableTitles,
]
