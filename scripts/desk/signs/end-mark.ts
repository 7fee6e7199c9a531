/** End marks: what a newsroom sets below the last line of its copy. */

import { Expression, opening } from '../../wording/expression.ts'
import { WIDTHS } from '../widths.ts'

const END = /^[\s*_~()（【-]*(?:#{2,}|(?:# ){1,}#|-?\s?30\s?-|[–—]\s?30\s?[–—]|\$\$|nnnn)[\s*_.~)）】-]*$/iu
const END_WORD = new Expression([opening('endMarks')], (words) => `^[\\s*_~()（【-]*(?:${words})[\\s*_.~)）】-]*$`)

/** An agency's name alone: it closes the copy, as a signature does. */
const SIGN_OFF = /^[([]?\p{Lu}[\p{Lu}&.-]{1,11}[)\]]?$/u

/** Whether a line is an end mark and nothing else. */
export function isEndMark(line: string): boolean {
  const [first = ''] = line.trim().split(/\s{3,}/)
  return first.length <= WIDTHS.label && line.length <= WIDTHS.field && (END.test(first) || END_WORD.test(first))
}

/** Whether a line could be an agency's sign-off; only the last line of the copy is one. */
export function isSignOff(line: string): boolean {
  return SIGN_OFF.test(line.trim())
}

/** `years.### Return`: the mark inside a line, with its place. */
export function endMarkWithin(text: string): { readonly start: number; readonly end: number } | null {
  const least = fewWordsFrom(text)
  MARK_WITHIN.lastIndex = 0
  for (let found = MARK_WITHIN.exec(text); found !== null; found = MARK_WITHIN.exec(text)) {
    const { index, 0: mark } = found
    const end = index + mark.length
    if (end >= least) return { start: index, end }
    // `# # # #` holds several.
    if (mark === '# # #') MARK_WITHIN.lastIndex = index + 1
  }
  return null
}

const MARK_WITHIN = /(?=[#-])(?<=[\p{P}\p{L}\d)]\s*)(?:#{3,}|# # #|-30-)/gu
/** As many words may stand behind the mark; a longer one counts as several. */
const MOST_WORDS = 4
const LONGEST_WORD = 30

/** From which offset on there are so few words to the end of a text. */
function fewWordsFrom(text: string): number {
  let left = MOST_WORDS
  let at = text.trimEnd().length
  while (at > 0) {
    const end = at
    while (at > 0 && !/\s/.test(text[at - 1] ?? '') && end - at <= left * LONGEST_WORD) at -= 1
    const words = Math.ceil((end - at) / LONGEST_WORD)
    if (words > left) return end - left * LONGEST_WORD
    left -= words
    while (at > 0 && /\s/.test(text[at - 1] ?? '')) at -= 1
    if (left === 0) return at
  }
  return at
}
