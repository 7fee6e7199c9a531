/**
 * Near choices of a document that was read by roles: which line is its headline, and
 * whether a line is its byline, or its date after all. By so much as two rows of roles differ, so
 * sure is what was chosen; how much is little was measured on pages of publishers of
 * which nothing had been learnt (`docs/measured.md`).
 */

import type { Span } from '../../flow/copy.ts'
import { foldedText } from '../../flow/folded-words.ts'
import { type FieldClaim, spanOf } from '../claims.ts'
import type { Claim } from '../galley.ts'
import { isPageProseText } from '../lines/pasted.ts'
import type { LineField, NearChoice, Reading } from '../near-choice.ts'
import { byline, signature } from '../signs/byline.ts'
import { dateIn } from '../signs/date-line.ts'
import { rolesOfField } from '../why/taken.ts'
import { decode, marginOf, type Path, secondBest, through } from './decode.ts'
import type { Roled, RoledLine } from './read-roles.ts'
import { ROLES, roleIndex, roleSet } from './roles.ts'

/** By so much, in the size of the weights, the headline must be better than any other line. */
export const CLEAR_HEADLINE = 50
/** By so much a byline must be better as that than as anything else. */
export const CLEAR_BYLINE = 50
/** A line that reads like a byline or a date and is neither must be worse as that by so much. */
export const CLEARLY_NOT = 200

/** @param has whether a field was known before any role was asked */
export function nearChoices(roled: Roled, claims: readonly Claim[], has: (name: LineField) => boolean): NearChoice[] {
  const fields = claims.filter((claim): claim is FieldClaim => claim.kind === 'field')
  const headline = fields.find(({ name }) => name === 'headline')
  const isTitle = ({ free }: RoledLine) => headline !== undefined && overlaps(free, headline.span)
  return [
    ...(headline === undefined ? [] : nearHeadline(roled, headline)),
    ...LINE_FIELDS.flatMap(([name, readOff]) => {
      if (has(name)) return []
      const found = fields.filter((field) => field.name === name)
      if (found.length === 0) return missed(roled, name, readOff, isTitle)
      return name === 'bylines' ? nearByline(roled, found) : []
    }),
  ]
}

/** Reads a value off a line; null where there is none. */
type ReadOff = (text: string) => string | null

const LINE_FIELDS: readonly (readonly [name: LineField, readOff: ReadOff])[] = [
  ['bylines', namesIn],
  ['date', dayIn],
]

function namesIn(text: string): string | null {
  const { names = [] } = byline(text) ?? signature(text, true) ?? {}
  return names.length === 0 ? null : names.join(SEVERAL)
}

/** What parts the names of a byline, as a sidecar takes them. */
const SEVERAL = '; '

function dayIn(text: string): string | null {
  const date = dateIn(text)
  return date?.kind === 'published' && date.reading.kind === 'date' ? date.reading.day : null
}

const HEADLINE = roleSet('headline')

/** Another line that is nearly as good a headline, and says another thing. */
function nearHeadline({ lines, chain, path }: Roled, { field, span }: FieldClaim): NearChoice[] {
  const own = foldedText(field.value)
  const isOwn = lines.map(({ free, lines: wrapped }) => {
    const text = foldedText(free.text)
    return overlaps(spanOf(wrapped), span) || own.includes(text) || text.includes(own)
  })
  const mayBe = lines.map(({ free }, at) => isOwn[at] !== true && !isPageProseText(free.text))
  const best = bestOf(path, (at) => isOwn[at] === true)
  // In a row that may have this headline, too, another line is at least as good.
  if (best.row - bestOf(path, (at) => mayBe[at] === true).row >= CLEAR_HEADLINE) return []
  const allowed = chain.allowed.map((may, at) => (isOwn[at] === true ? may & ~HEADLINE || may : may))
  const second = bestOf(decode({ ...chain, allowed }), (at) => mayBe[at] === true)
  const other = lines[second.at]
  if (other === undefined || best.row - second.row >= CLEAR_HEADLINE) return []
  return [{ kind: 'headline', taken: { ...span, value: field.value }, other: readingOf(other.free, other.free.text) }]
}

/** The line that is the best headline, of some. */
function bestOf(path: Path, isAsked: (at: number) => boolean): { at: number; row: number } {
  let best = { at: -1, row: Number.NEGATIVE_INFINITY }
  for (const [at, row] of through(path, roleIndex('headline')).entries())
    if (row > best.row && isAsked(at)) best = { at, row }
  return best
}

/** A byline whose line is nearly as good as something else. */
function nearByline({ lines, path }: Roled, found: readonly FieldClaim[]): NearChoice[] {
  const [{ span } = { span: { start: 0, end: 0 } }] = found
  const at = lines.findIndex(({ free }) => overlaps(free, span))
  const roles = rolesOfField('bylines')
  if (at < 0 || marginOf(path.rows, at, roles) >= CLEAR_BYLINE) return []
  const value = found.map(({ field }) => field.value).join(SEVERAL)
  const instead = ROLES[secondBest(path.rows, at, roles)] ?? 'paragraph'
  return [{ kind: 'byline', taken: { ...span, value }, instead }]
}

/** A line that reads like the field that is lacking, and is not the headline. */
function missed(
  { lines, path }: Roled,
  name: LineField,
  readOff: ReadOff,
  isTitle: (line: RoledLine) => boolean,
): NearChoice[] {
  const roles = rolesOfField(name)
  const likely = lines.flatMap((line, at) => {
    const { free } = line
    const margin = marginOf(path.rows, at, roles)
    const value = margin < -CLEARLY_NOT || isTitle(line) ? null : readOff(free.text)
    return value === null ? [] : [{ margin, other: readingOf(free, value) }]
  })
  const [first] = likely.toSorted((a, b) => b.margin - a.margin)
  return first === undefined ? [] : [{ kind: 'missed', name, other: first.other }]
}

function readingOf({ start, end }: Span, value: string): Reading {
  return { start, end, value }
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start
}
