/**
 * Word files (.docx): all that stands on their pages, as text and structure. An own
 * small reader of WordprocessingML over an unzipper and a parser that the desk has
 * anyway: mammoth, the usual library, leaves page heads and feet out and brings
 * eight packages.
 */

import { altOf, type Enclosed, type Enclosure } from '../enclosed.ts'
import { Extract, type Extracted } from '../extract.ts'
import { type DocxParts, wordParts } from './docx-archive.ts'
import { paragraphsIn } from './docx-paragraphs.ts'
import type { Style } from './docx-parts.ts'
import type { Drawn, Paragraph, Piece, Table, TextRun } from './docx-pieces.ts'
import { type Archive, unpackOne } from './zip.ts'

export type Docx =
  | { readonly kind: 'extracted'; readonly extracted: Extracted; readonly pictures: readonly string[] }
  | Exclude<Archive, { kind: 'files' }>

/**
 * Read a Word file: page heads, body, notes, page feet.
 *
 * @param enclosed takes in the pictures of its body; null where nobody wants them
 * @throws TooDeep
 */
export function extractDocx(bytes: Uint8Array, enclosed: Enclosed | null): Docx {
  const parts = wordParts(bytes)
  if (parts.kind !== 'parts') return parts
  const takeIn = ({ path }: Drawn) => enclosed?.within(path, '', () => unpackOne(bytes, path)) ?? null
  const pictures: string[] = []
  const writer = new Writer(parts, takeIn, pictures)
  for (const { xml, links, images } of parts.inOrder) {
    const part = paragraphsIn(xml, links, images)
    pictures.push(...part.pictures)
    writer.write(part.pieces)
  }
  return { kind: 'extracted', extracted: writer.extract.finish(), pictures }
}

/** A cell with more is a piece of a page. */
const LONGEST_CELL = 300

class Writer {
  readonly extract = new Extract()
  readonly #styles: ReadonlyMap<string, Style>
  readonly #numbered: ReadonlySet<string>
  /** The last number of each list and depth. */
  readonly #counts = new Map<string, number>()

  readonly #takeIn: (drawn: Drawn) => Enclosure | null
  readonly #left: string[]

  /** @param left gets what pictures say of themselves that are not taken in */
  constructor({ styles, numbered }: DocxParts, takeIn: (drawn: Drawn) => Enclosure | null, left: string[]) {
    this.#takeIn = takeIn
    this.#left = left
    this.#styles = styles
    this.#numbered = numbered
  }

  write(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      if (piece.kind === 'paragraph') this.#paragraph(piece)
      else if (isData(piece)) this.#table(piece)
      else for (const cell of piece.rows.flat()) this.write(cell)
    }
    this.extract.apart(2)
  }

  #paragraph(paragraph: Paragraph): void {
    const { extract } = this
    const style = this.#styles.get(paragraph.style)
    const heading = style?.heading ?? paragraph.outline
    const list = paragraph.list === 'none' ? null : (paragraph.list ?? style?.list ?? null)
    const isItem = list !== null && heading === null
    extract.apart(isItem ? 1 : 2)
    const block = extract.begin()
    for (const run of paragraph.runs) this.#run(run)
    if (style?.isCaption === true) extract.pictures.captionBelow(extract.ended(block))
    if (heading !== null) extract.endBlock(block, { kind: 'heading', level: Math.max(1, Math.min(6, heading)) })
    else if (list !== null) {
      const { depth } = list
      const linked = extract.isLinked(block)
      extract.endBlock(block, { kind: 'listItem', number: this.#count(list), depth, linked })
    } else if (style?.isQuote === true) extract.endBlock(block, { kind: 'quote' })
    extract.apart(isItem ? 1 : 2)
  }

  /** The number of the next item: a list inside begins again below each item of the outer one. */
  #count({ id, depth }: { readonly id: string; readonly depth: number }): number | null {
    for (const key of this.#counts.keys()) {
      const [list, at] = key.split('/')
      if (list === id && Number(at) > depth) this.#counts.delete(key)
    }
    const key = `${id}/${depth}`
    if (!this.#numbered.has(key)) return null
    const number = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, number)
    return number
  }

  #picture(drawn: Drawn): void {
    const found = this.#takeIn(drawn)
    if (found === null) this.#left.push(drawn.description)
    else this.extract.pictures.add({ ...found, ...altOf(drawn.description) }, this.extract.begin())
  }

  #run({ text, strong, emphasis, href, drawn }: TextRun): void {
    const { extract } = this
    if (drawn !== undefined) {
      this.#picture(drawn)
      return
    }
    if (text === '\n') {
      extract.newLine()
      return
    }
    const marks = [
      ...(href === null ? [] : [{ kind: 'link', href } as const]),
      ...(strong ? [{ kind: 'strong' } as const] : []),
      ...(emphasis ? [{ kind: 'emphasis' } as const] : []),
    ]
    const open = marks.map((mark) => ({ mark, stretch: extract.beginMark(mark.kind) }))
    if (text === '\t') extract.writeSet('\t')
    else extract.write(text)
    for (const { mark, stretch } of open.reverse()) extract.endMark(stretch, mark)
  }

  #table({ rows }: Table): void {
    const { extract } = this
    extract.apart(2)
    const block = extract.begin()
    const texts = rows.map((row) => row.map(cellText))
    for (const row of texts) {
      extract.apart(1)
      for (const [at, text] of row.entries()) {
        if (at > 0) extract.writeSet('\t')
        extract.write(text)
      }
    }
    extract.endBlock(block, { kind: 'table', rows: texts })
    extract.apart(2)
  }
}

/** A table that holds data, and does not only set a page in columns. */
function isData({ rows }: Table): boolean {
  return (
    rows.length >= 2 &&
    rows.some((row) => row.length >= 2) &&
    rows.flat().every((cell) => cell.every((piece) => isText(piece)) && cellText(cell).length <= LONGEST_CELL)
  )
}

function isText(piece: Piece): boolean {
  return piece.kind === 'paragraph' && piece.runs.every(({ drawn }) => drawn === undefined)
}

function cellText(cell: readonly Piece[]): string {
  return cell
    .map((piece) => (piece.kind === 'paragraph' ? piece.runs.map(({ text }) => text).join('') : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}
