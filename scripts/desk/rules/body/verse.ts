/** Verse: short lines, set apart, that end where the poet ends them. They stay lines. */

import type { Galley, Markup, Rule } from '../../galley.ts'
import { type Chunk, chunksOf, verseClaim } from '../../lines/layout.ts'
import { endsLikeProse, isTitleCase, measureOf } from '../../lines/shapes.ts'

export const verse: Rule = { name: 'verse', read }

const LEAST = 3
const WIDEST = 60

function read(galley: Galley): Markup {
  const chunks = chunksOf(galley)
  const stanzas = stanzasIn(chunks)
  const widest = galley.free.reduce((width, free) => Math.max(width, free === null ? 0 : measureOf(free.text)), 0)
  const verse = stanzas.length > 0 ? stanzas : chunks.filter((chunk) => isVerse(chunk, widest))
  return { claims: verse.map((chunk) => verseClaim(chunk.lines)) }
}

/** A poem that is all there is: stanzas of as many short lines each, many of them ending in a mark. */
function stanzasIn(chunks: readonly Chunk[]): readonly Chunk[] {
  const stanzas = chunks.filter(
    ({ lines }) => lines.length >= LEAST && lines.every(({ text }) => measureOf(text) <= WIDEST),
  )
  const [first] = stanzas
  if (first === undefined || stanzas.length < 2) return []
  const lines = stanzas.flatMap((stanza) => stanza.lines)
  const isEven = stanzas.filter((stanza) => stanza.lines.length === first.lines.length).length >= stanzas.length - 1
  const paused = lines.filter(({ text }) => /[,;:.!?–—-]["”’]?$/u.test(text)).length
  const isProse = chunks.some(({ lines }) => lines.some(({ text }) => measureOf(text) > WIDEST * 1.5))
  const isList = stanzas.some((stanza) => stanza.lines.every(({ text }) => /^(?:[•*–-]|\d+[.)])\s/u.test(text)))
  const isPoem = isEven && !isProse && !isList && paused >= lines.length * 0.35 && paused < lines.length
  return isPoem && lines.filter(({ text }) => /[,;]$|\p{L}$/u.test(text)).length >= lines.length * 0.4 ? stanzas : []
}

/**
 * Lines of about one length, far shorter than the copy's others, each beginning
 * with a capital, some ending in a comma and the last in a stop: neither headlines
 * nor a narrow column do all that.
 */
function isVerse({ lines }: Chunk, widest: number): boolean {
  if (lines.length < LEAST || lines.length > 40) return false
  const widths = lines.map((line) => measureOf(line.text))
  const most = Math.max(...widths)
  if (most > WIDEST || widths.some((width) => width < 8)) return false
  if (!lines.every((line) => /^["“‘'«„(—–-]*\p{Lu}/u.test(line.text) || /^["“‘'«„(]*[\p{Lo}]/u.test(line.text)))
    return false
  const paused = lines.slice(0, -1).filter((line) => /[,;:—–-]["”’]?$/u.test(line.text)).length
  const titled = lines.filter((line) => isTitleCase(line.text)).length
  const last = lines.at(-1)
  const ends = last !== undefined && (endsLikeProse(last.text) || /[,;]$/.test(last.text))
  return paused >= Math.max(1, (lines.length - 1) * 0.3) && titled < lines.length * 0.5 && ends && widest > most * 1.3
}
