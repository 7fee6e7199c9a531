/**
 * What an English sentence can lose and stay a sentence: the reductions by which
 * a headline is drafted, in the order a copy editor would try them.
 */

export interface Reduction {
  readonly name: string
  /** A shorter text, or the same if there is nothing to take. */
  readonly apply: (text: string) => string
}

const DAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const MONTHS =
  '(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|April|May|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))'
const SPANS = '(?:hours|days|weeks|months|years|decades|hour|day|week|month|year|decade)'
const TIME = [
  `(?:on|late|early|since|by|last|next|this) (?:(?:late|early|last|next|this) )?${DAYS}(?: (?:morning|afternoon|evening|night))?(?:, ${MONTHS} \\d{1,2}(?:, \\d{4})?,?)?`,
  `(?:on|since|by) ${MONTHS} \\d{1,2}(?:, \\d{4},?)?`,
  `in (?:early |late |mid-)?${MONTHS}(?: \\d{4})?`,
  '(?:earlier |later )?(?:today|yesterday|tonight|tomorrow)',
  '(?:since |by |until )?(?:early |late |earlier |later )?(?:this|last|next) (?:morning|afternoon|evening|week|weekend|month|year|night|spring|summer|autumn|fall|winter)',
  `(?:after|following|for|over|during|within) (?:(?:the (?:past|last|next)|more than|less than|nearly|almost|about|several|many|some|a few|\\d+|two|three|four|five|six|seven|eight|nine|ten|a|an) )*${SPANS}(?: of \\p{L}+)?`,
].join('|')

const CLAUSE =
  '(?:who|whose|whom|which|where|when|while|as|after|before|although|though|because|since|until|unless|amid|despite|following|according to|with|without|in what|in an?|including|but|and|so|\\p{Ll}{3,}ing)'

/** A verb that can carry a clause; participles beside an article do not count. */
const VERB =
  /(?<!\b(?:the|a|an|of|by|his|her|its|their) )\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|said|says|told|won|lost|met|made|took|gave|held|began|broke|brought|built|came|chose|cut|fell|fought|found|went|grew|hit|kept|knew|laid|led|left|let|paid|put|ran|rose|sank|saw|set|shot|shut|sold|sent|spent|spoke|stood|struck|swept|sought|taught|tore|threw|voted|wrote|\p{Ll}{2,}ed)\b/u

/** A verb in the main clause, and one in the clause that “that” opens. */
export function hasVerb(text: string): boolean {
  const that =
    /\b(?:said|says|told|warned|announced|reported|believes?|argued|claimed|found|showed?) (?:\S+ ){0,3}?that\b(?<clause>.*)$/u.exec(
      text,
    )?.groups?.clause
  return VERB.test(text) && (that === undefined || VERB.test(that))
}

/** Words that leave a headline hanging. */
export const DANGLING =
  /[\s,;:–—-]+(?:a|an|the|of|to|in|on|at|by|for|with|from|and|or|but|nor|that|which|who|whose|as|if|than|then|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|do|does|did|not|no|this|these|those|his|her|its|their|our|my|your|some|any|more|most|very|so|into|onto|over|under|after|before|about|between|against|during|through|without|within|while|because|although|when|where|U\.S\.|said|says)$/iu

function replacing(name: string, pattern: RegExp, by: string): Reduction {
  return { name, apply: (text) => text.replace(pattern, by) }
}

/** Cut at the last place where a clause begins, if what is left has a verb. */
function cutting(name: string, pattern: RegExp): Reduction {
  return {
    name,
    apply: (text) => {
      const cuts = [...text.matchAll(pattern)].map((match) => match.index).reverse()
      const at = cuts.find(
        (index) => index > 20 && hasVerb(text.slice(0, index)) && !DANGLING.test(text.slice(0, index)),
      )
      return at === undefined ? text : text.slice(0, at)
    },
  }
}

export const REDUCTIONS: readonly Reduction[] = [
  replacing('party and state', / \([RDI]-[^)]{1,20}\)/gu, ''),
  replacing('time', new RegExp(`(?:, (?:${TIME}),(?= )| (?:${TIME})(?=[ ,]|$))(?!,? (?:and|or) )`, 'gu'), ''),
  replacing('time in front', new RegExp(`^(?:${TIME}),? (?=\\p{Lu}|the |a |an )`, 'iu'), ''),
  replacing(
    'attribution',
    /,? (?:according to [^,]+|[^,“”]{2,50} (?:said|says|announced|reported|decided|ruled|warned|agreed|confirmed|added)(?: (?:on|in|at|after|during|following|late|early|today|yesterday)\b[^,“”]*)?)$/u,
    '',
  ),
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
  cutting('clause behind a comma', new RegExp(`, ${CLAUSE}\\b`, 'gu')),
  replacing(
    'title and given name',
    /^(?:The )?(?:(?:\p{Lu}[\p{L}’'.-]*|U\.S\.) )*?(?:President|Prime Minister|Minister|Chancellor|King|Queen|Pope|Mayor|Governor|Gov\.|Senator|Sen\.|Congress(?:man|woman)|Rep\.|Representative|Secretary|Chair(?:man|woman)?|Chief|Judge|Justice|General|Gen\.|Captain|Capt\.|Colonel|Col\.|Dr\.|Professor|Prof\.|Director|Ambassador|Leader) (?:(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.) )+(?=\p{Lu}[\p{L}’'-]+ \p{Ll})/u,
    '',
  ),
  cutting(
    'clause',
    / (?:as|while|after|before|because|amid|despite|following|although|until|when|since|in an effort|in order)\b/gu,
  ),
  cutting('second verb', / and (?:\p{Ll}+ed|said|told|will|would|has|have|had|was|were|is|are)\b/gu),
  cutting('phrase', / (?:for|with|by|under|through|during|from|in|at)\b/gu),
]
