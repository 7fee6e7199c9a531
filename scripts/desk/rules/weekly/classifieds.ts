/**
 * Classified advertisements: a page with its parts, each line or paragraph below a
 * heading one of them.
 *
 *     CLASSIFIEDS                                   headline
 *
 *     FOR SALE                                      subhead
 *     Cordwood, seasoned. Call Earl 555-0177.       list item
 */

import { hasBlock } from '../../claims.ts'
import { type Claim, type Free, type Galley, type Markup, NO_CLAIMS, type Rule } from '../../galley.ts'
import { entriesIn, itemClaim, sheetOf, subheadClaim, topClaims } from '../../lines/weekly/sheet.ts'
import { isAdHeading, isAdPage } from '../../signs/weekly/named-parts.ts'

export const classifieds: Rule = { name: 'classifieds', read }

const MOST_ABOVE = 4
/** Without a title that says so, as many parts. */
const LEAST = 3

function read(galley: Galley): Markup {
  if (hasBlock(galley)) return NO_CLAIMS
  const lines = sheetOf(galley)
  const named = lines.slice(0, MOST_ABOVE).some(({ text }) => isAdPage(text))
  const isHead = (at: number) => isHeading(lines, at, named)
  const heads = lines.flatMap((_, at) => (isHead(at) ? [at] : []))
  const [from] = heads
  const known = heads.filter((at) => isAdHeading(lines[at]?.text ?? '')).length
  if (from === undefined || from > MOST_ABOVE || known < (named ? 1 : LEAST)) return NO_CLAIMS
  const headings = new Set(heads.map((at) => lines[at]))
  const claims = entriesIn(lines.slice(from), (line) => headings.has(line)).flatMap((entry): Claim[] => {
    const [first, ...rest] = entry
    if (first === undefined || !headings.has(first)) return [itemClaim(entry)]
    return rest.length === 0 ? [subheadClaim(first)] : [subheadClaim(first), itemClaim(rest)]
  })
  return { claims: [...(topClaims(lines.slice(0, from), galley) ?? []), ...claims] }
}

/** A known heading, or on a page of such advertisements a word or two in capitals with something below. */
function isHeading(lines: readonly Free[], at: number, named: boolean): boolean {
  const text = lines[at]?.text ?? ''
  if (lines[at + 1] === undefined || isAdPage(text)) return false
  if (isAdHeading(text)) return true
  return named && at > 0 && !/[\p{Ll}\d.,]/u.test(text) && /\p{Lu}{2}/u.test(text) && text.split(/\s+/).length <= 4
}
