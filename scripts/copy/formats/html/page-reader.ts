/** Reads a page element by element, and writes what its reader sees into an extract. */

import { DataTable } from '../data-table.ts'
import type { Extract, Stretch } from '../extract.ts'
import { Lists } from '../lists.ts'
import { DEEPEST, isHidden, lineEndsAround, MARKS, NEVER_SEEN, TooDeep } from './html-elements.ts'
import type { MarkedLines } from './marked-lines.ts'
import { PageAddress } from './page-address.ts'
import type { PagePictures } from './page-pictures.ts'

/** What the page has that its reader does not see, or that no text can show. */
export interface Unseen {
  scripts: number
  passages: number
  /** Scripts of data that are broken. */
  broken: number
  /** Shortcodes of the system that wrote the page, as written. */
  codes: string[]
  /** Pictures that no text shows, by what they say of themselves, perhaps nothing. */
  pictures: string[]
  /** Pictures that the file should have, or have beside it, and has not: their files, or what they say of themselves. */
  missing: string[]
}

type Attributes = Readonly<Record<string, string>>
/** What closing an element does. */
type Closing = () => void

const NOTHING: Closing = () => {}

export class PageReader {
  readonly unseen: Unseen = { scripts: 0, passages: 0, broken: 0, codes: [], pictures: [], missing: [] }
  readonly #extract: Extract
  readonly #isData: readonly boolean[]
  readonly #open: Closing[] = []
  readonly #lists: Lists
  readonly #marked: MarkedLines
  readonly #pictures: PagePictures
  readonly #address = new PageAddress()
  #tables = 0
  /** The table that is open, if it is one of data. */
  #table: DataTable | null = null
  #hidden = 0
  #set = 0
  #menus = 0
  #quotes = 0
  #quoted: Stretch | null = null

  constructor(extract: Extract, isData: readonly boolean[], lines: MarkedLines, pictures: PagePictures) {
    this.#extract = extract
    this.#isData = isData
    this.#marked = lines
    this.#pictures = pictures
    this.#lists = new Lists(extract)
  }

