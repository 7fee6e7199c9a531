/**
 * Marks that a system set on the lines: `> ` where mail programs quote, `^` and `<`
 * where wires open and close the lines of the head, time and sender before a message,
 * the marks of Markdown around whole lines of the head, under the name of plain text.
 * The desk reads what stands behind them; a mark within a paragraph belongs to its
 * span, others are dropped.
 *
 *     > Starting the first Monday in March, a Quillmore library card will
 *     ^^ blank to the rules
 */

import type { Line, Span } from '../../flow/copy.ts'
import { Expression, opening } from '../../wording/expression.ts'
import { byline } from '../signs/byline.ts'
import { dateLine } from '../signs/date-line.ts'
import { messageStamp } from '../signs/weekly/sent.ts'
import { WIDTHS } from '../widths.ts'
import { endsInFullStop, measureOf } from './shapes.ts'

export interface Unmarked {
  readonly lines: readonly Line[]
  /** Where the marks are; none if the copy has none. */
  readonly marks: readonly Span[]
  /** Lines that were quoted twice: somebody's older mail. */
  readonly replies: readonly Line[]
}

/** The lines with their marks blanked, so that every character keeps its place. */
export function unmarked(lines: readonly Line[]): Unmarked {
  const quoted = unquoted(lines)
  if (quoted.marks.length > 0) return quoted
  const unsent = unstamped(lines)
  if (unsent.marks.length > 0) return unsent
  const unflag = unflagged(lines)
  return unflag.marks.length > 0 ? unflag : withoutMarkdown(lines)
}

const QUOTE = /^(?:>[ \t]?)+/
const QUOTED_TWICE = /^>[ \t]?>/
/** As much of the copy is quoted, where a quotation is not in the copy but the copy in it. */
const SHARE = 0.6
const LEAST = 6

const FORWARDED = new Expression([opening('forwarded')], (words) => `^[-=_ ]*(?:${words})`)
/** In characters: a ruler is no sentence. */
const LONGEST_RULER = 90

/** Of a mail that was forwarded what stands below the line that says so, if the next is quoted; all lines of any other copy. */
function belowForward(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(({ text }, index) => {
    if (text.length > LONGEST_RULER || !FORWARDED.test(text)) return false
    return (
      lines
        .slice(index + 1)
        .find(({ text }) => text.trim() !== '')
        ?.text.startsWith('>') === true
    )
  })
  return at < 0 ? lines : lines.slice(at + 1)
}

function unquoted(lines: readonly Line[]): Unmarked {
  const filled = belowForward(lines).filter(({ text }) => text.trim() !== '')
  const quoted = filled.filter(({ text }) => text.startsWith('>'))
  if (quoted.length < LEAST || quoted.length < filled.length * SHARE) return { lines, marks: [], replies: [] }
  const isAllTwice = quoted.every(({ text }) => QUOTED_TWICE.test(text))
  const isReply = ({ text }: Line) => !isAllTwice && QUOTED_TWICE.test(text)
  const marks: Span[] = []
  const bare = lines.map((line) => {
    if (isReply(line)) return { ...line, text: '' }
    const length = QUOTE.exec(line.text)?.[0].length ?? 0
    if (length === 0) return line
    marks.push({ start: line.start, end: line.start + length })
    return { ...line, text: ' '.repeat(length) + line.text.slice(length) }
  })
  return { lines: bare, marks, replies: lines.filter(isReply) }
}

/** Messages, as a program for them exports or copies them: the first line is one, and it is signed. */
function unstamped(lines: readonly Line[]): Unmarked {
  const first = lines.find(({ text }) => text.trim() !== '')
  if (first === undefined || messageStamp(first.text) === null) return { lines, marks: [], replies: [] }
  const marks: Span[] = []
  const bare = lines.map((line) => {
    const length = messageStamp(line.text)?.length ?? 0
    if (length === 0) return line
    marks.push({ start: line.start, end: line.start + length })
    return { ...line, text: ' '.repeat(length) + line.text.slice(length) }
  })
  return { lines: bare, marks, replies: [] }
}

const LEAST_FLAGGED = 2

function unflagged(lines: readonly Line[]): Unmarked {
  const isOpen = ({ text }: Line) => /^\s*\^/.test(text)
  const isClosed = ({ text }: Line) => text.trimEnd().endsWith('<') && /\p{L}/u.test(text)
  if (lines.filter(isOpen).length < LEAST_FLAGGED || lines.filter(isClosed).length < LEAST_FLAGGED)
    return { lines, marks: [], replies: [] }
  const marks: Span[] = []
  const bare = lines.map((line) => {
    const text = line.text.replace(/^\s*\^|<\s*$/g, (found) => {
      const at = found.includes('^') ? found.indexOf('^') : line.text.lastIndexOf('<')
      marks.push({ start: line.start + at, end: line.start + at + 1 })
      return found.replace(/[\^<]/, ' ')
    })
    return { ...line, text }
  })
  return { lines: bare, marks, replies: [] }
}

/** `# Title`, `## What to know ##`; `# # #` ends a release, and `#harbour` is a tag. */
const HEADING = /^(?<open>#{1,6}[ \t]+)(?=[\p{Lu}\p{Lo}\p{N}"“«„‘'¿¡]).*?(?<close>[ \t]+#+)?\s*$/u
/** `*By Joon Park*`, `**Gwen Probert**`, `_2 May 2026_`: all of a line, and no mark within. */
const STRESSED = /^(?<open>\*{1,3}|_{1,3})(?=[\p{L}\p{N}"“«„‘'¿¡])[^*_]*[^*_\s](?<close>\k<open>)\s*$/u

/** Of a text whose first lines have a Markdown heading: its headings, and what is stressed from end to end above the first prose. */
function withoutMarkdown(lines: readonly Line[]): Unmarked {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  if (!filled.slice(0, LOWEST_HEADING).some(({ text }) => HEADING.test(text))) return { lines, marks: [], replies: [] }
  const prose = filled.find(({ text }) => isProseText(text))?.start ?? Number.POSITIVE_INFINITY
  const marks: Span[] = []
  const bare = lines.map((line, at) => {
    const found = HEADING.exec(line.text) ?? (line.start < prose ? STRESSED.exec(line.text) : null)
    const { open, close = '' } = found?.groups ?? {}
    if (open === undefined) return line
    const said = line.text.slice(open.length, line.text.trimEnd().length - close.length).trim()
    // A mark between two lines that are read as one would stand within what they say.
    const isFree = (beside: Line | undefined) => beside === undefined || beside.text.trim() === ''
    const isSafe = isFree(lines[at - 1]) && (close === '' || isFree(lines[at + 1]))
    if (!isSafe && byline(said) === null && dateLine(said) === null) return line
    const end = line.text.trimEnd().length
    marks.push({ start: line.start, end: line.start + open.length })
    if (close !== '') marks.push({ start: line.start + end - close.length, end: line.start + end })
    const text = line.text.slice(open.length, end - close.length)
    return { ...line, text: ' '.repeat(open.length) + text + ' '.repeat(line.text.length - open.length - text.length) }
  })
  return { lines: bare, marks, replies: [] }
}

/** In lines: above it stands no more than a section and the paper's name. */
const LOWEST_HEADING = 3

const isProseText = (text: string): boolean => measureOf(text) > WIDTHS.label && endsInFullStop(text)
