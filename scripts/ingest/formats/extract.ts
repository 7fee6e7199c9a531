/**
 * Extract: the text that a reader of a page or a document sees, written block by
 * block, with what the markup says of it. White space is as a page shows it: one
 * space, one line, or one blank line.
 */

import type { MarkedBlock, MarkedText, Span, Structure } from '../copy.ts'
import { withoutControls } from '../reading/controls.ts'

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

/** Each kind of block without its place. */
export type BlockKindOf = MarkedBlock extends infer Each ? (Each extends Span ? Omit<Each, keyof Span> : never) : never

export class Extract {
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
  /** How much of the text is links, and how many are open. */
  #linked = 0
  #links = 0

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

  beginLink(): Stretch {
    this.#links += 1
    return this.begin()
  }

  endLink(stretch: Stretch, href: string | null): void {
    this.#links -= 1
    if (href !== null) this.endMark(stretch, { kind: 'link', href })
  }

  endMark(stretch: Stretch, mark: Omit<MarkedText, keyof Span>): void {
    const span = this.#spanOf(stretch)
    if (span === null) return
    const last = this.#marks.at(-1)
    // Word cuts one emphasised passage into many runs.
    const isOn =
      last !== undefined && (span.start === last.end || (span.start === last.end + 1 && this.#spaceAt === last.end))
    if (isOn && last.kind === mark.kind && last.href === mark.href)
      this.#marks[this.#marks.length - 1] = { ...last, end: span.end }
    else this.#marks.push({ ...mark, ...span })
  }

  finish(): Extracted {
    const blocks = this.#blocks.sort((a, b) => a.start - b.start || b.end - a.end)
    return { text: this.#parts.join(''), structure: { blocks, marks: this.#marks }, controls: this.#controls }
  }

  #clean(words: string): string {
    const clean = withoutControls(words)
    this.#controls += words.length - clean.length
    return clean
  }

  #put(words: string): void {
    if (this.#ends > 0) this.#add('\n'.repeat(this.#ends))
    else if (this.#space && this.#length > 0 && !this.#endsWhite) {
      this.#spaceAt = this.#length
      this.#add(' ')
    }
    this.#ends = 0
    this.#space = false
    const ink = words.trimEnd()
    if (ink !== '') {
      const start = this.#length + words.length - words.trimStart().length
      for (const stretch of this.#waiting) stretch.start = start
      this.#waiting = []
      this.#ink = this.#length + ink.length
    }
    if (this.#links > 0) this.#linked += words.length
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
