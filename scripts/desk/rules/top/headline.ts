/**
 * The headline: the first line of the copy, where it looks like one and a body
 * follows. A sentence is never taken for a headline, a line of body never for
 * its end.
 */

import type { Span } from '../../../flow/copy.ts'
import { drop, fieldClaim, freeLines, hasField, spanOf } from '../../claims.ts'
import type { Free, Galley, Markup, Rule } from '../../galley.ts'
import { NO_CLAIMS } from '../../galley.ts'
import { type Chunk, chunksOf, hasRoom, joined, paragraphsOf, widthOf } from '../../lines/layout.ts'
import { endsLikeProse, isHeadlineLike, measureOf, startsLower } from '../../lines/shapes.ts'
import { dateLine, isDayLine } from '../../signs/date-line.ts'
import { WIDTHS } from '../../widths.ts'

export const headline: Rule = { name: 'headline', read }

function read(galley: Galley): Markup {
  if (hasField(galley, 'headline')) return NO_CLAIMS
  const [top, second] = freeLines(galley)
  if (top !== undefined && second !== undefined && isDayLine(top.text)) {
    const { claims } = headlineIn(below(galley, top))
    return { claims: claims.length > 0 ? [drop('date-line', top), ...claims] : [] }
  }
  const day = top === undefined || second === undefined ? null : dateLine(top.text)
  if (top === undefined || day?.kind !== 'published' || day.reading.kind !== 'date') return headlineIn(galley)
  const { claims } = headlineIn(below(galley, top))
  return { claims: hasField(galley, 'date') ? claims : [fieldClaim('date', day.reading.day, top), ...claims] }
}

const below = (galley: Galley, top: Free): Galley => ({
  ...galley,
  free: galley.free.map((line) => (line === top ? null : line)),
})

/** Of what stands below the line with the day, if one stands on top. */
function headlineIn(galley: Galley): Markup {
  // Behind a dateline the body has begun.
  if (hasField(galley, 'place')) return NO_CLAIMS
  const [chunk, below] = chunksOf(galley)
  const first = chunk?.lines[0]
  if (chunk === undefined || first === undefined) return NO_CLAIMS
  const next = chunk.lines[1] ?? below?.lines[0]
  if (next === undefined && isAboveBlock(galley, first)) return headed(first.text, first)
  if (next === undefined || !isHeadlineLike(first.text)) return NO_CLAIMS
  if (standsApart(chunk)) return headed(first.text, first)
  // In running text the first line goes on in the second.
  const [paragraph] = paragraphsOf(chunk)
  if (paragraph !== undefined && paragraph.length > 1 && paragraph.length < chunk.lines.length + 1) {
    const whole = joined(paragraph)
    if (measureOf(whole) > measureOf(first.text) * 2.5 || !isHeadlineLike(whole)) return NO_CLAIMS
    return headed(whole, spanOf(paragraph))
  }
  return headed(first.text, first)
}

/** All that is left stands above what is a block already: a table, verse. */
function isAboveBlock({ claims }: Galley, { text, start }: Free): boolean {
  const blocks = claims.filter(({ kind }) => kind === 'block')
  const isShort =
    isHeadlineLike(text) || (measureOf(text) < WIDTHS.label && /\p{L}{2}/u.test(text) && !endsLikeProse(text))
  return isShort && blocks.length > 0 && blocks.every(({ span }) => span.start > start)
}

/** A first line much shorter than the others, that could have taken the next word, was ended on purpose. */
function standsApart({ lines }: Chunk): boolean {
  const [first, second] = lines
  if (first === undefined || second === undefined || startsLower(second.text)) return false
  const measure = lines.reduce((most, line) => Math.max(most, widthOf(line)), 0)
  return measureOf(first.text) < measure * 0.6 && hasRoom(first, second, measure)
}

function headed(value: string, span: Span): Markup {
  return { claims: [fieldClaim('headline', value, span)] }
}
