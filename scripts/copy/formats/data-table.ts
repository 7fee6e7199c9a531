/** A table of data being extracted: rows are lines and cells are parted by tabs, whatever stands in them. */

import type { Extract, Stretch } from './extract.ts'

export class DataTable {
  readonly #extract: Extract
  readonly #rows: string[][] = []
  /** Where the first row begins. */
  #stretch: Stretch | null = null
  /** The text of the cell that is open. */
  #cell: string | null = null

  constructor(extract: Extract) {
    this.#extract = extract
  }

  beginRow(): void {
    this.#extract.apart(1)
    this.#stretch ??= this.#extract.begin()
    this.#rows.push([])
  }

  /** Begin a cell, and say what its end does. */
  beginCell(): () => void {
    if (this.#stretch === null) this.beginRow()
    const row = this.#rows.at(-1) ?? []
    if (row.length > 0) this.#extract.writeSet('\t')
    this.#cell = ''
    return () => {
      row.push((this.#cell ?? '').replace(/\s+/g, ' ').trim())
      this.#cell = null
    }
  }

  /** Words of the table. A caption above the rows stays text; words that stand among the cells are a cell. */
  text(words: string): void {
    if (this.#cell !== null) this.#cell += words
    else if (this.#stretch !== null && words.trim() !== '') this.#rows.at(-1)?.push(words.replace(/\s+/g, ' ').trim())
  }

  /** Cells carry no marks: the address stands behind the words. */
  endLink(href: string | null): void {
    if (href !== null && this.#cell?.endsWith(href) === false) this.#cell += ` (${href})`
  }

  end(): void {
    if (this.#stretch !== null) this.#extract.endBlock(this.#stretch, { kind: 'table', rows: this.#rows })
  }
}
