/**
 * A drafted headline: for a story whose copy has none, the statement among its first
 * sentences that is most like one, made short. It uses only that sentence's words, in
 * their order, keeps who said it and on what it hangs, and ends nowhere but at the end
 * of a clause. Only where no sentence comes to a statement that fits is the first one
 * broken off, at the border of a clause, and says so by an ellipsis.
 */

import { bordersOf } from './cuts.ts'
import { type Grammar, grammarOf } from './grammar.ts'
import { type Candidate, isTelling, worth } from './score.ts'
import { sentencesOf } from './sentences.ts'
import { tidy, versionsOf } from './shorten.ts'
import { hangs, isBalanced, isStatement, tokensOf } from './statement.ts'

/** In characters: as many as a headline has at most. */
export const LONGEST = 150

/** What is longer is no sentence to reduce, but a page without full stops. */
const LONGEST_READ = 600
/** What is worth less is no headline: it points at what was said before, or says nothing. */
const LEAST_WORTH = 0
/** Sentences that are read for one that can stand above the story, and how far. */
const MOST_SENTENCES = 6
const FARTHEST = 1500

/**
 * @param paragraphs the story's, from its first; a sentence of a later one may stand for it.
 * @param language BCP 47; in one that the desk has no words for, sentences stay whole.
 * @returns at most `LONGEST` characters; never empty if the text is not.
 */
export function draftHeadline(paragraphs: readonly string[], language: string): string {
  const grammar = grammarOf(language)
  const read = opening(paragraphs)
  const sentences = read.flatMap((text) => sentencesOf(text, language)).slice(0, MOST_SENTENCES)
  const said = counted(read)
  const best = sentences
    .flatMap((sentence, place) => {
      const isOthers = sentences.slice(0, place).some((before) => announces(before, grammar))
      return candidatesOf(sentence, grammar).map((one) => ({ ...one, place, isOthers }))
    })
    .map((candidate) => ({ text: candidate.text, worth: worth(candidate, said, grammar) }))
    .reduce<{ text: string; worth: number } | null>(
      (best, one) => (best === null || one.worth > best.worth ? one : best),
      null,
    )
  return best !== null && best.worth > LEAST_WORTH
    ? best.text
    : brokenOff(bare(sentences[0] ?? paragraphs[0] ?? ''), grammar)
}

/** So many of the paragraphs as are read. */
function opening(paragraphs: readonly string[]): readonly string[] {
  let length = 0
  const last = paragraphs.findIndex((text) => {
    length += text.length
    return length > FARTHEST
  })
  return last < 0 ? paragraphs : paragraphs.slice(0, last + 1)
}

function candidatesOf(sentence: string, grammar: Grammar): Omit<Candidate, 'place' | 'isOthers'>[] {
  if (sentence.length > LONGEST_READ) return []
  const isEnded = /[.!?…。！？؟۔।]["”’»“」)]*$/u.test(sentence)
  return versionsOf(bare(sentence), grammar)
    .filter(({ text }) => text.length <= LONGEST && text !== '' && isBalanced(text))
    .map((version) => ({ ...version, isEnded }))
}

/** That others speak from here on: “… made the following statement:”. */
function announces(sentence: string, grammar: Grammar): boolean {
  return /[:：]$/u.test(sentence) || grammar.has('introducing', sentence)
}

/** Where a wire says where it writes from, and the desk found no dateline: BOSTON (Agency) --. */
const DATELINE =
  /^\(?(?:(?:\p{Lu}[\p{Lu}.'’-]{2,}[ ,]*){1,3}(?:[\p{L}. ]{2,16},? ?)?|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, (?:\p{Lu}\.?){2,3})(?:\([^)]{2,25}\))?\)? ?(?:-{2,3} ?|[—–] ?| ?- )(?=[\p{L}“"«„])/u

/** Without the full stop and the white space; quotation marks around all of it stay, with what is said in somebody's mouth. */
function bare(sentence: string): string {
  const text = sentence
    .replace(DATELINE, '')
    .replace(/(?<!(?<![\p{L}\p{M}])\p{L}|\.\p{L}|\.\.)[.。।۔](?=["”’»」“]?$)/u, '')
  return text.replace(/\s+/g, ' ').trim() || sentence.trim()
}

/** How often each telling word is said. */
function counted(paragraphs: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of paragraphs.flatMap(tokensOf).filter(isTelling)) {
    const key = word.toLowerCase()
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Broken off behind the last clause that fits with its ellipsis, else at a mark, else at a word that does not hang. */
function brokenOff(sentence: string, grammar: Grammar): string {
  const text = versionsOf(sentence, grammar).findLast(({ isCut }) => !isCut)?.text ?? sentence
  if (text.length <= LONGEST) return text
  const head = text.slice(0, LONGEST - 1)
  const clauses = KINDS.flatMap((kind) => bordersOf(head, kind, grammar)).sort((a, b) => b - a)
  const marks = Array.from(head.matchAll(/(?<=[^\d\s])[,;:،，、；：]/gu), ({ index }) => index).reverse()
  const spaces = Array.from(head.matchAll(/\s/gu), ({ index }) => index).reverse()
  const at =
    clauses.find((at) => at >= LEAST && isStatement(head.slice(0, at), grammar)) ??
    [...clauses, ...marks, ...spaces].find((at) => canBreak(head.slice(0, at), grammar))
  const kept = at === undefined ? [...head].slice(0, -1).join('') : head.slice(0, at)
  return `${tidy(kept.replace(/[.–—-]+$/u, ''))}…`
}

const KINDS = ['marked', 'joined', 'and'] as const

/** What is broken off earlier says too little. */
const LEAST = 35

function canBreak(text: string, grammar: Grammar): boolean {
  return text.length >= LEAST && isBalanced(text) && !hangs(text, tokensOf(text), grammar)
}
