/** Who said it: the end of a sentence that names its source, which a headline keeps. */

import type { Grammar } from './grammar.ts'
import { hasVerb, isStatement, tokensOf } from './statement.ts'

/** What it says, and behind a comma or a dash who says so; empty where nobody does. */
export interface Said {
  readonly core: string
  readonly source: string
}

const LAST_CLAUSE = /(?:[,،]| [–—-])\s(?<last>[^,،“”„«»"–—]{3,90})$/u

/** A source in more words than these is a sentence of its own. */
const MOST_WORDS = 14

/** “The bridge is closed, the harbour trust said” as what is said and who says it. */
export function saidIn(text: string, grammar: Grammar): Said {
  const found = LAST_CLAUSE.exec(text)
  const last = shortSource(found?.groups?.last ?? '', grammar)
  const tokens = tokensOf(last)
  if (found === null || !isSource(last, grammar, tokens) || tokens.length > MOST_WORDS)
    return { core: text, source: '' }
  const at = subjectFrom(text, found.index, tokens, grammar)
  if (at === found.index && !grammar.begins('sources', last) && isHalf(tokens, grammar))
    return { core: text, source: '' }
  const core = text.slice(0, at)
  return isStatement(core, grammar) ? { core, source: text.slice(at) } : { core: text, source: '' }
}

/** “…, decided to go” says of whom it is said before what. */
function isHalf([says = '', next = '']: readonly string[], grammar: Grammar): boolean {
  const isVerbFirst = grammar.rows.isSubjectFirst === true && grammar.words('saying').has(says)
  return isVerbFirst && grammar.words('infinitives').has(next)
}

/** “…, its director, Piet Vance, told reporters”: who speaks stands between commas before it. */
function subjectFrom(text: string, at: number, [says = '', next]: readonly string[], grammar: Grammar): number {
  const isAlone = next === undefined || grammar.small.has(next.toLowerCase()) || grammar.words('hearers').has(next)
  if (!grammar.words('saying').has(says) || !isAlone) return at
  const subject = /[,،] [^,،“”„«»"]{3,60}(?:[,،] [^,،“”„«»"]{3,60})?$/u.exec(text.slice(0, at))
  return subject === null || hasVerb(tokensOf(subject[0]), grammar) ? at : subject.index
}

/** Who said it, without where and how: “…, the trust said in a statement”. */
export function shortSource(source: string, grammar: Grammar): string {
  const at = grammar.places('behindSource', source).find((place) => {
    const tokens = tokensOf(source.slice(0, place)).filter((token) => /\p{L}/u.test(token))
    const last = tokens.at(-1)?.toLowerCase() ?? ''
    const isWhole = grammar.words('saying').has(last) || !grammar.small.has(last)
    return isWhole && tokens.length > 1 && tokens.some((token) => grammar.words('saying').has(token.toLowerCase()))
  })
  return at === undefined ? source : source.slice(0, at - 1)
}

/** Whether words between commas say who says the rest. */
export function isSource(last: string, grammar: Grammar, tokens = tokensOf(last)): boolean {
  const isNamed =
    grammar.begins('sources', last) || tokens.some((token) => grammar.words('saying').has(token.toLowerCase()))
  return isNamed && !goesOn(last, grammar)
}

/** “…, and the trust said that it was closed” is another statement. */
function goesOn(last: string, grammar: Grammar): boolean {
  const [openers, and] = [grammar.words('clauseOpeners'), grammar.words('and')]
  const [first = '', ...others] = tokensOf(last)
  const isOpened = (openers.has(first.toLowerCase()) && !grammar.begins('sources', last)) || and.has(first)
  const says = [first, ...others].some((token) => grammar.words('saying').has(token.toLowerCase()))
  return isOpened || (says && others.some((token) => openers.has(token.toLowerCase())))
}
