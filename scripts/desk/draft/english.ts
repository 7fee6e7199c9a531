/**
 * What an English sentence can lose and stay a sentence: the reductions by which
 * a headline is drafted, in the order a copy editor would try them.
 */

import drafting from '../../languages/en/drafting.ts'
import { inRow, oneOf } from '../../languages/languages.ts'
import { DANGLING, ENDS_IN_VERB, hasVerb } from './clauses.ts'

export interface Reduction {
  readonly name: string
  /** A shorter text, or the same if there is nothing to take. */
  readonly apply: (text: string) => string
}

const DAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const MONTHS =
  '(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|April|May|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))'
const SPANS = `(?:${oneOf(inRow(drafting.spans))})`
const AMOUNT = `(?:${oneOf(inRow(drafting.amounts))}|\\d+)`
const TIME = [
  `(?:(?:late|early) )?(?:on|late|early|since|by|last|next|this) (?:(?:late|early|last|next|this) )?${DAYS}(?: (?:morning|afternoon|evening|night))?(?:, ${MONTHS} \\d{1,2}(?:, \\d{4})?,?)?`,
  `(?:on|since|by) ${MONTHS} \\d{1,2}(?:, \\d{4},?)?`,
  `in (?:early |late |mid-)?${MONTHS}(?: \\d{4})?`,
  '(?:earlier |later )?(?:today|yesterday|tonight|tomorrow)',
  '(?:since |by |until )?(?:early |late |earlier |later )?(?:this|last|next) (?:morning|afternoon|evening|week|weekend|month|year|night|spring|summer|autumn|fall|winter)',
  `(?:after|following|for|over|during|within) (?:${AMOUNT} )*${SPANS}(?: of \\p{L}+)?(?! of\\b|,? (?:that|which|who|whose) )`,
].join('|')

const CLAUSE = `(?:${oneOf(inRow(drafting.clauses))}|\\p{Ll}{3,}ing)`

function replacing(name: string, pattern: RegExp, by: string): Reduction {
  return { name, apply: (text) => text.replace(pattern, by) }
}

/** What a statement hangs on: without it, the rest would say more than the copy does. */
const CONDITION = /\b(?:if|unless|until|provided)\b/u
const NEGATION = "(?:not|never|no longer|no|nor|hardly|cannot|\\p{L}+n[’']t)"
const NEGATED = new RegExp(`\\b${NEGATION}\\b`, 'u')
/** “Not before the spring” without the spring is “not at all”. */
const LIMIT = /^,? (?:before|after|because|since|while|when|for|by|from|in order)\b/u

/** Cut at the last place where a clause begins, if what is left has a verb and says no more than the whole. */
function cutting(name: string, pattern: RegExp): Reduction {
  return {
    name,
    apply: (text) => {
      const cuts = [...text.matchAll(pattern)].map((match) => match.index).reverse()
      const at = cuts.find((index) => {
        const [kept, rest] = [text.slice(0, index), text.slice(index)]
        if (index <= 20 || !hasVerb(kept) || DANGLING.test(kept) || CONDITION.test(rest)) return false
        return !(NEGATED.test(kept) && LIMIT.test(rest))
      })
      return at === undefined ? text : text.slice(0, at)
    },
  }
}

/** Cut a phrase off the end, but not from a verb that needs it: to look *for*, to be charged *with*. */
function cuttingPhrase(name: string, pattern: RegExp): Reduction {
  const { apply } = cutting(name, pattern)
  return {
    name,
    apply: (text) => {
      const shorter = apply(text)
      return ENDS_IN_VERB.test(shorter) ? text : shorter
    },
  }
}

/** What opens a sentence before its subject: “After a long debate, the council …”. */
function withoutOpening(text: string): string {
  const found = OPENING.exec(text)?.groups
  if (found?.rest === undefined) return text
  const [clause = ''] = found.rest.split(',')
  return hasVerb(clause) ? found.rest : text
}

const OPENERS =
  '(?:In|At|On|After|Before|Despite|Amid|Following|With|As|While|When|During|Under|Because|Although|For|Speaking|Citing|Facing)'
