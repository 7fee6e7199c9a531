/** The units of a document: lines of one role that belong together, a headline over two lines, the points of a dek. */

import { namesOf } from '../../fields/several/author-names.ts'
import { spanOf } from '../claims.ts'
import type { Free, Galley } from '../galley.ts'
import { BETWEEN_DASHES } from '../head/dek.ts'
import type { HeadUnit } from '../head/units.ts'
import { joined } from '../lines/layout.ts'
import { endsLikeProse, foldedLine, measureOf, startsLower } from '../lines/shapes.ts'
import { byline } from '../signs/byline.ts'
import { dateIn } from '../signs/date-line.ts'
import { isBodyName } from '../signs/organisation.ts'
import { saysNearly } from './evidence/facts.ts'
import { framedIn } from './house/house.ts'
import type { RoledLine } from './read-roles.ts'
import { ANY_ROLE, type Role } from './roles.ts'

/** Lines of one role that follow each other at once, with the byline and the date that they look like. */
export interface Unit extends HeadUnit {
  readonly role: Role
  /** By how much its role is better than the next best for each of its lines. */
  readonly margin: number
  /** Whether its value was taken out of what the house sets around it. */
  readonly isFramed: boolean
}

/** In characters: where a line is longer, none is wrapped, and each is one thing. */
export const WIDEST = 130

export function unitsOf(lines: readonly RoledLine[], { copy, house }: Galley, isTyped = false): Unit[] {
  const isSet = isTyped || lines.every(({ free }) => measureOf(free.text) <= WIDEST)
  const goesOn = (role: Role, above: Free, free: Free) =>
    role === 'headline'
      ? isHeadlineOn(above.text, free.text, isSet)
      : isSet || startsLower(free.text) || POINT.test(free.text)
  const runs: { role: Role; lines: Free[]; apart: boolean; margin: number }[] = []
  for (const { free, lines: own, role, blanks, margin, page } of lines) {
    const open = runs.at(-1)
    const above = open?.role === role ? open.lines.at(-1) : undefined
    const isHeading = role === 'headline' && page.may !== ANY_ROLE
    const isOn = isHeading || (JOINED.has(role) && (blanks === 0 || (isTyped && role === 'dek')))
    const isNext = isOn && above !== undefined && copy.text.slice(above.end, free.start).trim() === ''
    if (isNext && (isHeading || goesOn(role, above, free))) open?.lines.push(free)
    else runs.push({ role, lines: [...own], apart: blanks > 0, margin })
  }
  return runs.map(({ role, lines, apart, margin }) => {
    const framed = framedIn(house, role, joined(lines))
    // What stands around the value in a frame is none of it.
    const own = framed === null ? lines : lines.slice(0, 1).map((line) => ({ ...line, text: framed }))
    const text = joined(own)
    const isSigned = NAMING.has(role)
    const signer = framed !== null && role === 'byline' ? { names: namesOf(framed), agency: null } : null
    const signed = { byline: isSigned ? (signer ?? byline(text)) : null, date: isSigned ? dateIn(text) : null }
    return { role, margin, ...spanOf(lines), lines: own, text, apart, isFramed: framed !== null, ...signed }
  })
}

/** `● Star slips on takeaway step` */
const POINT = /^(?:[*•·●▪■]\s+\S|Utl\.:)/u

/** A headline over two lines: each is as wide as a column, and the first stops nowhere. On a page each line is one thing. */
function isHeadlineOn(above: string, text: string, isSet: boolean): boolean {
  const [own, other] = [foldedLine(above), foldedLine(text)]
  if (own.includes(other) || other.includes(own) || saysNearly(above, text) || BETWEEN_DASHES.test(text)) return false
  if (startsLower(text)) return isSet || (dateIn(text) === null && byline(text) === null)
  if (!isSet) return false
  return measureOf(above) <= COLUMN && measureOf(text) <= COLUMN && !endsLikeProse(above) && !isBodyName(text)
}

/** In characters: the widest line of a headline that goes on in the next. */
const COLUMN = 64

/** Roles whose lines go on in the next one. */
const JOINED: ReadonlySet<Role> = new Set(['headline', 'dek', 'note'])

/** Roles whose lines say who, when, where and for whom. */
export const NAMING: ReadonlySet<Role> = new Set(['byline', 'date', 'dateline', 'source'])
