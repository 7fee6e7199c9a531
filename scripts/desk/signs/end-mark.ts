/** End marks: what a newsroom sets below the last line of its copy. */

import { Expression, opening } from '../../wording/expression.ts'
import { WIDTHS } from '../widths.ts'

const END = /^[\s*_~()（【-]*(?:#{2,}|(?:# )+#|-?\s?30\s?-|[–—]\s?30\s?[–—]|\$\$|nnnn)[\s*_.~)）】-]*$/iu
const END_WORD = new Expression([opening('endMarks')], (words) => `^[\\s*_~()（【-]*(?:${words})[\\s*_.~)）】-]*$`)

/** An agency's name alone: it closes the copy, as a signature does. */
const SIGN_OFF = /^[([]?\p{Lu}[\p{Lu}&.-]{1,11}[)\]]?$/u

/** Whether a line is an end mark and nothing else. */
export function isEndMark(line: string): boolean {
  const [first = ''] = line.trim().split(/\s{3,}/)
  return line.length <= WIDTHS.field && (END.test(first) || END_WORD.test(first))
}

/** Whether a line could be an agency's sign-off; only the last line of the copy is one. */
export function isSignOff(line: string): boolean {
  return SIGN_OFF.test(line.trim())
}

/** `years.### Return`: the mark inside a line, with its place. */
export function endMarkWithin(text: string): { readonly start: number; readonly end: number } | null {
  const least = fewWordsFrom(text)
  const marks = [...text.matchAll(MARK_WITHIN)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }))
  return marks.find(({ end }) => end >= least) ?? null
}

const MARK_WITHIN = /(?=[#-])(?<=[\p{P}\p{L}\d)]\s*)(?:#{3,}|# # #|-30-)/gu
/** As many words may stand behind the mark, in so many characters. */
const MOST_WORDS = 4
const LONGEST = 120

/** From which offset on there is so little to the end of a text. */
function fewWordsFrom(text: string): number {
  const words = [...text.trimEnd().matchAll(/\s*\S+/g)]
  return Math.max(text.trimEnd().length - LONGEST, words.at(-MOST_WORDS)?.index ?? 0)
}
