/**
 * Pieces: the lines as the desk reads them. Mostly they are the file's own; a line
 * that holds several things is cut where it shows that it does: at runs of spaces,
 * at an end mark in mid-line, where sentences were run together, where prose begins
 * behind what is none.
 *
 *     Bridge Reopens        For Immediate Release: 3 May 2026
 *     ^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * A piece keeps its line's number and its own place in the text, so a cut moves nothing.
 */

import type { Line } from '../../../flow/copy.ts'
import { endMarkWithin } from '../../signs/end-mark.ts'
import { WIDTHS } from '../../widths.ts'
import { gluedHead, gluedTail } from './glued.ts'
import { proseBehind } from './lead-in.ts'

/** No typist sets a line this long; it holds more than one thing, if it holds runs of spaces. */
const LONG = 140
const SPACES = /[ \t\u00a0]{2,}|\t/g
/** A sentence's end with the next sentence glued to it: `works.The legislation`. */
const GLUED = /(?<=\p{Ll}[.!?]["”’)]?)(?=["“]?\p{Lu}[\p{Ll}’]+\s)/gu
/** So many glued ends are no slip of one key. */
const LEAST_GLUED = 3

/** The pieces of lines, in order; most lines are one. */
export function piecesOf(lines: readonly Line[]): Line[] {
  const columns = columnsIn(lines)
  return lines.flatMap((line, at) => {
    if (columns.has(line)) return cutAt(line, gapsIn(line.text))
    const [first = line, ...others] = line.text.length < LONG && !line.text.includes('#') ? [line] : cut(line)
    const prose = proseBehind(first.text, others.length > 0 || (lines[at + 1]?.text.trim() ?? '') !== '')
    return [...(prose === null ? [first] : cutAt(first, [prose])), ...others]
  })
}

/** Two things that a letterhead sets to the left and to the right of a sheet. */
const GAP = /(?<=\S)(?: {8,}|\t{2,})(?=\S)/g
/** As many lines on top may be a letterhead; more in a row are a table. */
const TOP = 8
const MOST_COLUMNS = 2

/** Short columns behind such a gap are a table's: `Ware        2  2  190`. */
const CELLS = / {8,}(?:\S{1,6}(?: {2,7}\S{1,6})+|[-+–]?\d\S*(?: {1,7}[-+–]?\d\S*)+)\s*$/

function gapsIn(text: string): number[] {
  return [...text.matchAll(GAP)].map(({ index, 0: gap }) => index + gap.length)
}

function columnsIn(lines: readonly Line[]): ReadonlySet<Line> {
  const top = lines.filter(({ text }) => text.trim() !== '').slice(0, TOP)
  const rows = top.filter(
    ({ text }) =>
      gapsIn(text).length === 1 && text.trim().length < LONG && !/\S {2,7}\S.* {8}/.test(text) && !CELLS.test(text),
  )
  const isTable = top.some(
    (_, at) => at >= MOST_COLUMNS && top.slice(at - MOST_COLUMNS, at + 1).every((one) => rows.includes(one)),
  )
  return new Set(isTable ? [] : rows)
}

function cut(line: Line): Line[] {
  const ends = new Set<number>()
  const mark = endMarkWithin(line.text)
  if (mark !== null) for (const at of [mark.start, mark.end]) ends.add(at)
  if (line.text.trim().length >= LONG) {
    const head = gluedHead(line.text)
    for (const at of head.ends) ends.add(at)
    for (const at of runsIn(line.text))
      if (head.dateline === null || at <= head.dateline.start || at > head.dateline.end) ends.add(at)
    for (const at of gluedTail(line.text)) ends.add(at)
    for (const at of gluedIn(line.text)) ends.add(at)
  }
  return ends.size === 0 ? [line] : cutAt(line, [...ends])
}

function cutAt(line: Line, ends: readonly number[]): Line[] {
  const edges = [0, ...[...ends].sort((a, b) => a - b), line.text.length]
  const pieces: Line[] = []
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1]
    if (to === undefined || to <= from) continue
    pieces.push({ ...line, text: line.text.slice(from, to), start: line.start + from, end: line.start + to })
  }
  return pieces
}

/** Where runs of spaces end; none where they only set the columns of a table apart. */
function runsIn(text: string): number[] {
  const from = text.length - text.trimStart().length
  const to = text.trimEnd().length
  const runs = [...text.matchAll(SPACES)].filter(
    ({ index, 0: run }) => index >= from && index < to && (run.length >= 3 || run.includes('\t')),
  )
  const longest = runs.reduce(
    (most, run, at) => Math.max(most, run.index - ((runs[at - 1]?.index ?? from) + (runs[at - 1]?.[0].length ?? 0))),
    to - ((runs.at(-1)?.index ?? from) + (runs.at(-1)?.[0].length ?? 0)),
  )
  return longest < WIDTHS.label ? [] : runs.map((run) => run.index + run[0].length)
}

function gluedIn(text: string): number[] {
  // Looking back at each sign costs; most lines have no stop before a capital.
  if (!/[.!?]["”’)]?["“]?\p{Lu}/u.test(text)) return []
  const ends = [...text.matchAll(GLUED)].map(({ index }) => index)
  if (ends.length < LEAST_GLUED) return []
  // A headline or dek may be glued to the first sentence: no mark, but a capital in mid-word.
  const head =
    /^\s*(?:\p{Lu}[\p{L}’'-]*\s(?:\p{L}[\p{L}’'-]*\s)*?\p{L}*\p{Ll})(?=(?:At|The|A|An|In|On|For|After|U\.S\.|Sen(?:ator|s?\.)|Rep\.|This|Today)\s)/u.exec(
      text.slice(0, 160),
    )
  return head === null ? ends : [head[0].length, ...ends]
}
