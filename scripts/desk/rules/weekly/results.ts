/**
 * Results below a heading: three rows and more, each a match or a placing. They are one
 * table, with their places, and no list of headlines, each of which could be one.
 *
 *     Sunday league results              headline
 *
 *     Wenlow Rovers 3 Tarn United 1      table
 *     Harley Town 0 Quay Wanderers 0
 *     Mill Athletic 2 St Annes 5
 */

import { blockClaim, spanOf } from '../../claims.ts'
import type { Free, Galley, Markup, Rule } from '../../galley.ts'
import { chunksOf, isWhole } from '../../lines/layout.ts'
import { endsLikeProse } from '../../lines/shapes.ts'
import { areResults } from '../../lines/weekly/placings.ts'
import { sheetOf, topClaims } from '../../lines/weekly/sheet.ts'

export const results: Rule = { name: 'results', read }

function read(galley: Galley): Markup {
  const tables = chunksOf(galley).flatMap(({ lines }, at) => {
    // With nothing above them they are no story's.
    const rows = at === 0 && !galley.claims.some(({ kind }) => kind === 'field') ? [] : rowsOf(lines)
    return rows.length > 0 && rows.every(isWhole) ? [rows] : []
  })
  const claims = tables.map((rows) => {
    const text = rows.map((row) => galley.copy.text.slice(row.start, row.end)).join('\n')
    return blockClaim('table', text, spanOf(rows))
  })
  return { claims: [...headOf(galley, tables), ...claims] }
}

/** The rows of a block, without what they are results of, `Division One`, right above them. */
function rowsOf(lines: readonly Free[]): readonly Free[] {
  const [first, ...rest] = lines
  const isHeaded = first !== undefined && !/\d/.test(first.text) && areResults(rest.map(({ text }) => text))
  if (isHeaded) return rest
  return areResults(lines.map(({ text }) => text)) ? lines : []
}

/** Of results without prose, what stands above them: who wrote it, and of what day it is. */
function headOf(galley: Galley, tables: readonly (readonly Free[])[]) {
  const rows = new Set(tables.flat())
  const lines = sheetOf(galley)
  const from = lines.findIndex((line) => rows.has(line))
  if (from < 0 || lines.some((line) => !rows.has(line) && endsLikeProse(line.text))) return []
  const above = lines.slice(0, from)
  // A line right above the rows and behind the head is a title of its own.
  return topClaims(above, galley) ?? topClaims(above.slice(0, -1), galley) ?? []
}
