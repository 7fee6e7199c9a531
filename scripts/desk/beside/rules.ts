/**
 * How a page or a notice is read: by its shapes alone. What the desk leaves out of copy,
 * such as whom to call, or a notice of rights, is what an imprint is made of.
 */

import { blockClaim, drop, fieldClaim, freeLines, hasField, spanOf } from '../claims.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../galley.ts'
import { NO_CLAIMS } from '../galley.ts'
import { chunksOf, joined } from '../lines/layout.ts'
import { freeLinesIn, topHeadings } from '../lines/marked-blocks.ts'
import { endsLikeProse, measureOf } from '../lines/shapes.ts'
import { sectionBreak } from '../rules/body/break.ts'
import { list } from '../rules/body/list.ts'
import { markdownRules } from '../rules/body/markdown.ts'
import { paragraphs, remainder } from '../rules/body/paragraphs.ts'
import { quote } from '../rules/body/quote.ts'
import { structure } from '../rules/body/structure.ts'
import { subhead, underlined } from '../rules/body/subhead.ts'
import { barredTable, table } from '../rules/body/table.ts'
import { WIDTHS } from '../widths.ts'

/** The title of a saved page stands above it and not on it. */
const pageTitle: Rule = {
  name: 'page-title',
  read: (galley) => ({
    claims: (galley.copy.structure?.blocks ?? []).flatMap((block): Claim[] =>
      block.kind === 'title' ? freeLinesIn(galley, block).map((free) => drop('page-title', free)) : [],
    ),
  }),
}

/** A heading of the markup on top, or a line that stands apart and is no sentence. */
const title: Rule = { name: 'headline', read: readTitle }

function readTitle(galley: Galley): Markup {
  if (hasField(galley, 'headline')) return NO_CLAIMS
  const [first, second] = freeLines(galley)
  if (first === undefined) return NO_CLAIMS
  const [heading] = topHeadings(galley)
  const lines = heading === undefined ? [] : freeLinesIn(galley, heading)
  if (lines[0]?.start === first.start) return { claims: [fieldClaim('headline', joined(lines), spanOf(lines))] }
  const isApart = second === undefined || second.line.number > first.line.number + 1
  return isApart && isTitleLike(first) ? { claims: [fieldClaim('headline', first.text, first)] } : NO_CLAIMS
}

function isTitleLike({ text }: Free): boolean {
  return (
    measureOf(text) <= WIDTHS.notice && /\p{L}/u.test(text) && !/[:：,;]$|^[-*•\d]/u.test(text) && !endsInStop(text)
  )
}

/** A question or a cry may be a title. */
function endsInStop(text: string): boolean {
  return endsLikeProse(text) && !/[?!？！؟]$/u.test(text)
}

/** In characters: the lines of an address, of names and posts. */
const SHORT = 48

/** Short lines one below the other, as an address has them, stay lines. */
const shortLines: Rule = {
  name: 'short-lines',
  read: (galley) => ({
    claims: chunksOf(galley).flatMap(({ lines }): Claim[] => {
      const areShort = lines.length > 1 && lines.every(({ text }) => measureOf(text) <= SHORT)
      const isProse = lines.slice(0, -1).some(({ text }) => /[,\p{Ll}]$/u.test(text)) && endsLikeProse(lastOf(lines))
      if (!areShort || isProse) return []
      return [blockClaim('verse', lines.map(({ text }) => text).join('\n'), spanOf(lines))]
    }),
  }),
}

function lastOf(lines: readonly Free[]): string {
  return lines.at(-1)?.text ?? ''
}

export const BESIDE_PLAIN: readonly Rule[] = [
  pageTitle,
  title,
  underlined,
  barredTable,
  structure,
  quote,
  list,
  table,
  shortLines,
  subhead,
  sectionBreak,
  paragraphs,
  remainder,
]

export const BESIDE_MARKDOWN: readonly Rule[] = [...markdownRules, paragraphs, remainder]
