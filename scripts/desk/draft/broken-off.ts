/**
 * The last resort: a sentence that is broken off, and says so by an ellipsis. It ends
 * behind a clause; not before what it hangs on, nor between a quotation and who said it.
 */

import { bare } from './bare.ts'
import { bordersOf, hasCondition } from './cuts.ts'
import type { Grammar } from './grammar.ts'
import { tidy, versionsOf } from './shorten.ts'
import { hangs, isBalanced, isStatement, isVerb, tokensOf } from './statement.ts'

/** In characters: as many as a headline has at most. */
export const LONGEST = 150

/** What is broken off earlier says too little. */
const LEAST = 35
/** What is longer is no sentence to reduce, but a page without full stops. */
const LONGEST_READ = 600

/** The first of some sentences that can be broken off; if none can, or there is none, the text up to any word. */
export function brokenOff(sentences: readonly string[], text: string, grammar: Grammar): string {
  for (const sentence of sentences) {
    const broken = breaking(sentence, grammar)
    if (broken !== null) return broken
  }
  const whole = bare(sentences[0] ?? text)
  if (whole.length <= LONGEST) return whole
  const head = whole.slice(0, LONGEST - 1)
  const words = head.split(/(?<=\s)/u).slice(0, -1)
  const last = words.findLastIndex(
    (_, at) =>
      !hangs(
        words
          .slice(0, at + 1)
          .join('')
          .trim(),
        tokensOf(words[at] ?? ''),
        grammar,
      ),
  )
  return ended(last < 0 ? [...head].slice(0, -1).join('') : words.slice(0, last + 1).join(''))
}

function breaking(sentence: string, grammar: Grammar): string | null {
  const versions = versionsOf(bare(sentence).slice(0, LONGEST_READ), grammar)
  const text = versions.findLast(({ isCut }) => !isCut)?.text ?? ''
  if (text.length <= LONGEST) return null
  const head = text.slice(0, LONGEST - 1)
  const places = placesIn(head, grammar).filter((at) => canBreak(head.slice(0, at), text.slice(at), grammar))
  const at = places.find((place) => isStatement(head.slice(0, place), grammar)) ?? places[0]
  return at === undefined ? null : ended(head.slice(0, at))
}

/** The borders of clauses, the last first; behind them marks, and spaces. */
function placesIn(head: string, grammar: Grammar): readonly number[] {
  const clauses = (['marked', 'joined', 'and'] as const).flatMap((kind) => bordersOf(head, kind, grammar))
  const marks = Array.from(head.matchAll(/(?<=[^\d\s])[,;:،，、；：]/gu), ({ index }) => index)
  const spaces = Array.from(head.matchAll(/\s/gu), ({ index }) => index)
  return [clauses, marks, spaces].flatMap((all) => all.toSorted((a, b) => b - a))
}

function canBreak(text: string, rest: string, grammar: Grammar): boolean {
  const next = rest.replace(/^[\s,;:،，、；：–—-]+/u, '')
  const isBound = grammar.begins('saidThat', next) || grammar.begins('saying', next) || hasCondition(rest, grammar)
  const isSpeech = /^[“„«"「].*[”“»"」]$/u.test(text)
  const isName = /\p{Lu}[^\s,;:]*$/u.test(text) && /^\s\p{Lu}/u.test(rest)
  if (isBound || isSpeech || isName || text.length < LEAST || !isBalanced(text)) return false
  const tokens = tokensOf(text)
  return !isVerb(tokens.at(-1) ?? '', undefined, undefined, grammar) && !hangs(text, tokens, grammar)
}

function ended(text: string): string {
  return `${tidy(text.replace(/[.–—-]+$/u, ''))}…`
}
