/**
 * Lists in a body: two or more lines in a row with the same bullet, or with
 * numbers that count. The mark is not part of the item's text; the page sets its own.
 */

import { firstWhere } from '../../../flow/halves.ts'
import { blockClaim, freeLines, headlineClaim, spanOf } from '../../claims.ts'
import { isTitled } from '../../fields/titled.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../../galley.ts'
import { briefText, isTimetable } from '../../lines/brief-text.ts'
import { chunksOf, hasRoom, isWhole, joined, widthOf } from '../../lines/layout.ts'
import { endsLikeProse, isHeadlineLike, isTitleCase, measureOf, startsLower } from '../../lines/shapes.ts'
import { WIDTHS } from '../../widths.ts'

export const list: Rule = { name: 'list', read }

/** A bullet that nothing else begins with, or a hyphen or asterisk with a space behind it. */
const BULLET = /^(?<mark>[•·‣▪●○◦■□➢►✓✔\u2043*+–—-]|\u00b7|\uf0b7|o(?=\s{2,}|\t))\s+(?=\S)|^(?<cjk>[・･])(?=\S)/u
const NUMBER = /^\(?(?<number>\d{1,3})[.)]\s+(?=\S)/u

/** An item of the list, as it is set. */
interface Point {
  readonly lines: Free[]
  readonly mark: string
  readonly number: number | null
  readonly length: number
  readonly indent: number
}

function read(galley: Galley): Markup {
  const claims: Claim[] = []
  const around = aroundOf(galley)
  let row: Point[] = []
  let blanks = 0
  /** The last number of the list before: headings may stand between parts of one. */
  let counted = 0
  const close = () => {
    if (isList(row, counted)) {
      const least = row.reduce((most, item) => Math.min(most, item.indent), Number.POSITIVE_INFINITY)
      const isTimed = isTimetable(row.map(textOf))
      const claim = isHeadlines(row, around)
        ? (item: Point) => briefOf(item, isTimed)
        : (item: Point) => claimOf(item, least)
      for (const item of row) claims.push(claim(item))
      counted = row.at(-1)?.number ?? counted
    }
    row = []
  }
  for (const free of galley.free) {
    if (free === null) {
      blanks += 1
      if (blanks > 2) close()
      continue
    }
    const item = itemOf(free)
    const last = row.at(-1)
    if (item !== null && (last === undefined || goesOn(last, item))) row.push(item)
    else if (item !== null) {
      close()
      row = [item]
    } else if (
      last !== undefined &&
      blanks === 0 &&
      free.start - free.line.start > last.indent + 1 &&
      isWhole(free) &&
      // A line of which something else is claimed goes on in no other.
      isWhole(last.lines[0] as Free)
    )
      last.lines.push(free)
    else close()
    blanks = 0
  }
  close()
  return { claims: [...claims, ...unmarked(galley, claims)] }
}

