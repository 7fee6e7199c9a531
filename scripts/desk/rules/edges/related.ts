/** Related headlines: what stands below “Read more” or “Most read”, or behind such a label. */

import { drop, headlineClaim } from '../../claims.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../../galley.ts'
import { isListOnly } from '../../head/units.ts'
import { isPageProse } from '../../lines/pasted.ts'
import { endsInFullStop, endsLikeProse, isHeadlineLike, measureOf } from '../../lines/shapes.ts'
import { dateLine, isTimeLine } from '../../signs/date-line.ts'
import { popularHeading, relatedHeading } from '../../signs/notices.ts'
import { WIDTHS } from '../../widths.ts'

export const related: Rule = { name: 'related', read: (galley) => read(galley, 0, false) }
/** On a page whose lines have not been looked at: below its first prose, since a menu stands above it. */
export const relatedBelow: Rule = { name: 'related', read: (galley) => read(galley, firstProse(galley), true) }

const BULLET = /^(?:[•·‣▪●○■□◆▶►▸*»›>→–—-]|\d{1,2}[.)]?)\s*(?=\S)(?<=\s|[•·‣▪●○■□◆▶►▸»›→])/u
/** In lines. */
const MOST = 12
/** In characters, of a related headline. */
const SHORTEST = 8
const LONGEST = 140

function firstProse({ free }: Galley): number {
  const at = free.findIndex((one) => one !== null && isPageProse(one))
  return at < 0 ? free.length : at
}

function read(galley: Galley, from: number, isPage: boolean): Markup {
  const claims: Claim[] = []
  if (isListOnly(galley)) return { claims }
  const heading = (text: string) => relatedHeading(text) ?? (!isPage && popularHeading(text) === '' ? '' : null)
  for (let at = from; at < galley.free.length; at += 1) {
    const free = galley.free[at]
    if (free === null || free === undefined) continue
    const behind = heading(free.text)
    if (behind === null) continue
    if (behind !== '') {
      if (endsInFullStop(behind) || measureOf(behind) < SHORTEST) continue
      claims.push(headlineClaim('related', behind, free))
      continue
    }
    const { list, notes, last } = listBelow(galley, at, heading)
    if (list.length === 0) continue
    claims.push(drop('related-heading', free))
    for (const line of list) claims.push(headlineClaim('related', line.text.replace(BULLET, ''), line))
    for (const line of notes) claims.push(drop('related-note', line))
    at = last
  }
  return { claims }
}

/** What stands below a heading: headlines, the notes between them, and the index of the last line of either. */
interface ListBelow {
  readonly list: Free[]
  readonly notes: Free[]
  readonly last: number
}

/** Headlines right below, until a sentence, a second blank line or a gap behind the first of them; with bullets, all that have one. */
function listBelow(galley: Galley, heading: number, isHeading: (text: string) => string | null): ListBelow {
  const list: Free[] = []
  const notes: Free[] = []
  let last = heading
  let blanks = 0
  /** Whether a blank line stands between all of them. */
  let isApart = true
  for (let at = heading + 1; at < galley.free.length && list.length < MOST; at += 1) {
    const free = galley.free[at] ?? null
    if (free === null) {
      blanks += 1
      if (isParted(galley, at, blanks, list.length)) break
      continue
    }
    if (list.length > 0 && isListNote(free.text)) {
      notes.push(free)
      last = at
      continue
    }
    const isSubhead = list.length > 0 && isSubheadBelow(free, blanks, isApart)
    if (isSubhead || isHeading(free.text) !== null || !couldBeRelated(free.text)) break
    isApart &&= blanks > 0 || list.length === 0
    list.push(free)
    last = at
    blanks = 0
  }
  if (isApart && list.length > 1 && isAboveProse(galley, last)) list.pop()
  return { list, notes, last }
}

/** By a second blank line behind the first of them, or before it by what is taken already. */
function isParted({ lines }: Galley, at: number, blanks: number, listed: number): boolean {
  return listed > 0 ? blanks > 1 : lines[at]?.text.trim() !== ''
}

/** Below a blank line the copy may go on with a subhead: only bullets go on for sure, and lists with blank lines throughout. */
function isSubheadBelow({ text }: Free, blanks: number, isApart: boolean): boolean {
  return blanks > 0 && !isApart && !BULLET.test(text)
}

function couldBeRelated(line: string): boolean {
  const text = line.replace(BULLET, '')
  return isHeadlineLike(text) && measureOf(text) <= LONGEST && !endsInFullStop(text)
}

/** Set apart by blank lines, the last one right above prose is the subhead of that prose. */
function isAboveProse({ free }: Galley, at: number): boolean {
  const next = free.slice(at + 1).find((one) => one !== null)
  return next !== undefined && measureOf(next.text) > WIDTHS.field && endsLikeProse(next.text)
}

/** The date or the section of the headline above. */
function isListNote(text: string): boolean {
  if (text.length > WIDTHS.name) return false
  const bare = text.replace(/^(?:published|posted|updated)\s+/i, '')
  return dateLine(text) !== null || isTimeLine(text) || /^in ["“«]/i.test(text) || /^\d{1,2} \p{L}+$/u.test(bare)
}
