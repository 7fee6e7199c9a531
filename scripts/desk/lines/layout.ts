/**
 * How the copy sets its paragraphs: a line each, or wrapped at a measure. The
 * evidence is the break itself: in wrapped text the next line's first word
 * would not have fitted.
 */

import { type BlockClaim, blockClaim, spanOf } from '../claims.ts'
import type { Free, Galley } from '../galley.ts'
import { WIDTHS } from '../widths.ts'
import { endsLikeProse, hasCase, measureOf, startsLower } from './shapes.ts'

/** Lines without a blank or claimed line between them. */
export interface Chunk {
  readonly lines: readonly Free[]
  /** Index into the galley's lines of the first one. */
  readonly at: number
  /** Blank lines right above it. */
  readonly blanksAbove: number
}

export function chunksOf(galley: Galley): Chunk[] {
  const chunks: Chunk[] = []
  let blanks = 0
  let open: Free[] = []
  const close = (end: number) => {
    if (open.length > 0) chunks.push({ lines: open, at: end - open.length, blanksAbove: blanks })
    if (open.length > 0) blanks = 0
    open = []
  }
  for (const [at, free] of galley.free.entries()) {
    if (free !== null) {
      // What is claimed before or behind the rest of a line parts it from its neighbours.
      if (open.length > 0 && isClaimedBefore(free)) close(at)
      open.push(free)
      if (isClaimedBehind(free)) close(at + 1)
    } else {
      close(at)
      blanks = galley.lines[at]?.text.trim() === '' ? blanks + 1 : 0
    }
  }
  close(galley.free.length)
  return chunks
}

/** Whether nothing of a line is claimed. */
export function isWhole(free: Free): boolean {
  return !isClaimedBefore(free) && !isClaimedBehind(free)
}

function isClaimedBefore({ line, start }: Free): boolean {
  return line.text.slice(0, start - line.start).trim() !== ''
}

function isClaimedBehind({ line, end }: Free): boolean {
  return line.text.slice(end - line.start).trim() !== ''
}

/** The widest line that is still a wrapped one, in characters; a page wider than this is not set, it is typed. */
const WIDEST = 130

/**
 * Cut a chunk into paragraphs.
 *
 * A paragraph begins where the line above could have taken its first word and
 * ended a sentence, or where lines are indented and the others are not.
 */
export function paragraphsOf(chunk: Chunk): Free[][] {
  const { lines } = chunk
  if (lines.length === 1) return [[...lines]]
  const widths = lines.map(widthOf)
  const measure = widths.reduce((most, width) => Math.max(most, width), 0)
  if (!isWrapped(lines, widths, measure)) return lines.map((line) => [line])
  const indents = lines.map((line) => line.start - line.line.start)
  const least = indents.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY)
  const indented = indents.some((indent) => indent >= least + 2) && indents.some((indent) => indent === least)
  const paragraphs: Free[][] = []
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    const opens =
      above === undefined ||
      PERIOD.test(line.text) ||
      ADDRESS.test(line.text) ||
      (indented && (indents[at] ?? 0) >= least + 2 && (indents[at - 1] ?? 0) <= least + 1) ||
      (!indented && hasRoom(above, line, measure) && endsLikeProse(above.text) && !startsLower(line.text))
    if (opens) paragraphs.push([line])
    else paragraphs.at(-1)?.push(line)
  }
  return paragraphs
}

/** `.TONIGHT...SW GALES`: weather services open their paragraphs so. */
const PERIOD = /^\.\p{Lu}[\p{Lu} ]*\.{3}/u

/** A web address alone: nothing goes on in it. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/

function isWrapped(lines: readonly Free[], widths: readonly number[], measure: number): boolean {
  if (measure > WIDEST) return false
  if (lines.slice(1).some(({ text }) => PERIOD.test(text))) return true
  let full = 0
  let runsOn = 0
  const breaks = lines.length - 1
  for (let at = 0; at < breaks; at += 1) {
    const [line, next] = [lines[at], lines[at + 1]]
    if (line === undefined || next === undefined) continue
    if (!hasRoom(line, next, measure) || widthOf(line) >= measure * NEARLY) full += 1
    if (startsLower(next.text) || !endsLikeProse(line.text)) runsOn += 1
  }
  const even = widths.slice(0, -1).every((width) => width >= measure * 0.6)
  return runsOn >= breaks * 0.5 && (full >= breaks * 0.4 || even || runsOn >= breaks * 0.8)
}

/** Who wraps by hand stops a word early. */
const NEARLY = 0.85

/** How far a line reaches, with its indent and with what is claimed before it. */
export function widthOf(line: Free): number {
  return measureOf(line.text) + line.start - line.line.start
}

/** Whether the next line's first word would have fitted at the end of this one. */
export function hasRoom(line: Free, next: Free, measure: number): boolean {
  const word = /^\S+/u.exec(next.text)?.[0] ?? ''
  return widthOf(line) + 1 + measureOf(word) <= measure - 1
}

/** The text of a paragraph's lines: joined by spaces, words that a soft hyphen cut put together again. */
export function joined(lines: readonly Free[]): string {
  const parts: string[] = []
  for (const [at, { text: line }] of lines.entries()) {
    const before = lines[at - 1]?.text ?? ''
    if (before.endsWith('\u00ad')) parts[parts.length - 1] = (parts.at(-1) ?? '').slice(0, -1)
    else if (at > 0 && needsSpace(before, line)) parts.push(' ')
    parts.push(line)
  }
  return parts.join('')
}

/** Some lines as verse: they stay lines. */
export function verseClaim(lines: readonly Free[]): BlockClaim {
  return blockClaim('verse', lines.map(({ text }) => text).join('\n'), spanOf(lines))
}

/** A hyphen and a whole word behind it: `well-` and `known`; not `two-` and `or three`. */
const HYPHENED = /\p{Ll}-$/u
const GOES_ON = /^\p{Ll}{5,}/u

/** Chinese and Japanese run on without a space. */
function needsSpace(before: string, after: string): boolean {
  if (HYPHENED.test(before) && GOES_ON.test(after)) return false
  const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、！？」』）]/u
  return !(wide.test(before.slice(-1)) && wide.test(after.slice(0, 1)))
}

/** A headline that is wrapped fills its line before. */
export const SHORTEST_WRAPPED = 28

/** A line is longer than any typist's; or none goes on in the next, from the first sentence that fills a line. */
export function isUnwrapped({ free, lines }: Galley): boolean {
  if (free.some((line) => line !== null && measureOf(line.text) > WIDEST)) return true
  const first = free.findIndex((line) => line !== null && isFullSentence(line.text))
  if (first < 0) return false
  const texts = lines.slice(Math.max(first - 1, 0)).map(({ text }) => text.trim())
  return texts.every((text, at) => !goesOnIn(text, texts[at + 1] ?? ''))
}

const isFullSentence = (text: string): boolean => measureOf(text) >= WIDTHS.name && hasCase(text) && endsLikeProse(text)

/** A line that ends in the middle of a sentence, above another. */
function goesOnIn(text: string, next: string): boolean {
  return next !== '' && measureOf(text) >= SHORTEST_WRAPPED && (startsLower(next) || !endsLikeProse(text))
}
