/**
 * What a sentence can lose and stay the same statement, in the order a copy editor would
 * try it. The words are the language's; a reduction for which it has none takes nothing.
 */

import { bordersOf, canCut, hasCondition, isMeasured, isNegated, type Kind } from './cuts.ts'
import type { Grammar } from './grammar.ts'
import { hasVerb, isVerb, tokensOf } from './statement.ts'

export interface Reduction {
  readonly name: string
  /** How much of the sentence's worth is lost with it. */
  readonly cost: number
  /** Whether it can take something of who said it, too. */
  readonly isAnywhere?: true
  /** Whether it takes the end. */
  readonly cuts?: true
  /** A shorter text, or the same if there is nothing to take. */
  readonly apply: (text: string, grammar: Grammar) => string
}

/** In brackets: a party, an abbreviation, a date. */
function withoutBrackets(text: string): string {
  return text.replace(/\s?[(（][^()（）“”"«»]{1,60}[)）]/u, '')
}

/** A day, or a span of time, where nothing is measured by it. */
function withoutTime(text: string, grammar: Grammar): string {
  if (grammar.time === null) return text
  const front = grammar.timeInFront?.exec(text)
  const rest = text.slice(front?.[0].length)
  if (front != null && (/^\p{Lu}/u.test(rest) || grammar.begins('articles', rest))) return rest
  for (const { 0: time, index } of text.matchAll(grammar.time)) {
    const [before, behind] = [text.slice(0, index), text.slice(index + time.length)]
    const tokens = tokensOf(before)
    const last = tokens.at(-1)?.toLowerCase() ?? ''
    const isBound = grammar.small.has(last) && !grammar.words('saying').has(last) && !grammar.words('verbs').has(last)
    // Bank Holiday Monday is one name.
    const isName = tokens.length > 1 && /^\p{Lu}/u.test(tokens.at(-1) ?? '') && /^ \p{Lu}/u.test(time)
    const isRelative = grammar.words('clauseOpeners').has(tokens.at(-2) ?? '')
    const isMeasure = isMeasured(tokens.slice(-3), grammar) || isNegated(tokens, grammar)
    const isListed = /^,? \p{L}{1,3} (?:\p{Lu}|\d)/u.test(behind)
    const isQuoted = /[“„«"]/u.test(before) && !/[”“»"][^“„«"]*$/u.test(before)
    if (!isBound && !isName && !isRelative && !isMeasure && !isListed && !isQuoted)
      return `${before}${/^\p{P}/u.test(behind) ? '' : ' '}${behind.replace(/^\s+/u, '')}`
  }
  return text
}

/** In what stands between two commas there is no quotation, and at most one comma more. */
const [INSIDE, BEFORE] = ['[^,،“”„«»"]{3,140}', '(?<=\\p{L}[\\p{L}.)]*)[,،] ']
const INSETS = [INSIDE, `${INSIDE}[,،] ${INSIDE}`].map(
  (inset) => new RegExp(`${BEFORE}(?<inset>${inset})[,،](?= )`, 'gu'),
)

/** Between commas, behind a name and before its verb: who it is. */
function withoutInset(text: string, grammar: Grammar): string {
  for (const { 0: whole, index, groups } of INSETS.flatMap((inset) => [...text.matchAll(inset)])) {
    const [before, inset, behind] = [text.slice(0, index), groups?.inset ?? '', text.slice(index + whole.length)]
    const subject = tokensOf(before)
    const isSubject =
      !grammar.begins('openings', before) &&
      subject.length <= MOST_BEFORE &&
      !subject.some((token, at) => isVerb(token, subject[at - 1], subject[at + 1], grammar))
    if (isSubject && !/[“”„«»"]/u.test(before) && goesOn(behind, grammar) && isInset(inset, grammar))
      return `${before}${behind}`
  }
  return text
}

/** With the verb that belongs to what stands before, or with what was said. */
function goesOn(behind: string, grammar: Grammar): boolean {
  const [next = '', second] = tokensOf(behind)
  if (grammar.words('saidThat').has(next)) return true
  return grammar.rows.verbs !== undefined && isVerb(next, undefined, second, grammar)
}

function isInset(inset: string, grammar: Grammar): boolean {
  const tokens = tokensOf(inset)
  const isRelative = grammar.words('clauseOpeners').has(tokens[0]?.toLowerCase() ?? '')
  // Announced on Monday: a participle opens what is said of a noun.
  const isParticiple = grammar.rows.isSubjectFirst === true && grammar.verbEnding?.test(tokens[0] ?? '') === true
  const said = isParticiple ? tokens.slice(1) : tokens
  const isClause = grammar.rows.verbs !== undefined && hasVerb(said, grammar)
  return (isRelative || !isClause) && !hasCondition(inset, grammar)
}

/** In words: longer than this, what stands before an inset is more than a subject. */
const MOST_BEFORE = 14

/** “The port city of Ostrey” is Ostrey. */
function withoutKind(text: string, { kindOfPlace }: Grammar): string {
  return kindOfPlace === null ? text : text.replace(kindOfPlace, '')
}

/** What joins it to the sentence before. */
function withoutConnective(text: string, grammar: Grammar): string {
  const [first = ''] = /^\p{L}+(?: \p{L}+)?(?=,)|^\p{L}+/u.exec(text) ?? []
  const rest = text.slice(first.length).replace(/^,?\s+/u, '')
  const isOne = grammar.words('connectives').has(first.toLowerCase())
  return isOne && !grammar.begins('pointing', rest) && !grammar.begins('clauseOpeners', rest) ? rest : text
}

/** What opens a sentence before its subject: “After a long debate, the council …”. */
function withoutOpening(text: string, grammar: Grammar): string {
  if (!grammar.begins('openings', text)) return text
  const commas = Array.from(text.matchAll(/[,،] (?!\d{4})/gu), ({ index }) => index).slice(0, MOST_COMMAS)
  const at = commas.find((comma, number) => {
    const between = commas.slice(0, number).map((one, part) => text.slice(one + 2, commas[part + 1]))
    return (
      between.every((part) => /^\d/u.test(part) || grammar.begins('openings', part)) &&
      canOpen(text.slice(0, comma), text.slice(comma + 2), grammar)
    )
  })
  return at === undefined ? text : text.slice(at + 2)
}

/** An opening has so many commas of its own. */
const MOST_COMMAS = 3

function canOpen(opening: string, rest: string, grammar: Grammar): boolean {
  const isKept =
    /[“„«"]/u.test(opening) ||
    hasCondition(opening, grammar) ||
    isNegated(tokensOf(opening), grammar) ||
    grammar.has('sources', opening) ||
    (hasVerb(tokensOf(opening), grammar) && !grammar.begins('clauseOpeners', opening))
  const isJoined = grammar.begins('pointing', rest) || grammar.begins('clauseOpeners', rest) || /^[“„«"\d]/u.test(rest)
  return !isKept && !isJoined && opening.length <= LONGEST_OPENING && opensMain(rest, grammar)
}

/** With a subject and its verb, or a subject, what is said of it between commas, and the verb. */
function opensMain(rest: string, grammar: Grammar): boolean {
  const [clause = '', second = '', third = ''] = rest.split(/[,،] /u).map((part) => part.trim())
  const tokens = tokensOf(clause)
  if (tokens.some((token, at) => isVerb(token, tokens[at - 1], tokens[at + 1], grammar))) return true
  return (
    tokens.length > 1 &&
    !grammar.begins('openings', clause) &&
    [second, third].some((part) =>
      tokensOf(part)
        .slice(0, 2)
        .some((token) => isVerb(token, undefined, undefined, grammar)),
    )
  )
}

const LONGEST_OPENING = 110

/** A title and a given name before the name by which everybody knows them. */
function withoutTitle(text: string, { title }: Grammar): string {
  return title === null ? text : text.replace(title, '')
}

/** Up to the last border of a kind at which it can be cut. */
function cutting(name: string, kind: Kind, cost: number): Reduction {
  return {
    name,
    cost,
    cuts: true,
    apply: (text, grammar) => {
      const at = bordersOf(text, kind, grammar).find((border) => canCut(text, border, kind, grammar))
      return at === undefined ? text : text.slice(0, at)
    },
  }
}

export const REDUCTIONS: readonly Reduction[] = [
  { name: 'connective', cost: 0.2, apply: withoutConnective },
  { name: 'brackets', cost: 0.1, isAnywhere: true, apply: withoutBrackets },
  { name: 'time', cost: 0.1, isAnywhere: true, apply: withoutTime },
  { name: 'kind of place', cost: 0.3, apply: withoutKind },
  { name: 'inset', cost: 0.6, apply: withoutInset },
  { name: 'opening', cost: 0.6, apply: withoutOpening },
  cutting('addition behind a comma', 'marked', 1.2),
  { name: 'title and given name', cost: 0.5, apply: withoutTitle },
  cutting('clause of the last noun behind a comma', 'nounClause', 2.2),
  cutting('addition', 'joined', 1.8),
  cutting('second verb', 'and', 1.8),
  cutting('phrase', 'phrase', 2),
  cutting('clause of the last noun', 'relative', 3),
]
