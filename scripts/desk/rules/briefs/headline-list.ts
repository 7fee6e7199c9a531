/**
 * A list of headlines: lines that could each stand as a headline, three or more
 * in a row, apart from the body or alone in the file. Each becomes a brief.
 */

import { hasBlock, headlineClaim } from '../../claims.ts'
import { isTitled } from '../../fields/titled.ts'
import { type Free, type Galley, type Markup, NO_CLAIMS, type Rule } from '../../galley.ts'
import { briefText, couldLabel, isListHeading, isTimetable, opensWithTime } from '../../lines/brief-text.ts'
import { type Chunk, chunksOf } from '../../lines/layout.ts'
import { endsLikeProse, hasCase, isHeadlineLike, isTitleCase, measureOf, startsLower } from '../../lines/shapes.ts'
import { WIDTHS } from '../../widths.ts'

export const headlineList: Rule = { name: 'headline-list', read }

/** Fewer lines than this below a body are a headline and its dek, or a signature, not a list. */
const LEAST = 3

function read(galley: Galley): Markup {
  const chunks = chunksOf(galley)
  const all = chunks.flatMap((chunk) => chunk.lines)
  const alone = all.every((line, at) => standsAlone(line) || isLabelAbove(all, at))
  // Nothing but lines without a stop: of an editor's headline they are the story.
  if (alone && isTitled(galley) && !hasBlock(galley)) return NO_CLAIMS
  // A line above a table is its headline.
  if (alone && isAboveBlock(galley, chunks)) return NO_CLAIMS
  const lines = alone ? withoutLabels(all) : [...runs(chunks), ...endings(chunks)].flat()
  const isTimed = isTimetable(lines.map(({ text }) => text))
  return { claims: lines.map((line) => headlineClaim('brief', briefText(line.text, isTimed), line)) }
}

/** Headlines right below a body whose paragraphs are a line each: at least three at its end. */
function endings(chunks: readonly Chunk[]): Free[][] {
  return chunks.flatMap(({ lines }) => {
    const from = lines.findLastIndex((line) => !standsAlone(line) || startsLower(line.text)) + 1
    const rest = lines.slice(from)
    const isBelowBody = from > 0 && lines.slice(0, from).every((line) => endsLikeProse(line.text))
    return isBelowBody && rest.length >= LEAST && rest.every((line) => measureOf(line.text) >= 20) ? [rest] : []
  })
}

/** A line or two, and what another rule took for a block below. */
function isAboveBlock({ claims }: Galley, chunks: readonly Chunk[]): boolean {
  const lines = chunks.flatMap((chunk) => chunk.lines)
  const last = lines.at(-1)
  return (
    last !== undefined &&
    lines.length < LEAST &&
    claims.some(({ kind, span }) => kind === 'block' && span.start > last.start) &&
    !claims.some(({ kind, span }) => kind === 'block' && span.start < last.start)
  )
}

/** Where most lines begin with a time, what has none and stands above one that has names the list; so do capitals above others. */
function withoutLabels(lines: readonly Free[]): readonly Free[] {
  const timed = lines.filter(({ text }) => opensWithTime(text)).length
  const isTimed = timed >= 2 && timed >= lines.length / 2
  return lines.filter((line, at) => {
    const below = lines[at + 1]
    const isLabel = (isTimed && isAboveTime(lines, at)) || (isListHeading(line.text) && lines.length > 2)
    return below === undefined || isListHeading(below.text) || !isLabel
  })
}

function isAboveTime(lines: readonly Free[], at: number): boolean {
  const [text, below] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? '']
  return !opensWithTime(text) && opensWithTime(below) && couldLabel(text)
}

function isLabelAbove(lines: readonly Free[], at: number): boolean {
  return isAboveTime(lines, at) || (at < lines.length - 1 && isListHeading(lines[at]?.text ?? ''))
}

function standsAlone(line: Free): boolean {
  if (opensWithTime(line.text) && !endsLikeProse(line.text)) return true
  return (
    isHeadlineLike(line.text) &&
    !(endsLikeProse(line.text) && !isTitleCase(line.text) && line.text.length > WIDTHS.headline)
  )
}

/** Chunks of headlines only, and rows of one-line chunks that are headlines. */
function runs(chunks: readonly Chunk[]): Free[][] {
  const found: Free[][] = []
  let row: Free[] = []
  const closeRow = () => {
    if (row.length >= LEAST && isWordy(row)) found.push(row)
    row = []
  }
  for (const chunk of chunks) {
    if (!isList(chunk.lines)) closeRow()
    else if (chunk.lines.length >= LEAST && isWordy(chunk.lines)) {
      closeRow()
      found.push([...chunk.lines])
    } else for (const line of chunk.lines) row.push(line)
  }
  closeRow()
  return found
}

/** Headlines have words: names, posts and codes in a row are no list of them. */
function isWordy(lines: readonly Free[]): boolean {
  const words = lines.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  return !hasCase(lines[0]?.text ?? '') || words >= lines.length * 3.5
}

/** Every line opens and ends as a headline; wrapped prose goes on in lower case or stops in mid-sentence. */
function isList(lines: readonly Free[]): boolean {
  if (!lines.every(standsAlone)) return false
  if (!lines.some((line) => hasCase(line.text))) return lines.every((line) => !endsLikeProse(line.text))
  return !lines.some((line) => startsLower(line.text) && !opensWithTime(line.text))
}
