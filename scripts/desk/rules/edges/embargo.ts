/** The embargo: until when the copy is not to be published; and the release line that gives its date. */

import { clocksIn } from '../../../dates/clock.ts'
import { findDate } from '../../../dates/dates.ts'
import { instantOf } from '../../../dates/instant.ts'
import { embargoValue } from '../../../fields/doubt.ts'
import { placeOf } from '../../../flow/copy.ts'
import type { Problem } from '../../../flow/problem.ts'
import { Expression, within } from '../../../wording/expression.ts'
import { fieldClaim, fieldInPassing, spanOf } from '../../claims.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../../galley.ts'
import { endsLikeProse, startsLower } from '../../lines/shapes.ts'
import { byline } from '../../signs/byline.ts'
import { dateLine } from '../../signs/date-line.ts'
import { embargoInside, embargoLine, embargoNote, opensEmbargo } from '../../signs/held/embargoes.ts'
import { releasedIn } from '../../signs/notices.ts'

export const embargo: Rule = { name: 'embargo', read: (galley) => read(galley, true) }

/** In Markdown the lines stay as they are: only its parser says where a paragraph ends. */
export const markdownEmbargo: Rule = { name: 'embargo', read: (galley) => read(galley, false) }

function read(galley: Galley, isPlain: boolean): Markup {
  const claims: Claim[] = []
  const problems: Problem[] = []
  const ends = endsOf(galley)
  const taken = new Set<Free>()
  for (const [at, free] of galley.free.entries()) {
    if (free === null || taken.has(free) || (free.text.length > LINE && !ends.has(at))) continue
    const found = embargoed(galley, at, ends.has(at))
    if (found === null) {
      if (isPlain) claims.push(...releaseDate(free))
      continue
    }
    for (const line of found.lines) taken.add(line)
    const { value, doubt } = embargoValue(found.when) ?? { value: found.when, doubt: null }
    // A line that may be a sentence holds the item, and stays copy.
    const claim = isPlain && !found.isUnsure ? fieldClaim : fieldInPassing
    claims.push(claim('embargo', value, spanOf(found.lines)))
    if (doubt !== null) problems.push({ ...doubt, file: galley.copy.path, ...placeOf(galley.copy, free.start) })
  }
  return { claims, problems }
}

/** `For release: 3 May 2026, 9 a.m.`: the day, and the instant if it gives one. */
function releaseDate(free: Free): Claim[] {
  const released = free.text.length <= LINE ? releasedIn(free.text) : null
  const date = released === null ? null : findDate(released)
  if (released === null || date?.kind !== 'date') return []
  const instant = instantOf(released)
  const isTimed = instant.kind === 'instant' && !instant.iso.endsWith('T00:00')
  return [fieldClaim('date', date.day, free, isTimed ? { at: instant.iso } : {})]
}

/** No line that is an embargo and nothing else is longer, in UTF-16 units. */
const LINE = 200
/** Behind other words an embargo stands in the headline, above it, or below the copy: among so many lines. */
const TOP = 8
const BOTTOM = 8

/** Where in the galley those lines are. */
function endsOf({ free }: Galley): ReadonlySet<number> {
  const filled = [...free.keys()].filter((at) => free[at] !== null)
  return new Set([...filled.slice(0, TOP), ...filled.slice(-BOTTOM)])
}

interface FoundEmbargo {
  readonly when: string
  readonly lines: Free[]
  readonly isUnsure: boolean
}

/** An embargo on a line, or begun on it and ended on the next; its time may have a line of its own. */
function embargoed(galley: Galley, at: number, isAtEnd: boolean): FoundEmbargo | null {
  const found = embargoedAt(galley, at, isAtEnd)
  const below = found === null ? undefined : galley.free[at + found.lines.length]
  if (found === null || below == null || instantOf(found.when).kind !== 'instant') return found
  const time = LABEL.replace(below.text, '')
  const isTime = (clocksIn(time) ?? []).length > 0 || /^\p{Ll}+ \p{Ll}/u.test(time)
  if (below.text.length > TIME || !isTime) return found
  const when = `${found.when}, ${time}`
  // A second time beside the first is read by nobody: then the item is held.
  return { ...found, when, lines: [...found.lines, below] }
}

/** `Time: 06:00 GMT`, `Embargo time: 06:00` */
const LABEL = new Expression([within('timeLabels')], (words) => `^\\P{L}*(?:\\p{L}+ ){0,2}(?:${words})\\s*[:=]\\s*`)
/** No time and its zone is longer. */
const TIME = 40

function embargoedAt(galley: Galley, at: number, isAtEnd: boolean): FoundEmbargo | null {
  const free = galley.free[at] as Free
  if (isWrapped(galley, at)) return null
  const line = embargoLine(free.text)
  const next = galley.free[at + 1]
  if (line?.reading !== 'read' && next !== null && next !== undefined && opensEmbargo(free.text)) {
    const both = embargoLine(`${free.text} ${next.text}`)
    if (both?.reading === 'read') return { when: both.when, lines: [free, next], isUnsure: false }
  }
  const inside = line === null && isAtEnd ? (embargoInside(free.text) ?? noteIn(free.text)) : null
  if (inside !== null) return { when: inside, lines: [free], isUnsure: true }
  if (line === null || (line.reading === 'label' && !isBesideHeadline(galley, at))) return null
  return { when: line.when, lines: [free], isUnsure: line.reading === 'unsure' || line.reading === 'label' }
}

/** A note that gives the day of a release and no more is read as its date. */
function noteIn(text: string): string | null {
  return releasedIn(text) === null && dateLine(text) === null ? embargoNote(text) : null
}

/** A line in small letters below one that does not end: prose that was wrapped there. */
function isWrapped(galley: Galley, at: number): boolean {
  const [above, here] = [galley.free[at - 1], galley.free[at]]
  return (
    above != null && here != null && startsLower(here.text) && above.text.length > WRAP && !endsLikeProse(above.text)
  )
}

const WRAP = 45

/** Whether another line than this one may be the headline: one on top, above the prose, and no byline or date. */
function isBesideHeadline(galley: Galley, at: number): boolean {
  const top: number[] = []
  for (const [index, free] of galley.free.entries()) {
    if (free === null) continue
    if (free.text.length > PROSE || endsLikeProse(free.text) || top.length > TOP) break
    if (byline(free.text) === null && dateLine(free.text) === null) top.push(index)
  }
  return !top.includes(at) ? false : top.length > 1
}

const PROSE = 100
