/** What the wire and the press office put around copy: routing lines on top, release lines, page turns, notices of page and printer. */

import { findDate } from '../../../dates/dates.ts'
import { drop, fieldClaim, freeLines, headlineClaim, onePerLine } from '../../claims.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../../galley.ts'
import { isAmongRows } from '../../lines/columns.ts'
import { measureOf, startsLower } from '../../lines/shapes.ts'
import { byline } from '../../signs/byline.ts'
import { furniture, isPageTurn } from '../../signs/furniture.ts'
import { isRouting, isRoutingWord, isTransmission, SNAP } from '../../signs/wire.ts'
import { WIDTHS } from '../../widths.ts'

export const transmission: Rule = { name: 'transmission', read: readTransmission }
export const snaps: Rule = { name: 'snap', read: readSnaps }
export const furnitureLines: Rule = { name: 'furniture', read: readFurniture }

/** Routing lines stand above everything else, and below it. */
const EDGE = 12
/** So many lines on top may be copy between them. */
const AMONG = 3
/** In lines: an advisory goes on no further, nor what the next page repeats. */
const ADVISORY = 4
const PICK_UP = 3
/** In characters: a line of an advisory that is as long is wrapped; what is repeated is no shorter. */
const WRAPPED = 50
const LEAST_REPEATED = 3

function readTransmission(galley: Galley): Markup {
  const lines = freeLines(galley)
  const claims: Claim[] = []
  const take = (some: readonly Free[], isTop: boolean) => {
    // A single code word on top may be all there is: then it is a headline.
    for (const [at, free] of some.entries()) {
      const isSent = isTransmission(free.text) && !isAmongRows(some, free)
      if (!isSent && !(at > 0 && claims.length > 0 && isRoutingWord(free.text))) {
        if (isTop && at < AMONG) continue
        break
      }
      if (lines.length > claims.length + 1) claims.push(routed(free))
    }
  }
  take(lines.slice(0, EDGE), true)
  for (const free of lines) if (isRouting(free.text)) claims.push(drop('transmission', free))
  const top = new Set(claims.map((claim) => claim.span.start))
  take(
    lines
      .slice(-3)
      .reverse()
      .filter((free) => !top.has(free.start)),
    false,
  )
  return { claims: onePerLine(claims) }
}

/** A stamp with day, month and year says when the copy was sent: that is its date, if it gives no other. */
function routed(free: Free): Claim {
  const date = findDate(free.text)
  const span = { start: free.start, end: free.end }
  return date?.kind === 'date' ? fieldClaim('date', date.day, span) : drop('transmission', free)
}

/** Headlines that were sent alone before the story: each is a brief, without its stamp. */
function readSnaps(galley: Galley): Markup {
  return {
    claims: galley.free.flatMap((free): Claim[] => {
      const stamp = free === null ? undefined : SNAP.exec(free.text)?.[0]
      if (free === null || stamp === undefined) return []
      const from = free.start + stamp.length
      return [
        drop('transmission', { start: free.start, end: free.start + stamp.trimEnd().length }),
        headlineClaim('brief', free.text.slice(stamp.length), { start: from, end: free.end }),
      ]
    }),
  }
}

function readFurniture(galley: Galley): Markup {
  const lines = freeLines(galley)
  const claims: Claim[] = []
  for (const [at, free] of lines.entries()) {
    const kind = furniture(free.text)
    if (kind !== null) claims.push(drop(kind, free))
    if (kind === 'page-turn' && isPageTurn(free.text)) claims.push(...pickUp(lines, at))
    // The word by which the front page sends its readers to the rest.
    const above = lines[at - 1]
    if (
      kind === 'page-turn' &&
      above?.line.number === free.line.number - 1 &&
      /^\p{Lu}{3,}(?: \p{Lu}{2,})?$/u.test(above.text)
    )
      claims.push(drop('page-turn', above))
    if (kind === 'advisory') claims.push(...advisoryBelow(lines, at).map((line) => drop('advisory', line)))
  }
  return { claims: onePerLine(claims) }
}

/** An advisory that is wrapped goes on to its full stop; lines of codes below it belong to it. */
function advisoryBelow(lines: readonly Free[], at: number): readonly Free[] {
  const below: Free[] = []
  let last = lines[at]
  for (const free of lines.slice(at + 1, at + 1 + ADVISORY)) {
    if (last === undefined || free.line.number > last.line.number + 1) break
    const isOpen =
      !/[.!?)\]]$/.test(last.text) &&
      (startsLower(free.text) || measureOf(last.text) > WRAPPED) &&
      byline(free.text) === null
    const isCodes = /\b(?:[A-Z]{2,4}\d{2,}|(?:BC|AM|PM)-)/.test(free.text) && measureOf(free.text) < WIDTHS.title
    if (!isOpen && !isCodes) break
    below.push(free)
    last = free
  }
  return below
}

/** What the head of the next page repeats below `(MORE)`: the slug, and the last words of the page before. */
function pickUp(lines: readonly Free[], turn: number): Claim[] {
  const claims: Claim[] = []
  const before = lines[turn - 1]?.text ?? ''
  for (const free of lines.slice(turn + 1, turn + 1 + PICK_UP)) {
    const isSlug = isTransmission(free.text) || /(?:^|[\s,])(?:\d+(?:st|nd|rd|th)|first|second) add$/i.test(free.text)
    const isRepeated =
      /^X{2,}\s/.test(free.text) ||
      (measureOf(free.text) < WIDTHS.field && free.text.length > LEAST_REPEATED && before.endsWith(free.text))
    if (!isSlug && !isRepeated && furniture(free.text) === null) break
    claims.push(drop(isSlug ? 'transmission' : 'pick-up', free))
  }
  return claims
}
