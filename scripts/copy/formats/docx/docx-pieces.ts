/** What a part of a Word document is made of: paragraphs of runs, and tables of such. */

export interface TextRun {
  readonly text: string
  readonly strong: boolean
  readonly emphasis: boolean
  readonly href: string | null
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly runs: TextRun[]
  style: string
  outline: number | null
  /** Null where the style says it; `none` takes it out of its style’s list. */
  list: { readonly id: string; readonly depth: number } | 'none' | null
}

/** Its cells are made of paragraphs and tables. */
export interface Table {
  readonly kind: 'table'
  readonly rows: Piece[][][]
}

export type Piece = Paragraph | Table

export interface WordPart {
  readonly pieces: readonly Piece[]
  /** What its pictures say of themselves, perhaps nothing. */
  readonly pictures: readonly string[]
}
