/**
 * Tables of HTML: those that hold data, and those that only set a page or a mail
 * in columns. The second kind is page like any other, so it must be known
 * before the first cell is written.
 */

import { Parser } from 'htmlparser2'
import { DEEPEST, TooDeep } from './html-elements.ts'

/** Longer than this, a cell is a piece of a page. */
const LONGEST_CELL = 300

interface Table {
  rows: number
  /** Cells of the row that is open, and of the widest. */
  cells: number
  widest: number
  cell: number
  isLayout: boolean
}

/**
 * For each table, in the order in which they begin, whether it holds data.
 *
 * @throws TooDeep
 */
export function dataTables(html: string): boolean[] {
  if (!/<table/i.test(html)) return []
  const tables: Table[] = []
  const open: Table[] = []
  let depth = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1
      if (depth > DEEPEST) throw new TooDeep()
      const table = open.at(-1)
      if (name === 'table') {
        if (table !== undefined) table.isLayout = true
        const isLayout = attributes.role === 'presentation' || attributes.role === 'none'
        const inner: Table = { rows: 0, cells: 0, widest: 0, cell: 0, isLayout }
        tables.push(inner)
        open.push(inner)
      } else if (table !== undefined) step(table, name)
    },
    ontext(text) {
      const table = open.at(-1)
      if (table === undefined) return
      table.cell += text.trim().length
      if (table.cell > LONGEST_CELL) table.isLayout = true
    },
    onclosetag(name) {
      depth -= 1
      if (name === 'table') open.pop()
    },
  })
  parser.write(html)
  parser.end()
  return tables.map(({ rows, widest, isLayout }) => !isLayout && rows >= 2 && widest >= 2)
}

function step(table: Table, name: string): void {
  if (name === 'tr') {
    table.rows += 1
    table.cells = 0
    table.cell = 0
  } else if (name === 'td' || name === 'th') {
    table.cells += 1
    table.widest = Math.max(table.widest, table.cells)
    table.cell = 0
  } else if (/^(?:h[1-6]|ul|ol|blockquote|form|pre|hr)$/.test(name)) table.isLayout = true
}