  open(name: string, attributes: Attributes): void {
    if (this.#open.length > DEEPEST) throw new TooDeep()
    if (this.#hidden > 0 || NEVER_SEEN.has(name) || isHidden(attributes)) {
      if (name === 'script') this.unseen.scripts += 1
      else if (this.#hidden === 0 && !NEVER_SEEN.has(name)) this.unseen.passages += 1
      this.#hidden += 1
      this.#open.push(() => {
        this.#hidden -= 1
      })
    } else
      this.#open.push(
        this.#table === null ? this.#flow(name, attributes) : this.#tabular(this.#table, name, attributes),
      )
  }

  close(): void {
    this.#open.pop()?.()
  }

  text(text: string): void {
    if (this.#hidden > 0) return
    this.#table?.text(text)
    if (this.#quotes > 0 && this.#quoted === null && text.trim() !== '') this.#quoted = this.#extract.begin()
    const before = this.#extract.length
    if (this.#set > 0 && this.#table === null) this.#extract.writeSet(text)
    else this.#extract.write(text)
    this.#marked.written(this.#extract.writtenSince(before))
  }

  /** An element of the page's flow: begin it, and say what its end does. */
  #flow(name: string, attributes: Attributes): Closing {
    const inline = this.#inline(name, attributes)
    if (inline !== null) return inline
    const extract = this.#extract
    if (name === 'br') {
      extract.newLine()
      return NOTHING
    }
    const ends = lineEndsAround(name)
    if (ends === null) return NOTHING
    this.#break(ends)
    const inner = this.#block(name, attributes)
    return () => {
      this.#endQuoted()
      inner()
      this.#break(ends)
    }
  }

  #break(ends: 1 | 2): void {
    this.#endQuoted()
    this.#lists.endText()
    this.#extract.apart(ends)
  }

  #endQuoted(): void {
    if (this.#quoted !== null) this.#extract.endBlock(this.#quoted, { kind: 'quote' })
    this.#quoted = null
  }

  #block(name: string, attributes: Attributes): Closing {
    const extract = this.#extract
    const level = /^h([1-6])$/.exec(name)?.[1]
    if (level !== undefined) return this.#blockOf({ kind: 'heading', level: Number(level) })
    switch (name) {
      case 'title':
        return this.#blockOf({ kind: 'title' })
      case 'button':
      case 'select':
      case 'textarea':
        return this.#blockOf({ kind: 'control' })
      case 'article':
        return this.#blockOf({ kind: 'article' })
      case 'nav':
        return this.#navigation()
      case 'ul':
      case 'menu':
        return this.#lists.open(null)
      case 'ol':
        return this.#lists.open(Number.parseInt(attributes.start ?? '1', 10) || 1)
      case 'li':
        return this.#lists.item(Number.parseInt(attributes.value ?? '', 10))
      case 'blockquote':
        this.#quotes += 1
        return () => {
          this.#quotes -= 1
        }
      case 'pre':
        this.#set += 1
        return () => {
          this.#set -= 1
        }
      case 'table': {
        const isData = this.#isData[this.#tables] === true
        this.#tables += 1
        if (!isData) return NOTHING
        const table = new DataTable(extract)
        this.#table = table
        return () => {
          this.#table = null
          table.end()
        }
      }
      default:
        return attributes.role === 'navigation' ? this.#navigation() : NOTHING
    }
  }

  /** Menus hold menus: the outer one is all of them. */
  #navigation(): Closing {
    this.#menus += 1
    const end = this.#menus === 1 ? this.#blockOf({ kind: 'navigation' }) : NOTHING
    return () => {
      this.#menus -= 1
      end()
    }
  }

  #blockOf(kind: Parameters<Extract['endBlock']>[1]): Closing {
    const stretch = this.#extract.begin()
    return () => this.#extract.endBlock(stretch, kind)
  }

  /** An element of a line; null if the name is none. */
  #inline(name: string, attributes: Attributes): Closing | null {
    const extract = this.#extract
    const kind = MARKS[name]
    if (kind !== undefined) {
      const stretch = extract.beginMark(kind)
      return () => extract.endMark(stretch, { kind })
    }
    switch (name) {
      case 'a':
        return this.#link(this.#address.of(attributes.href))
      case 'base':
        this.#address.base(attributes.href)
        return NOTHING
      case 'link':
        this.#address.link(attributes)
        return NOTHING
      case 'img':
        if (!this.#pictures.take(attributes)) this.#picture(attributes)
        return NOTHING
      case 'q':
        this.text('“')
        return () => this.text('”')
      default:
        return null
    }
  }

  #link(href: string | null): Closing {
    const stretch = this.#extract.beginMark('link')
    return () => this.#extract.endMark(stretch, { kind: 'link', ...(href === null ? {} : { href }) })
  }

  /** A picture becomes what it says of itself, as a link to where it is: no page loads a picture from elsewhere. */
  #picture(attributes: Attributes): void {
    const { alt = '', src, width, height } = attributes
    const name = this.#pictures.missing(attributes)
    if (name !== null) {
      this.unseen.missing.push(alt.trim() === '' ? name : `${name}, “${alt.trim()}”`)
      return
    }
    if (alt.trim() === '') {
      if (src !== undefined && width !== '1' && height !== '1') this.unseen.pictures.push('')
      return
    }
    const end = this.#link(this.#address.of(src))
    this.text(alt)
    end()
  }

  /** An element within a table of data. */
  #tabular(table: DataTable, name: string, attributes: Attributes): Closing {
    if (name === 'td' || name === 'th') return table.beginCell()
    if (name === 'tr') table.beginRow()
    else if (name === 'caption') this.#extract.apart(1)
    else if (name === 'a') {
      const href = this.#address.of(attributes.href)
      return () => table.endLink(href)
    } else {
      const inline = this.#inline(name, attributes)
      if (inline !== null) return inline
      if (name === 'br' || lineEndsAround(name) !== null) this.text(' ')
    }
    return NOTHING
  }
}
