/**
 * Tables and nothing else: the first line is the headline, and a line right above a
 * table heads it. Beside prose the rules for heads and subheads know more.
 *
 *     Council election results        headline
 *
 *     Ward 1                          subhead
 *     Quill, Ada (Lab)      1,204     table
 *     Nilsson, Bo (Con)       988
 */

import { fieldClaim, hasField } from '../../claims.ts'
import { type Free, type Galley, type Markup, NO_CLAIMS, type Rule } from '../../galley.ts'
import { isTitle, sheetOf, subheadClaim } from '../../lines/weekly/sheet.ts'

export const tableTitles: Rule = { name: 'table-titles', read }

/** More lines beside the tables are copy of another kind. */
const MOST = 12

function read(galley: Galley): Markup {
  const tables = galley.claims.flatMap((claim) =>
    claim.kind === 'block' && claim.block.kind === 'table' ? [claim] : [],
  )
  const lines = sheetOf(galley)
  const [first, ...rest] = lines
  if (tables.length === 0 || first === undefined || lines.length > MOST || !lines.every(isTitle)) return NO_CLAIMS
  const starts = new Set(tables.map(({ span }) => lineAt(galley, span.start)))
  const isAbove = ({ line }: Free) => starts.has(line.number + 1) || starts.has(line.number + 2)
  if (!rest.every(isAbove) || first.start > Math.min(...tables.map(({ span }) => span.start))) return NO_CLAIMS
  const titled = hasField(galley, 'headline')
  return {
    claims: [
      ...(titled ? [subheadClaim(first)] : [fieldClaim('headline', first.text, first)]),
      ...rest.map(subheadClaim),
    ],
  }
}

function lineAt({ lines }: Galley, offset: number): number {
  return lines.find(({ start, end }) => start <= offset && offset <= end)?.number ?? 0
}
