/**
 * Tables as programs export them: CSV, with its commas and quotes, and rows by tabs or
 * bars whose head has names that only programs give. A table that people typed or
 * pasted, with tabs and a head of words, is copy.
 */

const SIGNS = [',', ';', '\t', '|'] as const
const LEAST_ROWS = 3
const LEAST_CELLS = 3
/** Of a file cut off or of a remark on top, not every row is whole. */
const SHARE = 0.95
/** As many rows tell. */
const LOOKED = 200

export function tableKind(opening: string, whole: () => string): 'table-export' | null {
  // What spreadsheets of some countries set on top.
  const remark = /^sep=.\r?\n/i.exec(opening)?.[0].length ?? 0
  return remark === 0 ? kindOfTable(opening, whole) : kindOfTable(opening.slice(remark), () => whole().slice(remark))
}

function kindOfTable(opening: string, whole: () => string): 'table-export' | null {
  const head = /^[^\r\n]*/.exec(opening)?.[0] ?? ''
  const sign = SIGNS.find((each) => head.split(each).length >= LEAST_CELLS)
  if (sign === undefined || !/^.*\r?\n.*\S/.test(opening)) return null
  const names = rowsOf(`${head}\n`, sign, 1)?.[0] ?? []
  // Most prose is told from its first line.
  if (!names.every(isCell) || (isTyped(sign) && spaced(head, sign))) return null
  const rows = rowsOf(whole(), sign, LOOKED)
  if (rows === null || rows.length < LEAST_ROWS) return null
  const even = rows.filter((row) => row.length === names.length)
  if (even.length < rows.length * SHARE) return null
  if (isForPrograms(names)) return 'table-export'
  if (!isTyped(sign) || spaced(whole().slice(0, 4000), sign)) return null
  const data = even.slice(1)
  const columns = names.map((_, at) => data.map((row) => row[at] ?? ''))
  if (columns.some((cells) => cells.every((cell) => FOR_PROGRAMS.test(cell)))) return 'table-export'
  return names.every((name) => !/\d/.test(name)) && columns.some((cells) => cells.every((cell) => FIGURE.test(cell)))
    ? 'table-export'
    : null
}

/** Commas and semicolons stand in prose, too, and there a space follows. */
const isTyped = (sign: string): boolean => sign === ',' || sign === ';'

function spaced(text: string, sign: string): boolean {
  const all = text.split(sign).length - 1
  return all === 0 || text.split(`${sign} `).length - 1 > all * 0.2
}

/** A few words and no sentence. */
function isCell(text: string): boolean {
  return text.length <= 60 && !/[.!?]$/.test(text) && text.split(/\s+/).length <= 6
}

/** `created_at`, `firstName`, `id`. */
const IDENTIFIER = /^[A-Za-z][A-Za-z0-9]*(?:[_.-][A-Za-z0-9]+)*$/
const ONLY_PROGRAMS =
  /^(?:\w*_\w+|[a-z]+[A-Z]\w*|(?:id|ID|Id|uuid|UUID|guid|GUID|url|URL|uri|lat|lon|lng|slug|sku|SKU|timestamp|email))$/

function isForPrograms(names: readonly string[]): boolean {
  return names.every((name) => IDENTIFIER.test(name)) && names.some((name) => ONLY_PROGRAMS.test(name))
}

/** A day or an instant as programs write it, an address, a long number. */
const FOR_PROGRAMS =
  /^(?:\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?|\S+@\S+\.\w+|https?:\/\/\S+|[0-9a-f]{8}-[0-9a-f]{4}-\S+|\d{6,})$/i
const FIGURE = /^[-+]?[$€£]?\d[\d.,]*%?$/

/** The cells of each row, or null where quotation marks are not a table's. */
function rowsOf(text: string, sign: string, most: number): string[][] | null {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length && rows.length < most) {
    const cell = cellAt(text, at, sign)
    if (cell === null) return null
    row.push(cell.text)
    at = cell.end + 1
    if (text[cell.end] === sign) continue
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
  }
  return rows
}

/** A cell, and where the sign or the line end behind it stands; null if something else stands behind a quoted one. */
function cellAt(text: string, at: number, sign: string): { text: string; end: number } | null {
  const isQuoted = text[at] === '"'
  let end = isQuoted ? quotedEnd(text, at) : at
  if (end === null) return null
  if (!isQuoted) while (end < text.length && text[end] !== sign && text[end] !== '\n') end += 1
  const cell = text.slice(at, end).trim()
  if (text[end] === '\r') end += 1
  if (end < text.length && text[end] !== sign && text[end] !== '\n') return null
  return { text: isQuoted ? cell.slice(1, -1) : cell, end }
}

/** Behind the quotation mark that closes a cell; two of them are one that belongs to the text. Null if none does. */
function quotedEnd(text: string, at: number): number | null {
  let end = text.indexOf('"', at + 1)
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  return end < 0 ? null : end + 1
}
