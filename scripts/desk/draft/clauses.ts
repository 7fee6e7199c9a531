/**
 * Whether English words are a clause: the verbs that can carry one, and the words
 * with which one cannot end. It is a guess by the forms of words; where it is in
 * doubt it says no, and the draft is cut with an ellipsis instead.
 */

import drafting from '../../languages/en/drafting.ts'
import { inRow, oneOf } from '../../languages/languages.ts'

const AUXILIARIES = oneOf(inRow(drafting.auxiliaries))
const IRREGULAR = oneOf(inRow(drafting.irregular))
const PRESENT = oneOf(inRow(drafting.present))
/** A verb that can carry a clause; participles beside an article do not count. */
const VERB = new RegExp(
  `(?<!\\b(?:the|a|an|of|by|his|her|its|their) )\\b(?:${AUXILIARIES}|${IRREGULAR}|${PRESENT}|\\p{Ll}{2,}ed)\\b`,
  'u',
)
export const ENDS_IN_VERB = new RegExp(
  `\\b(?:${AUXILIARIES}|${IRREGULAR}|\\p{Ll}{2,}ed|\\p{Ll}{3,}ing|(?:will|would|can|could|may|might|must|should|not) \\p{Ll}+)$`,
  'u',
)

/** What is said stands behind these, often without “that”. */
const SAID =
  /\b(?:(?:said|says|told|warned|announced|reported|believes?|argued|claimed|found|showed?) (?:\S+ ){0,3}?that|say|believe|fear|think)\b(?<clause>.*)$/u

/** A subject with a clause of its own, “a woman who was struck …”: the verb in it is not the sentence's. */
const RELATIVE = new RegExp(
  `^(?:(?!${VERB.source})[^,])*? (?:who|which|that)\\b.*?(?:(?:${AUXILIARIES}) )*${VERB.source}(?<main>.*)$`,
  'u',
)
/** “Found near Hald” may belong to the whale; these belong to the sentence. */
const SURE_VERB = new RegExp(`\\b(?:${AUXILIARIES}|${oneOf(inRow(drafting.sureVerbs))})\\b`, 'u')

/** A verb in the main clause, and one in what is said, if something is. */
export function hasVerb(text: string): boolean {
  const clause = SAID.exec(text)?.groups?.clause
  const main = RELATIVE.exec(text)?.groups?.main
  if (main !== undefined && !SURE_VERB.test(main)) return false
  return VERB.test(text) && (clause === undefined || VERB.test(clause))
}

/** Words that leave a headline hanging; May, the month, is none. */
export const DANGLING = new RegExp(`[\\s,;:–—-]+(?!(?-i:May)$)(?:${oneOf(inRow(drafting.dangling))})$`, 'iu')
