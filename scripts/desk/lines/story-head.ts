/**
 * The head of another story within a file: who signed it, when or where it was written,
 * among the short lines that stand between the text above and that below.
 *
 * It is asked where more blank lines stand above than anywhere in the text there: where all
 * gaps are alike, a subhead and a name look the same.
 *
 *     … and the ferry sails again on Monday.
 *
 *
 *     Library opens on Sundays                <- a headline
 *     By Nell Quarrow                         <- who signed it
 *     The town library opens its doors …      <- and its text
 */

import type { Line } from '../../flow/copy.ts'
import { byline } from '../signs/byline.ts'
import { dateLine } from '../signs/date-line.ts'
import { dateline } from '../signs/dateline.ts'
import { isBoilerplate, isContact, isNote } from '../signs/notices.ts'
import { isProseLine } from './open-document.ts'
import { hasSentences, isHeadlineLike, measureOf, startsLower } from './shapes.ts'

/** In lines that are filled: no head has more. */
const MOST = 8
/** Whether the lines from here on are the head of a story, with its text below. */
export function beginsStory(lines: readonly Line[], at: number): boolean {
  const first = lines[at]?.text.trim() ?? ''
  if (isProseLine(lines[at] as Line) || isBoilerplate(first) || isContact(first) || isNote(first)) return false
  const head: string[] = []
  for (let each = at; each < lines.length && head.length < MOST; each += 1) {
    const line = lines[each] as Line
    const text = line.text.trim()
    if (isProseLine(line)) return isHead(head) || (head.some(isHeadlineLike) && dateline(text) !== null)
    if (text !== '') head.push(text)
  }
  return false
}

function isHead(head: readonly string[]): boolean {
  const signed = head.findIndex((text) => byline(text) !== null || dateLine(text)?.kind === 'published')
  const titles = signed < 0 ? head : head.slice(0, signed)
  if (!titles.some((text) => isHeadlineLike(text) && measureOf(text) >= SHORTEST)) return false
  // A subhead stands alone; a kicker, a headline and a dek do not, and none goes on from the one above as a column does.
  const isWhole = head.every((text) => !startsLower(text) && !hasSentences(text))
  return signed > 0 || (head.length > 1 && head.length <= UNSIGNED && isWhole)
}

/** In characters: no headline is shorter. */
const SHORTEST = 18
/** In lines: more than a kicker, a headline and a dek are a list. */
const UNSIGNED = 3
