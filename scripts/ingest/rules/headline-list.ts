/**
 * A list of headlines: lines that could each stand as a headline, three or more
 * in a row, apart from the body or alone in the file. Each becomes a brief.
 */

import { briefText } from '../brief-text.ts'
import type { Free, Galley, Markup, Rule } from '../galley.ts'
import { type Chunk, chunksOf } from '../layout.ts'
import { endsLikeProse, hasCase, isHeadlineLike, isTitleCase, startsLower } from '../shapes.ts'

export const headlineList: Rule = { name: 'headline-list', read }

/** Fewer lines than this below a body are a headline and its dek, or a signature, not a list. */
const LEAST = 3

function read(galley: Galley): Markup {
  const chunks = chunksOf(galley)
  const alone = chunks.every((chunk) => chunk.lines.every((line) => standsAlone(line)))
  const lines = alone ? chunks.flatMap((chunk) => chunk.lines) : runs(chunks).flat()
  return {
    claims: lines.map((line) => {
      const span = { start: line.start, end: line.end }
      return { kind: 'brief', text: briefText(line.text), span }
    }),
  }
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
