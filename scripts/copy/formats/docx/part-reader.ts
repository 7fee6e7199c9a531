/** Reads the markup of a part of a Word document, element by element, into its pieces. */

import { webAddress } from '../address.ts'
import { DEEPEST, TooDeep } from '../html/html-elements.ts'
import type { Attributes } from './docx-parts.ts'
import { type Drawn, type Paragraph, type Piece, setOnParagraph, type Table } from './docx-pieces.ts'

/**
 * Deleted and moved text is not on the page, nor what a newer program's markup has
 * twice, nor the pictures' own properties.
 */
const NOT_SEEN = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:fldData'])

export class PartReader {
  readonly pieces: Piece[] = []
  readonly pictures: string[] = []
  readonly #links: ReadonlyMap<string, string>
  readonly #images: ReadonlyMap<string, string>
  /** Where pieces go: the part, a cell, or what stands below the paragraph of a text box. */
  #into: Piece[] = this.pieces
  readonly #outer: Piece[][] = []
  readonly #tables: Table[] = []
  /** Paragraphs that are open, each with what its text boxes hold: a box has paragraphs of its own. */
  readonly #paragraphs: { paragraph: Paragraph; below: Piece[] }[] = []
  #depth = 0
  #hidden = 0
  #inProperties = false
  #inText = false
  #inInstruction = false
  #strong = false
  #emphasis = false
  #vanished = false
  #href: string | null = null
  #instruction = ''
  /** Of the frame that is open, which may hold a picture. */
  #description = ''
  #note = ''

  constructor(links: ReadonlyMap<string, string>, images: ReadonlyMap<string, string>) {
    this.#links = links
    this.#images = images
  }

  open(name: string, attributes: Attributes): void {
    this.#depth += 1
    if (this.#depth > DEEPEST) throw new TooDeep()
    if (NOT_SEEN.has(name)) this.#hidden += 1
    if (this.#hidden > 0) return
    if (!this.#structure(name)) this.#property(name, attributes)
    this.#content(name, attributes)
  }

  close(name: string): void {
    this.#depth -= 1
    if (NOT_SEEN.has(name)) this.#hidden -= 1
    if (this.#hidden > 0) return
    switch (name) {
      case 'w:p': {
        const closed = this.#paragraphs.pop()
        if (closed !== undefined) this.#into.push(closed.paragraph, ...closed.below)
        break
      }
      case 'w:tbl': {
        const table = this.#tables.pop()
        if (table !== undefined) this.#into.push(table)
        break
      }
      case 'w:tc':
      case 'w:txbxContent':
        this.#into = this.#outer.pop() ?? this.pieces
        break
      case 'w:pPr':
        this.#inProperties = false
        break
      case 'w:t':
      case 'm:t':
        this.#inText = false
        break
      case 'w:instrText':
        this.#inInstruction = false
        break
      case 'w:hyperlink':
      case 'w:fldSimple':
        this.#href = null
        break
    }
  }

  text(text: string): void {
    if (this.#hidden > 0) return
    if (this.#inInstruction) this.#instruction += text
    else if (this.#inText) this.#add(text)
  }

  #structure(name: string): boolean {
    switch (name) {
      case 'w:p':
        this.#paragraphs.push({
          paragraph: { kind: 'paragraph', runs: [], style: '', outline: null, list: null },
          below: [],
        })
        return true
      case 'w:tbl':
        this.#tables.push({ kind: 'table', rows: [] })
        return true
      case 'w:tr':
        this.#tables.at(-1)?.rows.push([])
        return true
      case 'w:tc': {
        const cell: Piece[] = []
        this.#tables.at(-1)?.rows.at(-1)?.push(cell)
        this.#enter(cell)
        return true
      }
      case 'w:txbxContent':
        this.#enter(this.#paragraphs.at(-1)?.below ?? this.#into)
        return true
      default:
        return false
    }
  }

  #enter(into: Piece[]): void {
    this.#outer.push(this.#into)
    this.#into = into
  }

  #property(name: string, attributes: Attributes): void {
    const value = attributes['w:val']
    if (name === 'w:pPr') this.#inProperties = true
    const paragraph = this.#paragraphs.at(-1)?.paragraph
    if (paragraph !== undefined) setOnParagraph(paragraph, name, value)
    this.#setOnRun(name, value !== '0' && value !== 'false' && value !== 'off')
  }

  /** In a paragraph's own properties these are of its mark, which nobody sees. */
  #setOnRun(name: string, isOn: boolean): void {
    if (name === 'w:r') {
      this.#strong = false
      this.#emphasis = false
      this.#vanished = false
    }
    if (this.#inProperties) return
    if (name === 'w:b') this.#strong = isOn
    if (name === 'w:i') this.#emphasis = isOn
    if (name === 'w:vanish') this.#vanished = isOn
  }

  #content(name: string, attributes: Attributes): void {
    switch (name) {
      case 'w:t':
      case 'm:t':
        this.#inText = true
        break
      case 'w:tab':
        // In properties it is a stop, not a character.
        if (!this.#inProperties) this.#add('\t')
        break
      case 'w:br':
      case 'w:cr':
        this.#add('\n')
        break
      case 'w:noBreakHyphen':
        this.#add('\u2011')
        break
      case 'w:softHyphen':
        this.#add('\u00ad')
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#add(`[${attributes['w:id'] ?? ''}]`)
        break
      case 'w:hyperlink':
        this.#href = webAddress(this.#links.get(attributes['r:id'] ?? ''), null)
        break
      case 'w:fldSimple':
        this.#href = addressIn(attributes['w:instr'] ?? '')
        break
      case 'w:instrText':
        this.#inInstruction = true
        break
      case 'w:fldChar':
        this.#field(attributes['w:fldCharType'] ?? '')
        break
      case 'wp:docPr':
        this.#description = (attributes.descr ?? '').trim()
        break
      case 'pic:pic':
        this.pictures.push(this.#description)
        break
      case 'a:blip':
        this.#draw(this.#images.get(attributes['r:embed'] ?? ''))
        break
      case 'w:footnote':
      case 'w:endnote':
        this.#note = attributes['w:id'] ?? ''
        break
      case 'w:footnoteRef':
      case 'w:endnoteRef':
        this.#add(`[${this.#note}]`)
        break
    }
  }

  /** A field's instruction stands before its text: `HYPERLINK "https://…"`. */
  #field(type: string): void {
    if (type === 'begin') this.#instruction = ''
    if (type === 'separate') this.#href = addressIn(this.#instruction)
    if (type === 'end') this.#href = null
  }

  /** What fills a picture's frame. */
  #draw(path: string | undefined): void {
    if (path === undefined || this.#vanished || this.pictures.length === 0) return
    this.#add('', { path, description: this.pictures.pop() ?? '' })
  }

  #add(text: string, drawn?: Drawn): void {
    if (this.#vanished) return
    this.#paragraphs.at(-1)?.paragraph.runs.push({
      ...(drawn === undefined ? {} : { drawn }),
      text,
      strong: this.#strong,
      emphasis: this.#emphasis,
      href: this.#href,
    })
  }
}

function addressIn(instruction: string): string | null {
  return webAddress(/^\s*HYPERLINK\s+"([^"]+)"/.exec(instruction)?.[1], null)
}
