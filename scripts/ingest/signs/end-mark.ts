/** End marks: what a newsroom sets below the last line of its copy. */

import { wording } from '../wording/wording.ts'

const END = new RegExp(
  `^[\\s*_~()（【-]*(?:#{2,}|(?:# ){1,}#|-?\\s?30\\s?-|[–—]\\s?30\\s?[–—]|${wording('endMarks')}|\\$\\$|nnnn|eom)[\\s*_.~)）】-]*$`,
  'iu',
)

/** An agency's name alone: it closes the copy, as a signature does. */
const SIGN_OFF = /^[([]?\p{Lu}[\p{Lu}&.-]{1,11}[)\]]?$/u

/** Whether a line is an end mark and nothing else. */
export function isEndMark(line: string): boolean {
  const [first = ''] = line.trim().split(/\s{3,}/)
  return first.length <= 40 && line.length <= 80 && END.test(first)
}

/** Whether a line could be an agency's sign-off; only the last line of the copy is one. */
export function isSignOff(line: string): boolean {
  return SIGN_OFF.test(line.trim())
}

/** `years.### Return`: the mark inside a line, with its place. */
export function endMarkWithin(text: string): { readonly start: number; readonly end: number } | null {
  const found = /(?<=[\p{P}\p{L}\d)]\s*)(?:#{3,}|# # #|-30-)(?=\s*(?:\S{1,30}\s*){0,4}$)/u.exec(text)
  return found === null ? null : { start: found.index, end: found.index + found[0].length }
}
