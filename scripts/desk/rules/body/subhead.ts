/** Subheads: a line of a few words between paragraphs of the body, or one that is underlined. */

import { type BlockClaim, blockClaim, drop, freeLines } from '../../claims.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../../galley.ts'
import { type Chunk, chunksOf, isWhole } from '../../lines/layout.ts'
import { endsLikeProse, hasSentences, isHeadlineLike, measureOf } from '../../lines/shapes.ts'
import { WIDTHS } from '../../widths.ts'

export const subhead: Rule = { name: 'subhead', read: readLines }
/** Subheads that a mark opens, as Japanese and Chinese papers set them. */
export const markedSubhead: Rule = { name: 'marked-subhead', read: readMarked }
export const underlined: Rule = { name: 'underline', read: readUnderlined }

const LONGEST = 90
const MOST_WORDS = 12
/** In words: a label with a colon is shorter than a clause with one. */
const LABEL_WORDS = 3
/** So many questions alone on their lines are an interview's. */
const INTERVIEW = 3
/** Prose below a line that is its subhead is longer by so much. */
const LONGER = 1.6
/** In characters: what is longer and runs on, or has a stop within, is prose. */
const RUNS_ON = 50
/** In columns: capitals in the middle of a column are indented by more, and what stands below an entry's head by less. */
const CENTRED = { widest: 50, indent: 10 }
const ENTRY_INDENT = 4
/** A rule below a line is about as long as the line; three hyphens below a long one are a break. */
const SHORTEST_RULE = 0.4
const UNDERLINE = /^(?:-{3,}|={3,}|~{3,}|_{3,}|\*{3,}|—{2,})$/

/** Underlined: the line and the rule below it, whatever stands around. */
function readUnderlined(galley: Galley): Markup {
  const claims: Claim[] = []
  const firstProse = freeLines(galley).find(isProseLine)?.start ?? Number.POSITIVE_INFINITY
  const [, second] = freeLines(galley)
  for (const [number, { lines }] of chunksOf(galley).entries()) {
    for (const [at, line] of lines.entries()) {
      const above = lines[at - 1]
      if (
        above === undefined ||
        !UNDERLINE.test(line.text) ||
        !isUnderlinable(above.text) ||
        line.text.length < above.text.length * SHORTEST_RULE ||
        (at > 1 && number > 0 && !UNDERLINE.test(lines[at - 2]?.text ?? ''))
      )
        continue
      const isTop = firstProse >= above.start
      // What is underlined above all prose is the headline, which the rule `head` reads; anything else is a subhead.
      const isSecond = claims.some((claim) => claim.kind === 'dropped')
      const isBelow = number > 0 && second !== undefined && second.start < above.start
      if (!isTop || isSecond || isBelow) claims.push(subheadOf(above))
      claims.push(drop('underline', line))
    }
  }
  return { claims }
}

