/** Copy: raw text as filed, decoded and cut into lines that know their place. */

import { firstWhere } from './halves.ts'

/** `[start, end)` in UTF-16 units of the decoded text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether a stretch is all within another. */
export function contains({ start, end }: Span, inner: Span): boolean {
  return inner.start >= start && inner.end <= end
}

export interface Line extends Span {
  /** The line without its line end. */
  readonly text: string
  /** 1-based. */
  readonly number: number
}

export interface Copy {
  /** Relative to the content folder, with `/`. */
  readonly path: string
  /** The decoded text, without byte order mark and control characters; of mail, pages and Word files, the text extracted. */
  readonly text: string
  /** The encoding that was found, by its WHATWG label: `utf-8`, `windows-1252`. Mail names one a part: `mime`. */
  readonly encoding: string
  readonly lines: readonly Line[]
  /** Of a file with markup: what that says of the text, which is what a reader sees of it. */
  readonly structure?: Structure
}

/** What a file's markup says of its text. Evidence for the rules, and no more: a list may be the site's navigation. */
export interface Structure {
  /** In the order of their starts. A block is whole lines; only `navigation` and `article` hold others. */
  readonly blocks: readonly MarkedBlock[]
  /** In the order of their starts. A mark is within a line. */
  readonly marks: readonly MarkedText[]
  /** From when it says that it is published: an instant, ISO 8601, or the words as written. */
  readonly publishedFrom?: string
  /** Of a page, what it says of the story on it in data that its reader does not see. */
  readonly own?: OwnWord
  /** Of a page, line by line (`lines[number - 1]`), how it is marked; null where the line is blank. */
  readonly lines?: readonly (MarkedLine | null)[]
  /** Its pictures that can be had, in the order of their places; those that are only sent along come last. */
  readonly pictures?: readonly MarkedPicture[]
}

/** A picture within a mail, a Word file or a page, or beside the page and shown on it. */
export interface MarkedPicture {
  /** Of one beside the page, its path; of one within the file, a path below that file's own: `fair.eml/quay.jpg`. */
  readonly file: string
  /** Within the file: its number there, from 0. */
  readonly part?: number
  /** What the markup says that it shows; absent where a program said it, or nobody. */
  readonly alt?: string
  /** The offset of the word that it stands before; null for one that is only sent along. */
  readonly at: number | null
  /** The words below it that the markup says are its. */
  readonly caption?: Span
}

/** A page's own word of its story: what it tells search engines and social sites. Texts are as written. */
export interface OwnWord {
  /** Its headline, the surest first; the page's title is the last, and may have the site's name in it. */
  readonly headlines: readonly string[]
  /** Who signed it: a list a source, the surest first. */
  readonly signed: readonly (readonly Author[])[]
  /** When it was published, the surest first. */
  readonly published: readonly string[]
  /** What the site, the paper and its publisher are called. */
  readonly sites: readonly string[]
  /** Whether it says that it is one story: an article of schema.org or of Open Graph. */
  readonly isStory: boolean
  /** Of the page, as written: `en_GB`. */
  readonly language?: string
}

export interface Author {
  readonly name: string
  /** Whether the page says that it is one. Some papers sign with their own name. */
  readonly isOrganisation: boolean
}

/** How a page marks the words of a line. What holds or calls a part of the line counts for all of it. */
export interface MarkedLine {
  /** The landmarks that hold it, outermost first: `main article header h1 a`; `img` if it is a picture's own words. */
  readonly path: readonly string[]
  /** What the classes of the nearest elements call it, in words of `class-words.ts`: `author date share`. */
  readonly words: readonly string[]
  /** What the classes of elements farther out call it. */
  readonly around: readonly string[]
  /** Its names in microdata and RDFa, in small letters: `headline author datepublished articlebody`. */
  readonly properties: readonly string[]
  /** The time that it has for programs: `<time datetime>`. */
  readonly time?: string
  /** The share of its characters that are links, 0 to 1. */
  readonly links: number
  /** Whether it is kept from the sight of those who look at the page, and only read out or printed. */
  readonly isHidden: boolean
}

export type MarkedBlock = Span &
  (
    | { readonly kind: 'title' | 'article' | 'quote' | 'navigation' | 'control' }
    | { readonly kind: 'heading'; readonly level: number }
    | {
        readonly kind: 'listItem'
        /** Null for a bullet. */
        readonly number: number | null
        readonly depth: number
        /** Whether all of it is a link, as in a menu. */
        readonly linked: boolean
      }
    | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  )

/** A stretch of text that is more than plain. */
export interface MarkedText extends Span {
  readonly kind: 'strong' | 'emphasis' | 'code' | 'link'
  /** Of a link, unless it leads nowhere that a page of the paper could link to. */
  readonly href?: string
}

/**
 * Cut text into lines. CRLF, CR, CR CR LF (mail that was converted twice), LF,
 * U+2028, U+2029 and form feeds end a line.
 */
export function linesOf(text: string): Line[] {
  const ends = /\r\r\n|\r\n|[\n\r\u2028\u2029\f]/g
  const lines: Line[] = []
  let start = 0
  for (const end of text.matchAll(ends)) {
    lines.push({ text: text.slice(start, end.index), start, end: end.index, number: lines.length + 1 })
    start = end.index + end[0].length
  }
  lines.push({ text: text.slice(start), start, end: text.length, number: lines.length + 1 })
  return lines
}

/** The line (1-based) and column (1-based) of an offset; the last line for one past the end. */
export function placeOf(copy: Copy, offset: number): { line: number; column: number; frame: string } {
  const { lines } = copy
  const line = lines[Math.max(0, firstWhere(lines.length, (at) => (lines[at]?.start ?? 0) > offset) - 1)]
  return line === undefined
    ? { line: 1, column: 1, frame: '' }
    : { line: line.number, column: Math.min(offset, line.end) - line.start + 1, frame: line.text }
}
