/**
 * Extract: the text that a reader of a page or a document sees, written block by
 * block, with what the markup says of it. White space is as a page shows it: one
 * space, one line, or one blank line.
 */

import {
  linesOf,
  type MarkedBlock,
  type MarkedLine,
  type MarkedText,
  type OwnWord,
  type Span,
  type Structure,
} from '../../flow/copy.ts'
import { withoutControls } from '../encoding/controls.ts'
import { HangingPictures } from './hanging.ts'

export interface Extracted {
  readonly text: string
  readonly structure: Structure
  /** Control characters that were left out. */
  readonly controls: number
}

/** A stretch that is being written. It begins with the next word, and is nothing if there is none. */
export interface Stretch {
  start: number | null
  /** How much of the links' text had been written when it began. */
  linked: number
}

/** A stretch of a line, and where that line starts. */
export interface Written extends Span {
  readonly line: number
}

/** Each kind of block without its place. */
export type BlockKindOf = MarkedBlock extends infer Each ? (Each extends Span ? Omit<Each, keyof Span> : never) : never

export class Extract {
  /** From when the file says that it is published: as a `publish`, or null. */
  publishedFrom: string | null = null
  /** Of a page: what it says of itself, or null. */
  own: OwnWord | null = null
  /** Of a page: how the lines that start at these offsets are marked. */
  marked: ((starts: readonly number[]) => readonly (MarkedLine | null)[]) | null = null
  /** Its pictures that can be had. */
  readonly pictures = new HangingPictures()
  #parts: string[] = []
  /** How much has been written, and where the last word of it ends. */
  #length = 0
  #ink = 0
  #endsWhite = false
  /** Line ends wanted before the next word. */
  #ends = 0
  #space = false
  /** Where the last single space between words stands. */
  #spaceAt = -1
  #waiting: Stretch[] = []
  #blocks: MarkedBlock[] = []
  #marks: MarkedText[] = []
  #controls = 0
  /** How much of the text is links. */
  #linked = 0
  /** Marks that are open, one of a kind. */
  readonly #open = new Set<MarkedText['kind']>()
  /** Where each line starts, and where the words above it end. */
  readonly #lines: { readonly start: number; readonly endAbove: number }[] = []

  /** Words, their white space collapsed. */
  write(words: string): void {
    const text = this.#clean(words).replace(/[ \t\n\r\f]+/g, ' ')
    const own = text.replace(/^ | $/g, '')
    if (text.startsWith(' ')) this.#space = true
    if (own !== '') this.#put(own)
    if (text.endsWith(' ')) this.#space = true
  }

  /** Words as they are set, with their line ends. */
  writeSet(words: string): void {
    const clean = this.#clean(words)
    if (clean !== '') this.#put(clean)
  }

