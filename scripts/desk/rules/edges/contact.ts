/** Contact blocks and what a press office sets below every release: marked by a heading, ended by a blank line or by the end. */

import { drop, onePerLine } from '../../claims.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../../galley.ts'
import { type Chunk, chunksOf } from '../../lines/layout.ts'
import { endsInFullStop, measureOf } from '../../lines/shapes.ts'
import { isBoilerplate, isContact, isReachable } from '../../signs/notices.ts'

export const contact: Rule = { name: 'contact', read: readContacts }
export const boilerplate: Rule = { name: 'boilerplate', read: readBoilerplate }

/** Names, posts, numbers and addresses are short. */
const WIDEST = 110
/** A part of a block has no more lines, a block no more parts behind its first, a line no more words without being a sentence. */
const MOST_LINES = 8
const MOST_PARTS = 5
const MOST_WORDS = 6
/** What a press office sets below stands in the last two thirds of the copy, and not in its first lines. */
const HIGHEST_SHARE = 1 / 3
const HIGHEST = 3

function readContacts(galley: Galley): Markup {
  const chunks = chunksOf(galley)
  const claims: Claim[] = []
  for (const [at, chunk] of chunks.entries()) {
    const from = chunk.lines.findIndex((line) => isContact(line.text))
    if (from < 0) continue
    const block = takeWhile(chunk.lines, from)
    for (const line of block) claims.push(drop('contact', line))
    // A heading alone, or a block with blank lines between its parts.
    for (const next of chunks.slice(at + 1, at + 1 + MOST_PARTS)) {
      if (block.length + from < chunk.lines.length || !isContactPart(next)) break
      for (const line of next.lines) claims.push(drop('contact', line))
    }
  }
  return { claims: onePerLine(claims) }
}

/** From the heading on, as long as lines are short and no sentences; what was cut off its number on one line is none of it. */
function takeWhile(lines: readonly Free[], from: number): readonly Free[] {
  const rest = lines.slice(from)
  const isCutOff = (line: Free, at: number) => {
    const above = rest[at - 1]
    return above?.line.number === line.line.number && isReachable(above.text) && !isReachable(line.text)
  }
  const end = rest.findIndex(
    (line, at) => at > 0 && (measureOf(line.text) > WIDEST || isSentence(line.text) || isCutOff(line, at)),
  )
  return end < 0 ? rest : rest.slice(0, end)
}

function isContactPart({ lines }: Chunk): boolean {
  return (
    lines.length <= MOST_LINES &&
    lines.some((line) => isReachable(line.text)) &&
    lines.every((line) => measureOf(line.text) <= WIDEST && !isSentence(line.text))
  )
}

function isSentence(text: string): boolean {
  return endsInFullStop(text) && text.split(/\s+/).length > MOST_WORDS && !isReachable(text)
}

/** From “About the Harbour Trust” or “Notes to editors” to the end: it stands in the last part of the copy only. */
function readBoilerplate(galley: Galley): Markup {
  const chunks = chunksOf(galley)
  const lines = chunks.flatMap((chunk) => chunk.lines)
  const from = lines.findIndex(
    (line, at) => at >= lines.length * HIGHEST_SHARE && at >= HIGHEST && isBoilerplate(line.text),
  )
  if (from < 0) return { claims: [] }
  const heading = lines[from]
  const isApart = chunks.some((chunk) => chunk.lines[0] === heading)
  if (!isApart && !/:\s/.test(heading?.text ?? '')) return { claims: [] }
  return { claims: lines.slice(from).map((line) => drop('boilerplate', line)) }
}
