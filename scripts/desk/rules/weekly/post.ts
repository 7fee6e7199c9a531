/**
 * Posts copied from a page of a social site: who posted it and when stand above, buttons
 * and counts below, and what others wrote below those is nobody’s copy.
 *
 *     Millbrook Fire Department      source
 *     2 h · 🌎
 *     Chicken barbecue on Saturday   paragraph
 *     27 comments 61 shares
 *     Like                           left out, as the rest
 */

import { drop, fieldClaim, hasBlock, hasField } from '../../claims.ts'
import { type Claim, type Free, type Galley, type Markup, NO_CLAIMS, type Rule } from '../../galley.ts'
import { measureOf } from '../../lines/shapes.ts'
import { paragraphClaim, paragraphsIn } from '../../lines/weekly/sheet.ts'
import { isBodyName, isOrganisation, isOrganisationName } from '../../signs/organisation.ts'
import { isPersonName } from '../../signs/person.ts'
import { isPostAge, isPostControl } from '../../signs/weekly/sent.ts'

export const post: Rule = { name: 'post', read }

const LONGEST_NAME = 70

function read(galley: Galley): Markup {
  if (hasBlock(galley)) return NO_CLAIMS
  const lines = galley.free.filter((line) => line !== null)
  const ages = lines.flatMap((line, at) => (at > 0 && isPostAge(line.text) && isPoster(lines[at - 1]) ? [at] : []))
  if (ages[0] !== 1 && ages[0] !== 2) return NO_CLAIMS
  const posts = ages.map((at, index) => {
    const next = ages[index + 1]
    return lines.slice(at - 1, next === undefined ? undefined : next - 1)
  })
  const above = lines.slice(0, ages[0] - 1)
  // The first line of a page may say once more whose it is.
  return {
    claims: [...above.map((line) => drop('page-control', line)), ...posts.flatMap((each) => postClaims(each, galley))],
  }
}

function isPoster(line: Free | undefined): boolean {
  return (
    line !== undefined && measureOf(line.text) <= LONGEST_NAME && !isPostControl(line.text) && !/[.!?]$/.test(line.text)
  )
}

function postClaims([poster, age, ...rest]: readonly Free[], galley: Galley): Claim[] {
  if (poster === undefined || age === undefined) return []
  const end = rest.findIndex((line, at) => isPostControl(line.text) && isFoot(rest, at))
  const words = end < 0 ? rest : rest.slice(0, end)
  const foot = end < 0 ? [] : rest.slice(end)
  const isSource = !isSomebody(poster.text) && !hasField(galley, 'source')
  return [
    isSource ? fieldClaim('source', poster.text, poster) : drop('page-control', poster),
    drop('page-control', age),
    ...words.filter(({ text }) => isPostControl(text)).map((line) => drop('page-control', line)),
    ...paragraphsIn(words.filter(({ text }) => !isPostControl(text))).map(paragraphClaim),
    ...foot.map((line) => drop(isPostControl(line.text) ? 'page-control' : 'comments', line)),
  ]
}

/** Somebody's name is nobody's source; that of a body may be made like one. */
function isSomebody(text: string): boolean {
  return isPersonName(text) && !isBodyName(text) && !isOrganisation(text) && !isOrganisationName(text)
}

/** With this line the post ends: another control is below it, or nothing. */
function isFoot(lines: readonly Free[], at: number): boolean {
  const below = lines[at + 1]
  return below === undefined || isPostControl(below.text)
}
