/** What kind of words open a line about an embargo, or stand in it. */

import { anywhere, Expression, every, opening, within } from '../../../wording/expression.ts'

const STEM = new Expression([anywhere('embargoStems', 'heldStems')], (words) => `(?:${words})`)
const OPENING = new Expression([opening('heldOpenings')], (words) => `^(?:${words})`)
/** `Not for publication`, `ne pas diffuser` */
const FORBIDDEN = new Expression(
  [within('nots'), anywhere('publishing')],
  (nots, publishing) => `(?<!\\p{L})(?:${nots}) (?:\\p{L}+ )*(?:${publishing})`,
)

/** Of the words that open such a line, those that mean nothing else. */
export function isSure(words: string): boolean {
  return STEM.test(words) || OPENING.test(words) || FORBIDDEN.test(words)
}

/** What no line has that is not about an embargo. */
export const EMBARGOED = new Expression([anywhere('embargoStems')], (words) => `(?:${words})`)
export const UNTIL = new Expression([anywhere('embargoUntils')], (words) => `(?:${words})`)
/** Words of the trade alone: nothing but a slug or a note to the desk has them. */
export const TRADE = new Expression([opening('tradeWords')], (words) => `^(?:${words})`)
/** Words with which a headline may begin as well: `Embargo on grain ends`. */
export const NEWS = new Expression([opening('newsWords')], (words) => `^(?:${words})`)
/** `For release:` names a day. Where that day is past, it is simply the date of the copy. */
export const DATING = new Expression([opening('datings')], (words) => `^(?:${words})$`)
/** Behind “Embargo:”, what says that there is none, or no longer: `none`, `lifted`. */
export const OVER = new Expression(
  [every('noEmbargo'), every('lifted')],
  (none, lifted) => `^(?:${none})$|^(?:${lifted})`,
)
/** `No embargo`, `Not embargoed`. */
export const NEVER = new Expression(
  [opening('withouts'), within('embargoStamps')],
  (withouts, stamps) => `^\\P{L}*(?:${withouts})(?: longer)?(?: under)? (?:${stamps})\\P{L}*$`,
)
export const QUESTION = new Expression([every('questions')], (words) => `^(?:${words})(?!\\p{L})`)
/** How the end of an embargo is joined to it: not so in `embargo on grain`. */
export const JOINED = new Expression([every('joiners')], (words) => `^(?:${words})\\s+`)
