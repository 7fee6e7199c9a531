/**
 * Tables. Columns are aligned by class, since no page has a `style` attribute. A column
 * of figures stands to the right, whatever the copy says.
 */

import type { Token } from 'markdown-it'

/** A number, with its sign, its unit or its currency. */
const FIGURE = /^[-+−–±]?\s?\p{Sc}?\s?[\d\u0660-\u0669][\d\u0660-\u0669.,'’\u00a0\u202f ]*\s?(?:%|‰|\p{Sc})?$/u

interface Column {
  readonly cells: Token[]
  /** What stands in its cells, but for the head. */
  readonly texts: string[]
}

/** Align the columns of every table among the tokens of a body. */
export function alignColumns(tokens: readonly Token[]): void {
  let columns: Column[] = []
  let at = 0
  for (const [i, token] of tokens.entries()) {
    switch (token.type) {
      case 'table_open':
        columns = []
        break
      case 'tr_open':
        at = 0
        break
      case 'th_open':
      case 'td_open':
        addCell(columns, at, token, tokens[i + 1]?.content.trim() ?? '')
        at += 1
        break
      case 'table_close':
        columns.forEach(align)
    }
  }
}

function addCell(columns: Column[], at: number, cell: Token, text: string): void {
  const column = columns[at] ?? { cells: [], texts: [] }
  columns[at] = column
  column.cells.push(cell)
  if (cell.type === 'td_open') column.texts.push(text)
}

/** A column of figures alone to the right; any other as the copy asks. An empty cell says nothing of its column. */
function align({ cells, texts }: Column): void {
  const said = texts.filter((text) => text !== '')
  const isFigures = said.length > 0 && said.every((text) => FIGURE.test(text))
  for (const cell of cells) {
    const asked = /text-align:(?<side>\w+)/.exec(String(cell.attrGet('style') ?? ''))?.groups?.side
    const side = isFigures ? 'right' : asked
    cell.attrs = side === undefined ? null : [['class', side]]
  }
}