const OPENING = new RegExp(
  `^${OPENERS} [^,“”]{5,100}, (?!(?:he|she|it|they|we|I|and|but|or|who|which|where)\\b)(?<rest>\\p{L}.*)$`,
  'u',
)

/** How a sentence ends that names its source: “…, police said on Monday”. What is decided may go on instead. */
const SAYING =
  '(?:said|says|announced|reported|confirmed|added)(?: (?:on|in|at|after|during|following|late|early|today|yesterday)\\b(?:(?! that )[^,“”])*)?'
const DECIDING = '(?:decided|ruled|warned|agreed)(?: (?:late |early )?on \\p{L}+day(?:(?! that | to )[^,“”])*)?'

const TITLES = oneOf(inRow(drafting.titles))

/** Behind a time, what it belongs to: the rest of a list, or of the time. */
const GOES_ON = `(?! (?:morning|afternoon|evening|night))(?!,? (?:and|or) (?:\\p{Lu}|\\d|the |next |last |for |on |in |\\p{Ll}+ (?:nights|${SPANS})))`

export const REDUCTIONS: readonly Reduction[] = [
  replacing('party and state', / \([RDI]-[^)]{1,20}\)/gu, ''),
  replacing(
    'attribution',
    new RegExp(`(?<!^${OPENERS}\\b.*)(?:,? according to [^,]+|, [^,“”]{2,50} (?:${SAYING}|${DECIDING}))$`, 'u'),
    '',
  ),
  replacing(
    'time',
    new RegExp(`(?<!\\b${NEGATION}\\b.*)(?:, (?:${TIME}),(?= )| (?:${TIME})(?=[ ,]|$))${GOES_ON}`, 'u'),
    '',
  ),
  replacing('day', new RegExp(`(?<=\\b(?:said|announced|warned|ruled|decided)) ${DAYS}(?= that )`, 'gu'), ''),
  replacing('time in front', new RegExp(`^(?:${TIME}),? (?=\\p{Lu}|the |a |an )`, 'iu'), ''),
  replacing('relative clause', /, (?:who|whose|whom|which|where)\b[^,]*(?:, \d+)?,(?= )/gu, ''),
  replacing(
    'apposition',
    /(?<=\p{Lu}\p{L}+), (?:\d{1,3}|(?:an?|the|\p{Ll}+)\b[^,]{3,80}),(?= (?!and |or )\p{Ll})/gu,
    '',
  ),
  replacing(
    'kind of place',
    /\b(?:the|a) (?:\p{Ll}+ ){0,3}(?:city|town|village|state|province|region|port|capital|island|district|county) of (?=\p{Lu})/gu,
    '',
  ),
  { name: 'opening', apply: withoutOpening },
  cutting('clause behind a comma', new RegExp(`, ${CLAUSE}\\b`, 'gu')),
  replacing(
    'title and given name',
    new RegExp(
      `^(?:The )?(?:(?:\\p{Lu}[\\p{L}’'.-]*|U\\.S\\.) )*?(?:${TITLES}) (?:(?:\\p{Lu}[\\p{L}’'-]+|\\p{Lu}\\.) )+(?=\\p{Lu}[\\p{L}’'-]+ \\p{Ll})`,
      'u',
    ),
    '',
  ),
  cutting(
    'clause',
    / (?:as|while|after|before|because|amid|despite|following|although|until|when|since|in an effort|in order)\b/gu,
  ),
  cutting('second verb', / and (?:\p{Ll}+ed|said|told|will|would|has|have|had|was|were|is|are)\b/gu),
  cutting(
    'clause about the last word',
    /(?<!\b(?:said|says|say|warned|believes?|argued|announced)) (?:that|which|who) (?:\p{Ll}+ed|would|will|could|may|has|have|had|is|are|was|were)\b/gu,
  ),
  cuttingPhrase(
    'phrase',
    / (?:for|with|by|under|through|during|from|in|at|off (?:the|an?)|without|near|on (?:an?|the|\d+|two|three))\b/gu,
  ),
]