const MARK = /^[◆■▼◇□▲●▽]\s*(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u

function readMarked(galley: Galley): Markup {
  const lines = freeLines(galley)
  const claims: Claim[] = []
  for (const [at, line] of lines.entries()) {
    const mark = MARK.exec(line.text)?.[0]
    const below = lines[at + 1]
    if (isEntry(line, below) || isCentred(line, lines[at - 1], below)) claims.push(subheadOf(line))
    if (mark === undefined || below === undefined || MARK.test(below.text) || MARK.test(lines[at - 1]?.text ?? ''))
      continue
    const isAbove = endsLikeProse(below.text) || /^[・･•·●]/u.test(below.text)
    if (measureOf(line.text) > WIDTHS.name || endsLikeProse(line.text) || !isAbove) continue
    claims.push(subheadOf(line, line.text.slice(mark.length)))
  }
  return { claims }
}

function isUnderlinable(text: string): boolean {
  return measureOf(text) <= LONGEST && /\p{L}/u.test(text) && !/[.,;]$/.test(text)
}

const QUESTION = /[?？؟]$/

function readLines(galley: Galley): Markup {
  const chunks = chunksOf(galley)
  const blocks = blocksIn(galley)
  const isInterview =
    chunks.filter(({ lines }) => lines.length === 1 && QUESTION.test(lines[0]?.text ?? '')).length >= INTERVIEW
  let next = 0
  let isBelowProse = false
  const claims: Claim[] = []
  for (const [at, chunk] of chunks.entries()) {
    const [line, second] = chunk.lines
    if (line === undefined) continue
    while ((blocks[next]?.span.start ?? Number.POSITIVE_INFINITY) < line.start) {
      if (blocks[next]?.block.kind !== 'subhead') isBelowProse = true
      next += 1
    }
    const last = blocks[next - 1]
    const isBelowSubhead =
      last?.block.kind === 'subhead' && isNothing(galley.copy.text.slice(last.span.end, line.start))
    const isAsked = isInterview && QUESTION.test(line.text)
    if (isBelowProse && !isBelowSubhead && !isAsked && isWhole(line) && isShortHead(line.text)) {
      const isAbove = second === undefined ? followsProse(chunks[at + 1], blocks[next]) : isAboveProse(line, second)
      if (isAbove) claims.push(subheadOf(line))
    }
    isBelowProse ||= isProse(chunk)
  }
  return { claims }
}

/** What other rules have taken for the body, in the copy's order. */
function blocksIn(galley: Galley): BlockClaim[] {
  return galley.claims.filter((claim) => claim.kind === 'block').sort((a, b) => a.span.start - b.span.start)
}

function isAboveProse(line: Free, below: Free): boolean {
  return isProseLine(below) && below.text.length > line.text.length * LONGER
}

/** Blank, or the rule below a line. */
function isNothing(text: string): boolean {
  return text.replace(/[\s=~_*-]/g, '') === ''
}

/** Capitals set in the middle of a column, between lines that begin at its left. */
function isCentred(line: Free, above: Free | undefined, below: Free | undefined): boolean {
  if (above === undefined || below === undefined || /\p{Ll}/u.test(line.text) || !/\p{Lu}{2}/u.test(line.text))
    return false
  const indent = (free: Free) => free.start - free.line.start
  return (
    measureOf(line.text) <= CENTRED.widest &&
    indent(line) >= indent(above) + CENTRED.indent &&
    indent(line) >= indent(below) + CENTRED.indent &&
    endsLikeProse(above.text)
  )
}

/** `*0712*  MILL RD` above an indented text: the time and place that head an entry of a log. */
function isEntry(line: Free, second: Free | undefined): boolean {
  if (second === undefined || !/^[*[(]?\d{1,2}[:.]?\d\d[*\])]?\s+\p{Lu}.{2,60}$/u.test(line.text)) return false
  return second.start - second.line.start >= line.start - line.line.start + ENTRY_INDENT && !endsLikeProse(line.text)
}

/** A few words without a stop; a question may be one. */
function isShortHead(text: string): boolean {
  return (
    measureOf(text) <= LONGEST &&
    text.split(/\s+/).length <= MOST_WORDS &&
    (isHeadlineLike(text) || isShortLabel(text)) &&
    (!/^["“«„‘']/.test(text) || isQuotedHead(text)) &&
    !/^[QA]\s?[:.]/.test(text) &&
    !/^\p{Lu}[\p{Lu} .’'-]{0,24}: \S/u.test(text)
  )
}

/** `Key facts:`; a clause with a colon brings in what follows. */
function isShortLabel(text: string): boolean {
  if (!/^\p{Lu}[\p{L} ’'-]{2,40}[:：]?$/u.test(text) || endsLikeProse(text)) return false
  return !/[:：]$/.test(text) || text.split(/\s+/).length <= LABEL_WORDS
}

/** A few words of somebody's, without a stop, between their marks. */
function isQuotedHead(text: string): boolean {
  return measureOf(text) <= WIDTHS.name && /^["“«„‘'][^.!?…]+["”»“’']$/u.test(text)
}

/** A paragraph, or a list or a table that another rule has taken. */
function followsProse(next: Chunk | undefined, block: BlockClaim | undefined): boolean {
  if (next !== undefined && isProse(next)) return true
  return block !== undefined && block.span.start < (next?.lines[0]?.start ?? Number.POSITIVE_INFINITY)
}

function isProse({ lines }: Chunk): boolean {
  return lines.some(isProseLine)
}

function isProseLine({ text }: Free): boolean {
  return (
    (measureOf(text) > WIDTHS.label && endsLikeProse(text)) ||
    measureOf(text) > WIDTHS.headline ||
    (measureOf(text) > RUNS_ON && /[,;:：]$|\s\p{Ll}+$/u.test(text) && /\p{Ll}+ \p{Ll}+ \p{Ll}+/u.test(text)) ||
    (measureOf(text) > RUNS_ON && hasSentences(text)) ||
    (endsLikeProse(text) && text.split(/\s+/).length > LABEL_WORDS)
  )
}

function subheadOf(line: Free, text = line.text): BlockClaim {
  return blockClaim('subhead', text, line, { level: 2 })
}
