/** Documents: a file may hold several, told apart by rulers, end marks or by field blocks that begin again. */

import type { Line } from '../../flow/copy.ts'
import { Expression, every, opening } from '../../wording/expression.ts'
import { byline } from '../signs/byline.ts'
import { dateLine } from '../signs/date-line.ts'
import { dateline } from '../signs/dateline.ts'
import { isEndMark } from '../signs/end-mark.ts'
import { isBoilerplate, isContact } from '../signs/notices.ts'
import { WIDTHS } from '../widths.ts'
import { beginsAgain, fieldKey, isBlank, isProseLine, OpenDocument } from './open-document.ts'
import { endsInFullStop, isHeadlineLike } from './shapes.ts'
import { beginsStory } from './story-head.ts'
import { letterStarts } from './weekly/letters.ts'
import { obituaryStarts } from './weekly/obituaries.ts'

export interface Documents {
  readonly documents: readonly (readonly Line[])[]
  /** Lines that only part documents. */
  readonly rulers: readonly Line[]
}

/** `Document 3 of 10`, `=== Article 3 ===`, and what databases set below an article. */
const NUMBERED = new Expression([every('documentWords'), every('documentOfs')], (words, of) => {
  const forms = [
    `(?:${words}) (?:no\\.? )?\\d+(?: (?:${of}|\\/) \\d+|\\/\\d+)?`,
    '(?:AN\\s+)?document [A-Z]{2,}\\d{8,}\\w*',
    '\\d+ of \\d+ (?:documents|articles|doc\\w*)',
    '\\[\\d+\\/\\d+\\]',
    '\\{\\{story \\d+.{0,40}\\}\\}',
    '={2,} ?\\p{L}[\\p{L}/ -]{1,30} ?={2,}\\s+\\d{1,3}["”\'’]{1,2}',
    '(?:story|item|document|article) \\d+ of \\d+(?:\\s{2,}.{0,80})',
  ]
  return `^[\\s=*_#–—-]*(?:${forms.join('|')})[\\s=*_#:–—-]*$`
})
const ENDED = new Expression([opening('documentEnds')], (words) => `^(?:${words})$`)
/** In characters: two sheets' widths of signs around a number. What is longer is a ruler, or prose. */
const LONGEST_NUMBERED = 300
const LONGEST_ENDED = 40
const RULER = /^\s*(?:={5,}|-{5,}|_{5,}|\*{5,}|~{5,}|#{5,}|(?:\* ){4,}\*?|(?:- ){4,}-?|—{3,})\s*$/

/** Cut lines into documents: one, as a rule. */
export function documentsIn(lines: readonly Line[]): Documents {
  const starts = [letterStarts(lines), obituaryStarts(lines)].find((found) => found.length > 0)
  if (starts !== undefined)
    return { documents: starts.map((from, at) => lines.slice(from, starts[at + 1])), rulers: [] }
  const documents: Line[][] = []
  const rulers: Line[] = []
  const numbered: Line[] = []
  let open = new OpenDocument()
  const close = () => {
    if (open.first !== null) documents.push(open.lines)
    open = new OpenDocument()
  }
  const columns = lines.filter((_, at) => isColumnBreak(lines, at))
  const sheet: Sheet = { lines, next: contentBelow(lines), breaks: new Set(columns.length > 1 ? columns : []) }
  for (const [at, line] of lines.entries()) {
    const part = partAt(sheet, at, open, numbered.length)
    if (part === 'again') close()
    if (part !== 'number' && part !== 'ruler') open.add(line)
    else rulers.push(line)
    if (part === 'number') numbered.push(line)
    if (part === 'number' || part === 'ruler' || part === 'end') close()
  }
  close()
  const kept = withoutCovers(documents, rulers, numbered)
  return { ...kept, rulers: rulers.toSorted((a, b) => a.start - b.start) }
}

/** The lines of a file, and what is asked of them again and again. */
interface Sheet {
  readonly lines: readonly Line[]
  /** Line by line, the index of the first with content from there on. */
  readonly next: Uint32Array
  /** The breaks between the items of a column. */
  readonly breaks: ReadonlySet<Line>
}

/**
 * Where a line parts documents: a number or a ruler stands between two of them, an end
 * mark is the last line of one, a block of fields that begins `again` the first of the
 * next. Null if the line is in one.
 */
function partAt(
  { lines, next, breaks }: Sheet,
  at: number,
  open: OpenDocument,
  numbered: number,
): 'number' | 'ruler' | 'end' | 'again' | null {
  const line = lines[at] as Line
  const text = line.text.trim()
  if (text === '') return null
  if (text.length < LONGEST_ENDED && ENDED.test(text)) return 'ruler'
  if (breaks.has(line) || (text.length <= LONGEST_NUMBERED && NUMBERED.test(text))) return 'number'
  const isEnded = () => open.isProse && opensDocument(lines, next, at + 1)
  // Between numbered documents a long ruler parts them, whatever stands below.
  const isExport = open.isProse && numbered > 1 && text.length > 20
  if (isRuler(lines, at, open) && (open.first === null || isExport || isEnded())) return 'ruler'
  if (isEndMark(text) && isEnded()) return 'end'
  if (!open.isProse) return null
  const isNext = beginsAgain(open, lines, at) || (open.isFarAbove && beginsStory(lines, at))
  return isNext ? 'again' : null
}

/** A line across the sheet that is no part of what it stands in: no underline, no box, no end of a mail's headers. */
function isRuler(lines: readonly Line[], at: number, open: OpenDocument): boolean {
  const text = lines[at]?.text.trim() ?? ''
  return RULER.test(text) && !underlines(lines, at) && !open.isCover && !isBox(lines, at)
}

/** For each line the index of the first from it on that is neither blank nor a ruler. */
function contentBelow(lines: readonly Line[]): Uint32Array {
  const next = new Uint32Array(lines.length + 1).fill(lines.length)
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const text = lines[at]?.text.trim() ?? ''
    next[at] = text === '' || RULER.test(text) ? (next[at + 1] ?? lines.length) : at
  }
  return next
}

