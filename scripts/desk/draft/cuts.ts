/** Where a sentence can be cut: at the border of a clause, where what is left says no more than the whole did. */

import { inRow } from '../../languages/languages.ts'
import { isSource, saidIn } from './attribution.ts'
import type { Grammar } from './grammar.ts'
import { isBalanced, isStatement, isVerb, tokensOf } from './statement.ts'

/**
 * What begins at a border: an addition behind a comma, one without a comma, a second verb,
 * a clause of the last noun with and without a comma, a phrase.
 */
export type Kind = 'marked' | 'nounClause' | 'joined' | 'and' | 'relative' | 'phrase'

/** Behind a comma or a dash, and not the comma of a number. */
const MARKED = /(?<=[^\s\d])[,،;；]\s+|(?<=\d)[,،;]\s+|\s+[–—]\s+|—|\s+-\s+/gu

/** The borders of one kind in a sentence, the last first. */
export function bordersOf(text: string, kind: Kind, grammar: Grammar): readonly number[] {
  if (kind === 'marked' || kind === 'nounClause') return additions(text, kind, grammar)
  const row = ({ joined: 'joined', and: 'and', relative: 'relatives', phrase: 'phrases' } as const)[kind]
  const places = grammar.places(row, text).filter((place) => opensKind(kind, text.slice(place), grammar))
  return places
    .map((place) => place - 1)
    .filter((at) => !/[,،;–—]$/u.test(text.slice(0, at)))
    .reverse()
}

/** Where a comma stands before every clause of a noun, such a clause may be the point of the sentence. */
function additions(text: string, kind: Kind, grammar: Grammar): readonly number[] {
  return Array.from(text.matchAll(MARKED))
    .filter(({ 0: mark, index }) => {
      const rest = text.slice(index + mark.length)
      const isClause = grammar.begins('nounClauses', rest)
      return kind === 'nounClause' ? isClause : isAdded(rest, grammar) && !isClause
    })
    .map(({ index }) => index)
    .reverse()
}

function isAdded(rest: string, grammar: Grammar): boolean {
  if (grammar.begins('added', rest)) return true
  const [first = ''] = tokensOf(rest)
  return /^\p{Ll}{5,}$/u.test(first) && inRow(grammar.rows.addedEndings).some((ending) => first.endsWith(ending))
}

/** Behind “and” and behind “who” a verb makes the clause; in a phrase there is none. */
function opensKind(kind: Kind, rest: string, grammar: Grammar): boolean {
  const tokens = tokensOf(rest)
  if (kind === 'joined') return !grammar.words('subjectOpeners').has(tokens[0] ?? '') || hasAnyVerb(tokens, grammar)
  const isBefore = inRow(grammar.rows.addedEndings).some((ending) => tokens[1]?.endsWith(ending))
  if (kind === 'phrase')
    return !isBefore && !tokens.some((token, at) => goesOn(token, tokens[at - 1], tokens[at + 1], grammar))
  return isVerb(tokens[1] ?? '', undefined, tokens[2], grammar)
}

function hasAnyVerb(tokens: readonly string[], grammar: Grammar): boolean {
  return tokens.some((token, at) => isVerb(token, tokens[at - 1], tokens[at + 1], grammar))
}

/** With a verb, or with the last of a list. */
function goesOn(token: string, before: string | undefined, after: string | undefined, grammar: Grammar): boolean {
  return isVerb(token, before, after, grammar) || grammar.words('and').has(token)
}

function isMarked(kind: Kind): boolean {
  return kind === 'marked' || kind === 'nounClause'
}

/** In words from its end: how far a superlative or a “more” reaches. */
const REACH = 4

/** Whether the text before a border can stand without what follows. */
export function canCut(text: string, at: number, kind: Kind, grammar: Grammar): boolean {
  const [kept, rest] = [text.slice(0, at), text.slice(at)]
  if (!isBalanced(kept) || hasCondition(rest, grammar, !isMarked(kind)) || leavesPart(rest, grammar)) return false
  const [, next = ''] = rest.split(/[,،]\s/u)
  if (isMarked(kind) && isSource(next, grammar)) return false
  const tokens = tokensOf(kept)
  if (!isMarked(kind) && isMeasured(tokens.slice(-REACH), grammar)) return false
  if (!isMarked(kind) && isScrap(tokens, grammar)) return false
  if (isNegated(tokens, grammar) && isLimit(rest, kind, grammar)) return false
  return !needsMore(tokens, kind, grammar) && isStatement(saidIn(kept, grammar).core, grammar)
}

/** By others; “more than 20” is a number. */
export function isMeasured(tokens: readonly string[], grammar: Grammar): boolean {
  return tokens.some((token, at) => {
    const isCount = tokens.slice(at + 1, at + 3).some((next) => /^\d/u.test(next))
    return !isCount && grammar.words('measures').has(token.toLowerCase())
  })
}

/**
 * What a statement hangs on: without it, the rest would say more than the copy does.
 *
 * @param anywhere whether it may stand within a clause, where no comma parts it from what is left
 */
export function hasCondition(rest: string, grammar: Grammar, anywhere = false): boolean {
  if (grammar.has('conditions', rest) || (anywhere && grammar.has('openingConditions', rest))) return true
  return rest.split(/[,،;–—]/u).some((clause) => grammar.begins('openingConditions', clause.trim()))
}

export function isNegated(tokens: readonly string[], grammar: Grammar): boolean {
  return tokens.some((token) => grammar.words('negations').has(token.toLowerCase()))
}

/** “Not before the spring” without the spring is “not at all”. */
function isLimit(rest: string, kind: Kind, grammar: Grammar): boolean {
  if (kind === 'and') return false
  return grammar.begins(grammar.rows.limits === undefined ? 'joined' : 'limits', rest.replace(/^[\s,،;–—-]+/u, ''))
}

/** In words: what is so short behind a comma belongs to what would be cut: …, four hours after the vote. */
const SCRAP = 3

function isScrap(tokens: readonly string[], grammar: Grammar): boolean {
  const last = tokens.slice(tokens.lastIndexOf(',') + 1)
  return last.length < tokens.length && last.length <= SCRAP && !hasAnyVerb(last, grammar)
}

/** A verb needs what would be cut: to look *for*, a claim *that*. */
function needsMore(tokens: readonly string[], kind: Kind, grammar: Grammar): boolean {
  if (kind !== 'phrase' && kind !== 'relative') return false
  const [before, last = ''] = tokens.slice(-2)
  const isOpen = ['verbs', 'infinitives'] as const
  return (
    isVerb(last, undefined, undefined, grammar) ||
    /ing$/u.test(last) ||
    isOpen.some((row) => grammar.words(row).has(before ?? ''))
  )
}

/** A part of the verb stands alone behind what would be left out: …, als es hell wurde, ab und fiel. */
function leavesPart(rest: string, grammar: Grammar): boolean {
  const parts = grammar.words('frameParts')
  const tokens = tokensOf(rest)
  return tokens.some((token, at) => {
    const next = tokens[at + 1] ?? ','
    return parts.has(token) && (/^[,;:–—]$/u.test(next) || grammar.words('and').has(next))
  })
}