  /** A line end, as `<br>` sets it: two make a blank line. */
  newLine(): void {
    if (this.#length > 0) this.#ends += 1
    this.#space = false
  }

  /** At least so many line ends before the next word: 1 for a line of its own, 2 for a blank line. */
  apart(ends: 1 | 2): void {
    if (this.#length > 0) this.#ends = Math.max(this.#ends, ends)
    this.#space = false
  }

  /** How much has been written. */
  get length(): number {
    return this.#length
  }

  /** What was written since an offset, line by line, with the start of each line. */
  writtenSince(offset: number): readonly Written[] {
    const written: Written[] = []
    let end = this.#ink
    for (let at = this.#lines.length - 1; end > offset; at -= 1) {
      const line = this.#lines[at] ?? { start: 0, endAbove: 0 }
      const start = Math.max(line.start, offset)
      if (start < end) written.push({ line: line.start, start, end })
      end = Math.min(end, line.endAbove)
    }
    return written
  }

  begin(): Stretch {
    const stretch = { start: null, linked: this.#linked }
    this.#waiting.push(stretch)
    return stretch
  }

  endBlock(stretch: Stretch, kind: BlockKindOf): void {
    const span = this.#spanOf(stretch)
    if (span !== null) this.#blocks.push({ ...kind, ...span })
  }

  /** Whether all of a stretch is links. */
  isLinked(stretch: Stretch): boolean {
    const span = this.#spanOf(stretch)
    return span !== null && this.#linked - stretch.linked >= (span.end - span.start) * 0.9
  }

  /** The span of a stretch that is over; null if it has no word. */
  ended(stretch: Stretch): Span | null {
    return this.#spanOf(stretch)
  }

  /** Begin emphasis or a link. Null within one of its kind: the outer one counts. */
  beginMark(kind: MarkedText['kind']): Stretch | null {
    if (this.#open.has(kind)) return null
    this.#open.add(kind)
    return this.begin()
  }

  /** End a mark: one in each line that it runs through, so that no mark leaves a block. */
  endMark(stretch: Stretch | null, mark: Omit<MarkedText, keyof Span>): void {
    if (stretch === null) return
    this.#open.delete(mark.kind)
    const span = this.#spanOf(stretch)
    if (span === null) return
    let end = span.end
    const marks: MarkedText[] = []
    for (let at = this.#lines.length - 1; end > span.start; at -= 1) {
      const line = this.#lines[at] ?? { start: 0, endAbove: 0 }
      const start = Math.max(span.start, line.start)
      if (start < end) marks.push({ ...mark, start, end })
      end = Math.min(end, line.endAbove)
    }
    for (const each of marks.reverse()) this.#addMark(each)
  }

  /** Word cuts one emphasised passage into many runs: they are one mark. */
  #addMark(mark: MarkedText): void {
    const last = this.#marks.at(-1)
    const isOn =
      last !== undefined && (mark.start === last.end || (mark.start === last.end + 1 && this.#spaceAt === last.end))
    if (isOn && last.kind === mark.kind && last.href === mark.href && (mark.kind !== 'link' || mark.href !== undefined))
      this.#marks[this.#marks.length - 1] = { ...last, end: mark.end }
    else this.#marks.push(mark)
  }

  finish(): Extracted {
    const inOrder = (a: Span, b: Span) => a.start - b.start || b.end - a.end
    const from = this.publishedFrom
    const text = this.#parts.join('')
    const lines = this.marked?.(linesOf(text).map(({ start }) => start))
    const pictures = this.pictures.placed(text.length)
    const structure = {
      blocks: this.#blocks.sort(inOrder),
      marks: this.#marks.sort(inOrder),
      ...(from === null ? {} : { publishedFrom: from }),
      ...(this.own === null ? {} : { own: this.own }),
      ...(lines === undefined ? {} : { lines }),
      ...(pictures.length === 0 ? {} : { pictures }),
    }
    return { text, structure, controls: this.#controls }
  }

  #clean(words: string): string {
    const clean = withoutControls(words)
    this.#controls += words.length - clean.length
    return clean
  }

  #put(words: string): void {
    if (this.#ends > 0) {
      this.#add('\n'.repeat(this.#ends))
      this.#lines.push({ start: this.#length, endAbove: this.#ink })
    } else if (this.#space && this.#length > 0 && !this.#endsWhite) {
      this.#spaceAt = this.#length
      this.#add(' ')
    }
    this.#ends = 0
    this.#space = false
    for (const end of words.matchAll(/\r\n|[\n\r\u2028\u2029]/g))
      this.#lines.push({ start: this.#length + end.index + end[0].length, endAbove: this.#length + end.index })
    const ink = words.trimEnd()
    if (ink !== '') {
      const start = this.#length + words.length - words.trimStart().length
      for (const stretch of this.#waiting) stretch.start = start
      this.#waiting = []
      this.#ink = this.#length + ink.length
    }
    if (this.#open.has('link')) this.#linked += words.length
    this.#add(words)
  }

  #add(words: string): void {
    this.#parts.push(words)
    this.#length += words.length
    this.#endsWhite = /\s$/.test(words)
  }

  /** From its first word to the last one written. */
  #spanOf({ start }: Stretch): Span | null {
    return start === null || start >= this.#ink ? null : { start, end: this.#ink }
  }
}
