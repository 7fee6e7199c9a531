/**
 * A drafted headline: for a story whose copy has none, the first sentence made
 * short. It uses only that sentence's words, in their order; where no complete
 * clause fits, the sentence is cut at a word and says so by an ellipsis.
 */

import { DANGLING, hasVerb } from './clauses.ts'
import { REDUCTIONS } from './english.ts'
import { sentencesOf } from './sentences.ts'

/** As many characters as two lines of a headline take. */
export const LONGEST = 90

/** What is longer is no sentence to reduce, but a page without full stops. */
const LONGEST_READ = 600

/**
 * @param text the first paragraph of the body.
 * @param language BCP 47; English sentences are reduced, others only cut.
 * @returns at most `LONGEST` characters; never empty if the text is not.
 */
export function draftHeadline(text: string, language: string): string {
  const sentence = bare(sentencesOf(text, language)[0] ?? text)
  if (sentence.length <= LONGEST) return sentence
  const isReducible = /^en\b/i.test(language) && sentence.length <= LONGEST_READ
  const shorter = isReducible ? reduced(sentence) : sentence
  return shorter.length <= LONGEST ? shorter : cut(shorter)
}

/** Without the full stop, and without quotation marks that stand around all of it. */
function bare(sentence: string): string {
  const text = sentence.replace(/(?<!\b\p{L}|\.\p{L}|\.\.)[.。।۔](?=["”’»」]?$)/u, '').replace(/\s+/g, ' ')
  // What somebody says stays in their mouth: the quotation marks are kept, the stop within them is not.
  return text.trim() || sentence.trim()
}

/** Reduce until it fits, or as far as it goes and stays a clause. */
function reduced(sentence: string): string {
  let text = sentence
  for (const { apply } of REDUCTIONS) {
    for (;;) {
      const shorter = tidy(apply(text))
      if (shorter.length >= text.length || !isClause(shorter) || !keepsQuotes(shorter, sentence)) break
      text = shorter
      if (text.length <= LONGEST) return text
    }
  }
  return text
}

function tidy(text: string): string {
  const trimmed = text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/[\s,;:–—-]+$/u, '')
    .trim()
  return trimmed.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

function isClause(text: string): boolean {
  return text.split(' ').length >= 4 && hasVerb(text) && !DANGLING.test(text) && balanced(text)
}

function balanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0
  return count(/[“«(]/g) === count(/[”»)]/g) && count(/"/g) % 2 === 0
}

/** Nobody's words are shortened inside their quotation marks. */
function keepsQuotes(text: string, sentence: string): boolean {
  return (text.match(/“[^”]*”|"[^"]*"|«[^»]*»/g) ?? []).every((quote) => sentence.includes(quote))
}

/** Cut at the last word that fits with its ellipsis, and not behind one that hangs. */
function cut(sentence: string): string {
  let text = sentence.slice(0, LONGEST)
  if (/\s/.test(text)) text = text.slice(0, text.search(/\s\S*$/u))
  else text = wide(text)
  text = text.replace(AFTER_COMMA, '').replace(LOOSE, '')
  while (DANGLING.test(text)) text = text.replace(DANGLING, '').replace(LOOSE, '')
  return `${text}…`
}

/** What stands between two words and behind none. */
const LOOSE = /[\s,;:.–—-]+$/u

/** A word or two behind the last comma begin what nobody will read. */
const AFTER_COMMA = /(?<=.{50}), \S+(?: \S+)?$/u

/** Scripts without spaces are cut at a mark, else between two characters. */
function wide(text: string): string {
  const mark = text.search(/[，、；：][^，、；：]*$/u)
  return mark > LONGEST / 2 ? text.slice(0, mark) : [...text.slice(0, -1)].slice(0, -1).join('')
}