/** Short lines below a colon that begin in lower case, each with room for more: a list that lost its bullets. */
function unmarked(galley: Galley, taken: readonly Claim[]): Claim[] {
  const chunks = chunksOf(galley)
  const starts = new Set(taken.map(({ span }) => span.start))
  return chunks.flatMap(({ lines }, at) => {
    const above = chunks[at - 1]?.lines.at(-1)
    const [first] = lines
    if (above === undefined || first === undefined || !/[:：]$/.test(above.text) || lines.length < 2) return []
    const measure = lines.reduce((most, line) => Math.max(most, widthOf(line)), 0)
    const isSet = lines.every(({ text }, index) => {
      const next = lines[index + 1]
      return (
        startsLower(text) &&
        measureOf(text) <= WIDTHS.title &&
        (next === undefined || hasRoom(lines[index] as Free, next, measure) || !/\s\p{Ll}+$/u.test(text))
      )
    })
    if (
      !isSet ||
      starts.has(first.start) ||
      lines.slice(0, -1).filter(({ text }) => /[,;]$|\p{L}[»”"]?$/u.test(text)).length < lines.length - 1
    )
      return []
    const widest = lines.filter((line, index) => index < lines.length - 1 && widthOf(line) >= measure - 8).length
    if (widest > lines.length / 2) return []
    return lines.map((line) =>
      claimOf(
        { lines: [line], mark: '', number: null, length: 0, indent: line.start - line.line.start },
        line.start - line.line.start,
      ),
    )
  })
}

function itemOf(free: Free): Point | null {
  const indent = free.start - free.line.start
  const bullet = BULLET.exec(free.text)
  if (bullet !== null)
    return {
      lines: [free],
      mark: bullet.groups?.mark ?? bullet.groups?.cjk ?? '',
      number: null,
      length: bullet[0].length,
      indent,
    }
  const numbered = NUMBER.exec(free.text)
  if (numbered === null) return null
  return { lines: [free], mark: '', number: Number(numbered.groups?.number), length: numbered[0].length, indent }
}

function goesOn(last: Point, item: Point): boolean {
  if (item.number === null || last.number === null) return item.mark === last.mark && item.number === last.number
  return item.number === last.number + 1
}

/** A dash before a single line is a speaker or an aside; numbers count from one. */
function isList(row: readonly Point[], counted: number): boolean {
  const [first] = row
  if (first === undefined || row.length < 2) return false
  if (isDialogue(row)) return false
  return first.number === null || first.number <= 1 || first.number === counted + 1
}

/** A dash opens speech in many languages: items that ask, answer and end in stops are no list. */
function isDialogue(row: readonly Point[]): boolean {
  if (!row.every(({ mark }) => /^[–—]$/.test(mark))) return false
  const texts = row.map(textOf)
  const ended = texts.filter(endsLikeProse).length
  const long = texts.reduce((sum, text) => sum + measureOf(text), 0) / texts.length > 90
  return ended >= texts.length * 0.8 && (long || texts.some((text) => /[?？؟]/.test(text)))
}

/** What is free around rows of items, known once for all of them. */
interface Surroundings {
  readonly lines: readonly Free[]
  /** How many of the lines up to each are prose, and how many are long and no items. */
  readonly prose: readonly number[]
  readonly long: readonly number[]
  /** Whether a headline of its own stands above it all. */
  readonly titled: boolean
}

function aroundOf(galley: Galley): Surroundings {
  const lines = freeLines(galley)
  return {
    lines,
    prose: counts(lines, ({ text }) => measureOf(text) > WIDTHS.name && endsLikeProse(text)),
    long: counts(lines, (free) => measureOf(free.text) > 45 && itemOf(free) === null),
    titled: isTitled(galley),
  }
}

/** How many of the first 0, 1, 2 … lines are so. */
function counts(lines: readonly Free[], is: (free: Free) => boolean): number[] {
  const sums = [0]
  for (const free of lines) sums.push((sums.at(-1) ?? 0) + (is(free) ? 1 : 0))
  return sums
}

/** Headlines with bullets: each could stand alone, and the list is all there is, or stands apart at an end of the copy. */
function isHeadlines(row: readonly Point[], { lines, prose, long, titled }: Surroundings): boolean {
  const texts = row.map(textOf)
  if (!texts.every((text) => isHeadlineLike(text) && text.split(' ').length >= 3)) return false
  const from = indexOf(lines, row[0]?.lines[0]?.start ?? 0)
  const to = indexOf(lines, row.at(-1)?.lines.at(-1)?.start ?? 0) + 1
  const outside = (sums: readonly number[]) => (sums.at(-1) ?? 0) - (sums[to] ?? 0) + (sums[from] ?? 0)
  const isBody = outside(prose) > 0 || outside(long) >= 4
  if (!isBody) return !titled
  const isAtEnd = from === 0 || to === lines.length
  return isAtEnd && !/[:：]$/.test(lines[from - 1]?.text ?? '') && texts.every(isHeadline)
}

/** No word or two, and set as headlines are. */
function isHeadline(text: string): boolean {
  return isTitleCase(text) && text.split(' ').length >= 5
}

/** The index of the line that starts at an offset, by halves. */
function indexOf(lines: readonly Free[], start: number): number {
  return firstWhere(lines.length - 1, (at) => (lines[at]?.start ?? 0) >= start)
}

function textOf({ lines, length }: Point): string {
  return joined(lines).slice(length)
}

function briefOf(item: Point, isTimed: boolean): Claim {
  return headlineClaim('brief', briefText(textOf(item), isTimed), spanOf(item.lines))
}

function claimOf({ lines, number, length, indent }: Point, least: number): Claim {
  const depth = indent > least + 1 ? 1 : 0
  return blockClaim('listItem', joined(lines).slice(length), spanOf(lines), { list: { number, depth } })
}
