/**
 * Who and when, in copy that is read by rules: where these found no date, or nobody who
 * signs, the lines from the headline to the first paragraphs are looked at once more.
 * What is a date and nothing else is it wherever it stands there; of names alone, and of
 * a day among other words, the roles say whether they are.
 *
 *     Ferry stops at noon
 *     The quay is closed until the piles are mended.      the dek, or the first paragraph
 *     Orla Penhallow                                      ^^^ a byline, by its role
 *     Thursday 9 May 2024 - 13:26                         ^^^ a date
 */

import { findDate } from '../../dates/dates.ts'
import type { Fields } from '../../flow/item.ts'
import { fieldClaim, hasField } from '../claims.ts'
import { type Claim, type Galley, galleyOf, type Markup, NO_CLAIMS, type Rule } from '../galley.ts'
import { anchorsOf } from '../head/anchors.ts'
import { isPageProseText, isSentenceOfCopy } from '../lines/pasted.ts'
import { measureOf } from '../lines/shapes.ts'
import { mark } from '../mark.ts'
import { readRoles } from '../roles/read-roles.ts'
import { type Unit, unitsOf } from '../roles/units.ts'
import { byline, signature } from '../signs/byline.ts'
import { dateLine } from '../signs/date-line.ts'
import { isCapitals } from '../signs/datelines/parts.ts'

/**
 * By so much, in the size of the weights, a role is better than the next best where no
 * look bears it out: a day is there to be read, names could be a subhead.
 */
const SURE = { date: 85, byline: 115, bylineInText: 145 }
/** The head ends with this paragraph: a dek and a caption may read like one. */
const PARAGRAPHS = 3
/** In characters: who signs and when is not longer. */
const WIDE = 100

/** @param certain the rules that are laid before lines get roles */
export function whoAndWhenAfter(certain: readonly Rule[]): Rule {
  return { name: 'who-and-when', read: (galley) => read(galley, certain) }
}

function read(galley: Galley, certain: readonly Rule[]): Markup {
  const has = (name: keyof Fields) => hasField(galley, name)
  if (has('date') && has('bylines')) return NO_CLAIMS
  const left = leftInHead(galley)
  if (left.size === 0) return NO_CLAIMS
  const roled = readRoles(certain.reduce(mark, galleyOf(galley.copy, galley.lines, galley.house)))
  if (roled === null) return NO_CLAIMS
  const all = unitsOf(roled.lines, galley)
  const body = all.find(({ role }) => role === 'paragraph') ?? null
  const text = galley.lines.find((line) => isPageProseText(line.text.trim()))?.start ?? 0
  const asked = all.filter(({ start }) => left.has(start))
  const units = asked.flatMap((unit) => (has('date') ? null : dated(unit)) ?? (signs(unit, text) ? unit : []))
  const found = anchorsOf({ units, body }, galley, has)
  const isSigned = has('bylines') || found.claims.some((claim) => claim.kind === 'field' && claim.name === 'bylines')
  const unread = units.find((unit) => unit.role === 'byline' && !found.units.has(unit))
  return { claims: [...found.claims, ...(isSigned || unread === undefined ? [] : signed(unread))] }
}

/** Where the lines start, from the top to the first paragraphs, that are free, no sentences, and may say it. */
function leftInHead({ free, lines }: Galley): ReadonlySet<number> {
  const ends = lines.flatMap(({ text }, at) => (isPageProseText(text.trim()) ? [at] : []))[PARAGRAPHS - 1]
  return new Set(
    free.slice(0, ends).flatMap((one) => {
      if (one === null || measureOf(one.text) > WIDE || isPageProseText(one.text)) return []
      return !isSentenceOfCopy(one.text) && saysWhoOrWhen(one.text) ? one.start : []
    }),
  )
}

/** To decode is dear: no role is asked for where there is nothing to be read. */
function saysWhoOrWhen(text: string): boolean {
  return findDate(text) !== null || byline(text) !== null || signature(text, true) !== null
}

/** The unit with its day, if it is a date and nothing else, or has one and is a date by its role. */
function dated(unit: Unit): Unit | null {
  const line = unit.date ?? dateLine(unit.text)
  if (line !== null) return line.kind === 'published' ? { ...unit, date: line } : null
  const reading = unit.role === 'date' && unit.margin >= SURE.date ? findDate(unit.text) : null
  return reading === null ? null : { ...unit, date: { kind: 'published', reading, at: null } }
}

/** @param text where it begins: below that a line in capitals is a subhead */
function signs({ role, margin, start, text: line }: Unit, text: number): boolean {
  if (role !== 'byline') return false
  return start > text ? margin >= SURE.bylineInText && !isCapitals(line) : margin >= SURE.byline
}

function signed(unit: Unit): Claim[] {
  const by = unit.byline ?? signature(unit.text, true)
  return (by?.names ?? []).map((name) => fieldClaim('bylines', name, unit))
}