/** What stands above the first of numbered documents and below the last without being prose: how the export was made. */
function withoutCovers(
  documents: readonly Line[][],
  rulers: Line[],
  numbered: readonly Line[],
): { documents: Line[][] } {
  const [first] = numbered
  if (first === undefined || documents.length < 2) return { documents: [...documents] }
  const isCover = (document: readonly Line[], at: number) =>
    (at === documents.length - 1 || (document[0]?.start ?? 0) < first.start) &&
    document.filter((line) => !isBlank(line)).length <= 12 &&
    !document.some((line) => isProseLine(line) && line.text.trim().length > WIDTHS.headline)
  const isEdge = (document: readonly Line[], at: number) => {
    if (!isCover(document, at)) return false
    if ((document[0]?.start ?? 0) < first.start) return true
    return numbered.length >= 2 && !document.some(isSentence)
  }
  for (const [at, document] of documents.entries())
    if (isEdge(document, at)) for (const line of document) if (!isBlank(line)) rulers.push(line)
  return { documents: documents.filter((document, at) => !isEdge(document, at)) }
}

/** A line or two between two rulers are a box in the story, a pull quote. */
function isBox(lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at + 1, at + 8).filter((line) => !isBlank(line))
  const above = lines.slice(Math.max(0, at - 7), at).filter((line) => !isBlank(line))
  const isRule = (line: Line | undefined) => line !== undefined && RULER.test(line.text.trim())
  return below.slice(1, 3).some(isRule) || above.slice(-3, -1).some(isRule)
}

/** Breaks between the items of a column of short news: each has its headline in capitals and its text. */
function isColumnBreak(lines: readonly Line[], at: number): boolean {
  if (!/^(?:\* ?){3,5}$|^-{3,5}$/.test(lines[at]?.text.trim() ?? '')) return false
  const [head, text] = lines.slice(at + 1, at + 8).filter((line) => !isBlank(line))
  const title = head?.text.trim() ?? ''
  const words = title.split(/\s+/).length
  return (
    words >= 3 &&
    title.length <= 100 &&
    !/\p{Ll}/u.test(title) &&
    /\p{Lu}{2}/u.test(title) &&
    (text?.text.trim().length ?? 0) > WIDTHS.name
  )
}

/** A ruler right below a line of about its length belongs to that line. */
function underlines(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]?.text.trim() ?? ''
  const ruler = lines[at]?.text.trim().length ?? 0
  return (
    above !== '' &&
    above.length <= WIDTHS.field &&
    ruler <= above.length * 2 + 8 &&
    lines[at - 1]?.number === (lines[at]?.number ?? 0) - 1
  )
}

/** However short: the last of several documents may be two lines of news. */
function isSentence({ text }: Line): boolean {
  return text.trim().split(/\s+/).length >= 4 && endsInFullStop(text.trim())
}

/** What follows begins like an article: with field lines, or with a headline above a byline, a date or prose. */
function opensDocument(lines: readonly Line[], content: Uint32Array, from: number): boolean {
  const next: string[] = []
  for (
    let at = content[from] ?? lines.length;
    at < lines.length && next.length < 8;
    at = content[at + 1] ?? lines.length
  ) {
    const text = lines[at]?.text.trim() ?? ''
    if (next.length > 0 && isEndMark(text)) break
    next.push(text)
  }
  const [first, second, ...rest] = next
  if (first === undefined || isBoilerplate(first) || isContact(first)) return false
  if (fieldKey(first) !== null || /^(?:HD|SE|AN)(?: |$)/.test(first)) return true
  if (second === undefined || (!isHeadlineLike(first) && !/^[\p{Lu}\d\s\p{P}]+$/u.test(first))) return false
  const others = [second, ...rest]
  return (
    others.some(
      (text) =>
        byline(text) !== null ||
        dateLine(text) !== null ||
        dateline(text) !== null ||
        (text.length > WIDTHS.field && endsInFullStop(text)) ||
        text.length > WIDTHS.credit,
    ) || isWrappedProse(others)
  )
}

function isWrappedProse(texts: readonly string[]): boolean {
  const [first, second, third] = texts
  return (
    [first, second, third].every((text) => text !== undefined && text.length >= WIDTHS.label) &&
    /^\p{Ll}|[^.]$/u.test(second ?? '')
  )
}
