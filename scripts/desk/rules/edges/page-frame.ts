/**
 * The frame of a page, where its markup says so: the title, which stands above the
 * page and not on it; menus and controls. Tables that are long are taken here, too.
 */

import { drop, freeLines } from '../../claims.ts'
import { type Claim, type Galley, type Markup, NO_CLAIMS, type Rule } from '../../galley.ts'
import { claimOfMarked, freeLinesIn, outermost, topHeadings } from '../../lines/marked-blocks.ts'

export const pageFrame: Rule = { name: 'page-frame', read }

/** No site's furniture is a table of so many rows, and no rule should have to look at each. */
const SURELY_DATA = 100

/** The page's title, which stands above the page and not on it; menus and controls; and tables that are long. */
function read(galley: Galley): Markup {
  const marked = galley.copy.structure?.blocks ?? []
  const frame = outermost(
    marked.flatMap((block): Claim[] => {
      if (block.kind === 'navigation') return freeLinesIn(galley, block).map((free) => drop('navigation', free))
      if (block.kind === 'control') return freeLinesIn(galley, block).map((free) => drop('page-control', free))
      return block.kind === 'table' && block.rows.length > SURELY_DATA ? claimOfMarked(galley, block) : []
    }),
  )
  // A page that is nothing but its frame is copy.
  const lines = freeLines(galley).length
  if (frame.length >= lines && frame.every((claim) => claim.kind === 'dropped')) return NO_CLAIMS
  const title = topHeadings(galley).length > 0 ? marked.find((block) => block.kind === 'title') : undefined
  const above = title === undefined ? [] : freeLinesIn(galley, title).map((free) => drop('page-title', free))
  return { claims: outermost([...frame, ...above]) }
}
