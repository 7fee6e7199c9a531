/**
 * A list of headlines: lines that could each stand as a headline, three or more
 * in a row, apart from the body or alone in the file. Each becomes a brief.
 */

import { briefText } from '../brief-text.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../galley.ts'
import { isListOnly } from '../head/units.ts'
import { type Chunk, chunksOf } from '../layout.ts'
import { endsLikeProse, hasCase, isHeadlineLike, isTitleCase, measureOf, startsLower } from '../shapes.ts'
import { dateLine } from '../signs/date-line.ts'
import { isOrganisationName } from '../signs/organisation.ts'
import { isPageControl } from '../signs/page.ts'

export const headlineList: Rule = { name: 'headline-list', read }

/** Fewer lines than this below a body are a headline and its dek, or a signature, not a list. */
const LEAST = 3

function read(galley: Galley): Markup {
  const chunks = chunksOf(galley)
  if (isListOnly(galley)) {
    const isLabel = labelsIn(galley)
    const lines = chunks.flatMap((chunk) => chunk.lines)
    return {
      claims: lines.map((line) => (isLabel(line) || dateLine(line.text) !== null ? dropped(line) : briefOf(line))),
    }
  }
  const alone = chunks.every((chunk) => chunk.lines.every((line) => standsAlone(line)))
  const lines = alone ? chunks.flatMap((chunk) => chunk.lines) : [...runs(chunks), ...endings(chunks)].flat()
  return { claims: lines.map(briefOf) }
}

function briefOf({ text, start, end }: Free): Claim {
  return { kind: 'brief', text: briefText(text), span: { start, end } }
}

function dropped({ start, end }: Free): Claim {
  return { kind: 'dropped', rule: 'list-label', span: { start, end } }
}

const RULED = /^[=*~_#–—-]{2,}\s*[^=*~_#–—-]{2,40}[=*~_#–—-]*$/u

/** In a list and nothing else: what names a part of it or the list itself. */
function labelsIn(galley: Galley): (line: Free) => boolean {
  const lines = galley.free.filter((free) => free !== null)
  const isMarked =
    galley.claims.some((claim) => claim.kind === 'brief') ||
    lines.filter(({ text }) => briefText(text) !== text).length >= 3
  const [first] = lines
  return (line) => {
    const { text } = line
    if (RULED.test(text) || isOrganisationName(text) || isPageControl(text) || !/\p{L}/u.test(text)) return true
    const words = text.split(/\s+/)
    if (words.length <= 2 && measureOf(text) <= 24) return true
    if (!isMarked || briefText(text) !== text) return false
    return line === first || (words.length <= 4 && !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text))
  }
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

function standsAlone(line: Free): boolean {
  return isHeadlineLike(line.text) && !(endsLikeProse(line.text) && !isTitleCase(line.text) && line.text.length > 120)
}

/** Chunks of headlines only, and rows of one-line chunks that are headlines. */
function runs(chunks: readonly Chunk[]): Free[][] {
  const found: Free[][] = []
  let row: Free[] = []
  const closeRow = () => {
    if (row.length >= LEAST) found.push(row)
    row = []
  }
  for (const chunk of chunks) {
    if (!isList(chunk.lines)) closeRow()
    else if (chunk.lines.length >= LEAST) {
      closeRow()
      found.push([...chunk.lines])
    } else row.push(...chunk.lines)
  }
  closeRow()
  return found
}

/** Every line opens and ends as a headline; wrapped prose goes on in lower case or stops in mid-sentence. */
function isList(lines: readonly Free[]): boolean {
  if (!lines.every(standsAlone)) return false
  if (!lines.some((line) => hasCase(line.text))) return lines.every((line) => !endsLikeProse(line.text))
  return !lines.some((line) => startsLower(line.text))
}
