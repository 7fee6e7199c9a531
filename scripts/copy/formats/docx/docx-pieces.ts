/** What a part of a Word document is made of: paragraphs of runs, and tables of such. */

/** A picture in the text: where in the archive it is, and what is said of it. */
export interface Drawn {
  readonly path: string
  readonly description: string
}

export interface TextRun {
  readonly text: string
  readonly strong: boolean
  readonly emphasis: boolean
  readonly href: string | null
  /** A picture instead of a text, which is empty then. */
  readonly drawn?: Drawn
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
  /** What its pictures that no archive has say of themselves, perhaps nothing. */
  readonly pictures: readonly string[]
}

/** What a paragraph's own markup says of it. */
export function setOnParagraph(paragraph: Paragraph, name: string, value = ''): void {
  switch (name) {
    case 'w:pStyle':
      paragraph.style = value
      break
    case 'w:outlineLvl':
      if (Number(value) < 9) paragraph.outline = Number(value) + 1
      break
    case 'w:ilvl':
      paragraph.list = { ...listOf(paragraph), depth: Number(value) || 0 }
      break
    case 'w:numId':
      // 0 takes a paragraph out of its style's list.
      paragraph.list = value === '0' ? 'none' : { ...listOf(paragraph), id: value }
      break
  }
}

function listOf({ list }: Paragraph): { readonly id: string; readonly depth: number } {
  return list === null || list === 'none' ? { id: '', depth: 0 } : list
}
