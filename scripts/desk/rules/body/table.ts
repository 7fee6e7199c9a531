/** Aligned tables: lines whose columns stand below each other, or that lead by dots. They keep their spaces. */

import { blockClaim, spanOf } from '../../claims.ts'
import { type Claim, type Free, type Galley, type Markup, NO_CLAIMS, type Rule } from '../../galley.ts'
import { figuresIn, GAP, isFigured, isPriced } from '../../lines/columns.ts'
import { chunksOf } from '../../lines/layout.ts'
import { endsInFullStop, measureOf } from '../../lines/shapes.ts'

export const table: Rule = { name: 'table', read }

/** Columns that are nothing else: so sure that they are read before headlines are looked for. */
export const columns: Rule = { name: 'columns', read: readColumns }

/** Tables drawn with bars, as Markdown has them, in plain text too. */
export const barredTable: Rule = { name: 'barred-table', read: readBarred }

const BARRED = /^\|.*\|$/
const SEPARATOR = /^\|[\s:|-]+\|$/

function readBarred(galley: Galley): Markup {
  const claims: Claim[] = []
  for (const { lines } of chunksOf(galley)) {
    if (lines.length < LEAST || !lines.every(({ text }) => BARRED.test(text))) continue
    const filled = lines.filter(({ text }) => !SEPARATOR.test(text))
    const rows = filled.map(({ text }) =>
      text
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
    const text = rows.map((row) => row.join('  ')).join('\n')
    if (text.trim() !== '') claims.push(blockClaim('table', text, spanOf(lines), { rows }))
  }
  return { claims }
}

const LEAST = 2
const LEAST_FIGURED = 3
const WIDEST = 120
/** `LOCATION...31.9N`, `Ferry ........ 12.40` */
const LEADER = /^[^.]{1,60}\.{3,}\s?\S/

function readColumns(galley: Galley): Markup {
  // Of a file with tables of its own, the markup knows more.
  const isMarked = galley.copy.structure?.blocks.some(({ kind }) => kind === 'table') === true
  return isMarked ? NO_CLAIMS : rowsIn(galley, isSure)
}

function read(galley: Galley): Markup {
  return rowsIn(galley, () => true)
}

/** Three rows and more, their columns set apart, nearly each with a figure at its end. */
function isSure(rows: readonly Free[]): boolean {
  const figured = rows.filter(({ text }) => /[\s\p{Sc}][-+−–]?[\d.,:%'’ -]*\d\s?(?:%|\p{Sc})?$/u.test(text)).length
  return (
    rows.length >= LEAST_FIGURED &&
    rows.every(({ text }) => text.match(GAP) !== null) &&
    figured >= Math.max(LEAST, (rows.length - 1) * 0.8)
  )
}

function rowsIn(galley: Galley, isTaken: (rows: readonly Free[]) => boolean): Markup {
  const claims: Claim[] = []
  for (const { lines } of chunksOf(galley)) {
    for (let at = 0; at < lines.length; at += 1) {
      let from = at
      while (at < lines.length && isRow(lines[at] as Free)) at += 1
      // `Team P W D` above `Rovers 12 8 2`.
      if (at - from >= LEAST && isHeadOf(lines[from - 1], lines[from])) from -= 1
      // `Bus 7` above rows of several figures is their headline.
      else if (at - from > LEAST && isTitleOf(lines.slice(from, at))) from += 1
      const rows = lines.slice(from, at)
      if (rows.length < LEAST || !isTable(rows) || !isTaken(rows)) continue
      // A line between rows that has only its first column belongs to them.
      claims.push(claimOf(galley, rows))
    }
  }
  return { claims }
}

/** A word for what is in the rows, and one for each of their figures. */
function isHeadOf(line: Free | undefined, row: Free | undefined): boolean {
  if (line === undefined || row === undefined || /\d/.test(line.text)) return false
  // Above columns that are set apart, a head has its own set apart.
  if (row.text.match(GAP) !== null && line.text.match(GAP) === null) return false
  const figures = figuresIn(row.text)
  const words = line.text.split(/\s+/)
  return (
    figures >= 2 &&
    words.length - figures <= 2 &&
    words.length >= figures &&
    words.slice(-figures).every((word) => word.length <= 12)
  )
}

function isTitleOf([title, ...rows]: readonly Free[]): boolean {
  return (
    title !== undefined &&
    title.text.match(GAP) === null &&
    figuresIn(title.text) < 2 &&
    (rows.every(({ text }) => figuresIn(text) >= 2) || rows.every(({ text }) => text.match(GAP) !== null))
  )
}

function isRow({ text }: Free): boolean {
  // A time and a headline are a list, not columns.
  if (/^\d{1,2}[:.]\d\d\s+\p{L}/u.test(text)) return false
  return (
    measureOf(text) <= WIDEST &&
    (LEADER.test(text) || text.match(GAP) !== null || isFigured(text) || isPriced(text)) &&
    !(endsInFullStop(text) && text.split(/\s+/).length > 14)
  )
}

/** Most gaps end where the ones above do, or every line leads by dots, or there are tabs. */
function isTable(rows: readonly Free[]): boolean {
  if (rows.every((row) => LEADER.test(row.text))) return true
  const figures = rows.slice(-LEAST_FIGURED).map(({ text }) => figuresIn(text))
  if (rows.length >= LEAST_FIGURED && (figures[0] ?? 0) >= 2 && new Set(figures).size === 1) return true
  if (rows.length >= LEAST_FIGURED && rows.every(({ text }) => isPriced(text))) return true
  if (rows.filter((row) => row.text.includes('\t')).length >= rows.length * 0.8) return true
  const edges = rows.map((row) => edgesIn(row))
  const shared = edges
    .slice(1)
    .filter((own, at) => own.some((edge) => edges[at]?.some((other) => Math.abs(other - edge) <= 1)))
  return (
    shared.length >= (rows.length - 1) * 0.6 &&
    rows.some((row) => (row.text.match(GAP)?.length ?? 0) >= 1) &&
    (rows.length >= 3 || isPair(edges))
  )
}

/** Two rows alone are a table if they have several columns, and all of them stand below each other. */
function isPair([first = [], second = []]: readonly (readonly number[])[]): boolean {
  return (
    first.length >= 2 * LEAST_FIGURED &&
    first.length === second.length &&
    first.every((edge, at) => Math.abs(edge - (second[at] ?? 0)) <= 1)
  )
}

/** Where columns begin and where they end, since numbers are set to the right. */
function edgesIn({ text, start, line }: Free): number[] {
  const indent = start - line.start
  return [...text.matchAll(GAP)].flatMap((gap) => [
    indent + gap.index + gap[0].length,
    indent + gap.index + gap[0].length + (/^\S+/.exec(text.slice(gap.index + gap[0].length))?.[0].length ?? 0),
  ])
}

function claimOf(galley: Galley, rows: readonly Free[]): Claim {
  const indent = rows.reduce((least, row) => Math.min(least, row.start - row.line.start), Number.POSITIVE_INFINITY)
  // What is claimed before a row, a dateline say, is none of it.
  const from = (row: Free) => {
    const left = row.line.start + indent
    return galley.copy.text.slice(left, row.start).trim() === '' ? left : row.start
  }
  const text = rows.map((row) => galley.copy.text.slice(from(row), row.end)).join('\n')
  const cells = cellsOf(rows)
  return blockClaim('table', text, spanOf(rows), cells === null ? {} : { rows: cells })
}

/** The cells of rows with tabs between, below a row that heads their columns; null where the copy sets the columns itself. */
function cellsOf(rows: readonly Free[]): readonly (readonly string[])[] | null {
  const cells = rows.map(({ text }) => text.split('\t').map((cell) => cell.trim()))
  const [head = []] = cells
  const isHeaded = head.length >= LEAST && head.every((cell) => cell !== '' && !/^[-+]?\d[\d.,]*$/.test(cell))
  if (!isHeaded || cells.some((row) => row.length > head.length || row.length < LEAST)) return null
  return cells.map((row) => [...row, ...Array<string>(head.length - row.length).fill('')])
}
