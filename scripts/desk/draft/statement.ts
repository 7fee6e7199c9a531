/**
 * Whether words are a statement that can stand by itself. It is a guess by the forms of
 * words; where it is in doubt it says no, and the sentence stays longer than it might.
 */

import { inRow } from '../../languages/languages.ts'
import type { Grammar } from './grammar.ts'

/** Words, and the marks between clauses. An apostrophe parts what is written to its word in French and Italian. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[-.’'][\p{L}\p{M}\p{N}]+)*\.?|[,;:–—]/gu

export function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? []
}

const FEWEST_WORDS = 3
const SHORTEST = 16

/** Whether it has a verb of its own, ends where a clause can end, and breaks into nothing. */
export function isStatement(text: string, grammar: Grammar): boolean {
  const tokens = tokensOf(text)
  if (text.length < SHORTEST || tokens.length < FEWEST_WORDS || !isBalanced(text)) return false
  if (
    hangs(text, tokens, grammar) ||
    /[,،] \p{Ll}+$/u.test(text) ||
    !isFramed(tokens, grammar) ||
    onlyOpens(tokens, grammar)
  )
    return false
  const last = tokens.slice(tokens.lastIndexOf(',') + 1)
  if (grammar.words('and').has(last[0] ?? '') && !hasVerb(last, grammar)) return false
  return hasVerb(behindOpening(text, tokens, grammar), grammar)
}

/** What opens a sentence has verbs of its own: “In a letter dated in May, attorney Hale”, “Just when nobody hoped”. */
function behindOpening(text: string, tokens: readonly string[], grammar: Grammar): readonly string[] {
  const isClause = grammar.begins('clauseOpeners', text)
  const isOpening = grammar.begins('openings', text)
  const comma = tokens.indexOf(',')
  const isWhole = !isClause && grammar.rows.isSubjectFirst !== true && hasVerb(tokens.slice(0, comma), grammar)
  if (comma > 0 && (isClause || isOpening) && !isWhole) return tokens.slice(comma + 1)
  return isClause || (isOpening && grammar.rows.isSubjectFirst === true) ? [] : tokens
}

/** Where the verb comes first, “said the minister” needs what he said. */
function onlyOpens(tokens: readonly string[], grammar: Grammar): boolean {
  if (grammar.rows.verbs !== undefined || grammar.rows.saidThat === undefined) return false
  const that = grammar.words('saidThat')
  return grammar.words('saying').has(tokens[0] ?? '') && !tokens.some((token) => that.has(token))
}

/** More verbs than clauses that need one: “a man who was hurt” has none left. */
export function hasVerb(tokens: readonly string[], grammar: Grammar): boolean {
  if (grammar.rows.verbs === undefined) return true
  const plain = tokens.flatMap((token) => token.split(/(?<=^\p{L}{1,2})[’']/u))
  const verbs = plain.filter((token, at) => isVerb(token, plain[at - 1], plain[at + 1], grammar)).length
  const openers = plain.filter((_, at) => at > 0 && opensClause(plain.slice(at - 1, at + 5), grammar)).length
  const opensItself = opensClause(['', ...plain.slice(0, 5)], grammar) ? 1 : 0
  return verbs > openers + opensItself
}

/**
 * “The man whose” is one clause, “while walking” is none, and “who” with a verb that nobody
 * knows has it all the same.
 *
 * @param around the token before it, it, and some that follow
 */
function opensClause([before = '', token = '', ...after]: readonly string[], grammar: Grammar): boolean {
  const openers = grammar.words('clauseOpeners')
  if (!openers.has(token.toLowerCase()) || openers.has(before.toLowerCase())) return false
  if (inRow(grammar.rows.addedEndings).some((ending) => after[0]?.endsWith(ending))) return false
  const isKnown = after.some((next, at) => isVerb(next, after[at - 1], after[at + 1], grammar))
  return isKnown || !grammar.words('subjectOpeners').has(token.toLowerCase())
}

/** A participle belongs to its noun before “by”, and mostly before “of”: a man struck by a bus, a dentist accused of murder. */
export function isVerb(
  token: string,
  before: string | undefined,
  after: string | undefined,
  grammar: Grammar,
): boolean {
  const [verbs, noVerbs] = [grammar.words('verbs'), grammar.words('noVerbs')]
  if (noVerbs.has(`${token} ${after}`)) return false
  if (verbs.has(token) || verbs.has(token.toLowerCase()) || verbs.has(`${token} ${after}`)) return true
  if (grammar.verbEnding?.test(token) !== true || noVerbs.has(token)) return false
  return !(grammar.words('articles').has(before?.toLowerCase() ?? '') || after === 'of' || after === 'by')
}

/** Whether the last word leaves the reader waiting for the next. */
export function hangs(text: string, tokens: readonly string[], grammar: Grammar): boolean {
  if (/[,;:–—(-]\s*$/u.test(text)) return true
  const last = tokens.at(-1) ?? ''
  return grammar.small.has(last.toLowerCase()) || grammar.words('saying').has(last) || /^\p{Lu}\.$/u.test(last)
}

/** A verb in two parts has both: “hat den Plan” is none without “bestätigt”. */
function isFramed(tokens: readonly string[], grammar: Grammar): boolean {
  if (grammar.frameEnding === null) return true
  const clause = tokens.slice(tokens.findLastIndex((token) => /^[,;:–—]$/u.test(token)) + 1)
  const last = tokens.at(-1) ?? ''
  const framing = grammar.words('framing')
  const isBehind = clause.length < tokens.length && clause.some((token) => isVerb(token, undefined, undefined, grammar))
  const opensFrame = (isBehind ? clause : tokens).some((token) => framing.has(token))
  return !opensFrame || grammar.frameEnding.test(last) || framing.has(last)
}

/** Nothing ends within quotation marks or brackets. */
export function isBalanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0
  const lows = count(/„/g)
  if (lows > 0 && lows !== count(/[“”"]/g)) return false
  return (
    (lows > 0 || (count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0)) &&
    count(/«/g) === count(/»/g) &&
    count(/[「『]/g) === count(/[」』]/g) &&
    count(/[(（[]/g) === count(/[)）\]]/g)
  )
}
