/** The signs of weekly copy, by name, and the rules that go by them. */

import { behindDay, behindTime, hasTime, isDayLine, isDaysLine } from '../signs/weekly/days.ts'
import { eventAnswer, namesDay } from '../signs/weekly/event-lines.ts'
import { isNamedLife, isYearsOfLife } from '../signs/weekly/lives.ts'
import {
  ingredient,
  isAdHeading,
  isAdPage,
  isIngredientHeading,
  isLetterOpening,
  isLetterPage,
  isMethodHeading,
  opensLetter,
} from '../signs/weekly/named-parts.ts'
import { isChatNotice, isPostAge, isPostControl, messageStamp } from '../signs/weekly/sent.ts'

/** A name, the rules, whether a line shows it. */
export const WEEKLY_SIGNS: readonly (readonly [string, readonly string[], (line: string) => boolean])[] = [
  ['day', ['diary', 'correction'], (line) => isDayLine(line) || isDaysLine(line)],
  ['opens-with-day', ['diary'], (line) => behindDay(line) !== null],
  ['opens-with-time', ['diary', 'live'], (line) => behindTime(line) !== null],
  ['has-time', ['diary'], hasTime],
  ['letter-page', ['letter'], isLetterPage],
  ['salutation', ['letter'], (line) => isLetterOpening(line) || opensLetter(line)],
  ['ingredient', ['recipe'], (line) => ingredient(line) !== null],
  ['recipe-heading', ['recipe'], (line) => isIngredientHeading(line) || isMethodHeading(line)],
  ['classifieds', ['classifieds'], (line) => isAdPage(line) || isAdHeading(line)],
  ['announces-day', ['occasion'], announcesDay],
  ['answer', ['advisory', 'occasion'], (line) => eventAnswer(line) !== null],
  ['life', ['head'], (line) => isNamedLife(line) || isYearsOfLife(line)],
  ['message', ['messages'], (line) => messageStamp(line) !== null || isChatNotice(line, true)],
  ['posted', ['post'], (line) => isPostAge(line) || isPostControl(line)],
]

/** `When: 3 December 2026` */
function announcesDay(line: string): boolean {
  const answer = eventAnswer(line)
  return answer?.role === 'date' && namesDay(answer.rest)
}
