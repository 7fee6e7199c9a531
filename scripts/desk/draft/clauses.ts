/**
 * Whether English words are a clause: the verbs that can carry one, and the words
 * with which one cannot end. It is a guess by the forms of words; where it is in
 * doubt it says no, and the draft is cut with an ellipsis instead.
 */

const AUXILIARIES = 'is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did'
/** Past forms that do not end in “-ed”. */
const IRREGULAR =
  'said|told|won|lost|met|made|took|gave|held|began|broke|brought|built|came|chose|cut|fell|fought|found|went|grew|hit|kept|knew|laid|led|left|let|paid|put|ran|rose|sank|saw|set|shot|shut|sold|sent|spent|spoke|stood|struck|swept|sought|taught|tore|threw|wrote|became|beat|blew|bought|burst|caught|cost|dealt|drew|drove|fed|fled|flew|forbade|got|hurt|meant|overtook|overthrew|quit|read|rode|shook|shrank|slid|split|spread|sprang|stole|stuck|swore|thought|understood|underwent|upheld|withdrew|woke|wore'
/** Present forms that are hardly ever nouns. */
const PRESENT =
  'says|say|seeks|seek|wants|expects|intends|remains|believes|believe|(?:plans|plan|hopes|hope|aims|needs) to'
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
const SURE_VERB = new RegExp(`\\b(?:${AUXILIARIES}|said|says|told|agreed|took|gave|went|became|began)\\b`, 'u')

/** A verb in the main clause, and one in what is said, if something is. */
export function hasVerb(text: string): boolean {
  const clause = SAID.exec(text)?.groups?.clause
  const main = RELATIVE.exec(text)?.groups?.main
  if (main !== undefined && !SURE_VERB.test(main)) return false
  return VERB.test(text) && (clause === undefined || VERB.test(clause))
}

/** Words that leave a headline hanging; May, the month, is none. */
export const DANGLING =
  /[\s,;:–—-]+(?!(?-i:May)$)(?:a|an|the|of|to|in|on|at|by|for|with|from|and|or|but|nor|that|which|who|whose|as|than|then|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|do|does|did|not|no|never|if|unless|until|whether|since|despite|amid|off|up|near|per|like|also|how|why|what|this|these|those|his|her|its|their|our|my|your|some|any|more|most|very|so|into|onto|over|under|after|before|about|between|against|during|through|without|within|while|because|although|when|where|U\.S\.|said|says)$/iu
