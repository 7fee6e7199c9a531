/** Tables: columns aligned by class, for a page has no style of its own; figures stand to the right, whatever the copy says. */

import type { Token } from 'markdown-it'

/** A number, with its sign, its unit or its currency. */
const FIGURE = /^[-+−–±]?\s?\p{Sc}?\s?[\d\u0660-\u0669][\d\u0660-\u0669.,'’\u00a0\u202f ]*\s?(?:%|‰|\p{Sc})?$/u

interface Column {
  readonly cells: Token[]
  figures: number
  words: number
}

/** Align the columns of every table among the tokens of a body. */
export function alignColumns(tokens: readonly Token[]): void {
  let columns: Column[] = []
  let at = 0
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'table_open') columns = []
    else if (token.type === 'tr_open') at = 0
    else if (token.type === 'table_close') for (const column of columns) align(column)
    if (token.type !== 'th_open' && token.type !== 'td_open') continue
    const column = columns[at] ?? { cells: [], figures: 0, words: 0 }
    columns[at] = column
    column.cells.push(token)
    const text = tokens[i + 1]?.content.trim() ?? ''
    if (token.type === 'td_open' && text !== '') column[FIGURE.test(text) ? 'figures' : 'words'] += 1
    at += 1
  }
}

/** A column of figures alone to the right; any other as the copy asks. */
function align({ cells, figures, words }: Column): void {
  for (const cell of cells) {
    const asked = /text-align:(?<side>\w+)/.exec(String(cell.attrGet('style') ?? ''))?.groups?.side
    const side = figures > 0 && words === 0 ? 'right' : asked
    cell.attrs = side === undefined ? null : [['class', side]]
  }
}
