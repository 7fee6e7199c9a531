/**
 * A typed story some of whose lines are read by their roles: the order of rules that
 * comes of it. Each rule lays what it laid before, but for those lines; they are claimed
 * by their roles; what is free then is text.
 */

import { stampedDay } from '../../dates/stamped-day.ts'
import type { Fields } from '../../flow/item.ts'
import { type DropClaim, drop, fieldInPassing, hasField } from '../claims.ts'
import type { Claim, Galley, Rule } from '../galley.ts'
import { measureOf } from '../lines/shapes.ts'
import { OF_TEXT } from '../order.ts'
import type { RoledLine } from '../roles/read-roles.ts'
import { roleSet, TEXT } from '../roles/roles.ts'
import { claimsOf } from '../roles/rule.ts'
import { unitsOf } from '../roles/units.ts'
import { isNote } from '../signs/notices.ts'
import { WIDTHS } from '../widths.ts'
import { withoutLabel } from './field-label.ts'
import { type Marks, touches } from './marks.ts'

/** By so much a role must be better than the next for its line to be left out. */
const SURE = 1

/**
 * @param lines of the document, with their roles
 * @param others those that are read by them
 */
export function orderByRole({ laid }: Marks, lines: readonly RoledLine[], others: readonly RoledLine[]): Rule[] {
  const isOther = ({ span }: Claim) => others.some((line) => line.lines.some((own) => touches(own, span)))
  const gone = laid.flatMap(({ claims }) => claims.filter(isOther))
  const isGone = (line: RoledLine) => line.lines.some((own) => gone.some(({ span }) => touches(own, span)))
  // A claim over several lines goes as a whole; what was text beside such a line, and is none by its role, is still text.
  const wasText = (line: RoledLine) =>
    gone.some((claim) => claim.kind === 'block' && line.lines.some((own) => touches(own, claim.span)))
  const freed = lines.filter((line) => others.includes(line) || (isGone(line) && (isText(line) || !wasText(line))))
  const stays = ({ span }: Claim) => !gone.some((claim) => touches(claim.span, span))
  return [
    ...laid.map(({ rule: { name }, claims }) => ({ name, read: () => ({ claims: claims.filter(stays) }) })),
    byRole(freed, lines, gone),
    asBefore(gone, freed),
    ...OF_TEXT,
  ]
}

const isText = ({ role }: RoledLine) => (TEXT & roleSet(role)) !== 0

function byRole(freed: readonly RoledLine[], lines: readonly RoledLine[], gone: readonly Claim[]): Rule {
  const first = lines.find(isText)
  const below = lines.slice(lines.findLastIndex(isText) + 1)
  return {
    name: 'roles',
    read: (galley) => {
      const units = unitsOf(unlabelled(freed), galley, true).filter(
        ({ role, start }) => role !== 'paragraph' || start === first?.free.start,
      )
      const claims = claimsOf(units, galley, false, SURE)
        .map((claim) => keyed(claim, freed))
        .map((claim) => unprinted(claim, freed, first?.free.start ?? 0))
      const has = (name: keyof Fields) => hasField({ claims: [...galley.claims, ...claims] }, name)
      const day = has('date') ? [] : [...saidIn(gone, 'date'), ...stampIn(below)].slice(0, 1)
      return { claims: [...claims, ...day, ...(has('agency') ? [] : saidIn(gone, 'agency').slice(0, 1))] }
    },
  }
}

/** The same lines; of those of one role the first without the name of its field. */
function unlabelled(lines: readonly RoledLine[]): RoledLine[] {
  return lines.map((line, at) => (lines[at - 1]?.role === line.role ? line : withoutLabel(line)))
}

/** What stands behind the name of a field is said by a key. */
function keyed(claim: Claim, lines: readonly RoledLine[]): Claim {
  const isKeyed = lines.some((line) => line.free.start === claim.span.start && withoutLabel(line) !== line)
  return isKeyed && claim.kind === 'field' ? { ...claim, field: { ...claim.field, origin: 'header' } } : claim
}

/**
 * A note above the text that none of its words is meant for readers is for the desk: `Hi Reto, cut from the end if
 * you must.` So is a sentence there that is nothing of the story's, and it is told.
 */
function unprinted(claim: Claim, lines: readonly RoledLine[], text: number): Claim {
  if (claim.span.start >= text) return claim
  const isForDesk = claim.kind === 'field' && claim.name === 'notes' && !isNote(claim.field.value)
  return isForDesk || (claim.kind === 'dropped' && isSaid(claim, lines)) ? drop('cover-note', claim.span) : claim
}

/** Whether somebody says what is taken for furniture of a page. */
function isSaid({ rule, span }: DropClaim, lines: readonly RoledLine[]): boolean {
  return rule === 'page-control' && lines.some(({ free }) => touches(free, span) && isWordy(free.text))
}

/** In words: a control of a page has fewer. */
const WORDY = 9

function isWordy(text: string): boolean {
  return text.split(/\s+/u).length >= WORDY
}

/** `The Champion, Thursday, November 3, 2011   Page 7`, `/ritt/`: what is left out may have said the day, and whose copy it is. */
function saidIn(gone: readonly Claim[], name: 'date' | 'agency'): Claim[] {
  return gone.flatMap((claim) =>
    claim.kind === 'field' && claim.name === name ? [fieldInPassing(name, claim.field.value, claim.span)] : [],
  )
}

/** In characters: what has a day and is longer, says more than when it was sent. */
const STAMP = 44

/** `121456 Mrz 04` below the text: the day on which it was sent, which the line keeps. */
function stampIn(lines: readonly RoledLine[]): Claim[] {
  return lines.flatMap(({ free }) => {
    const stamp = free.text.length <= STAMP ? stampedDay(free.text) : null
    return stamp?.reading.kind === 'date' ? [fieldInPassing('date', stamp.reading.day, free)] : []
  })
}

/**
 * Of lines that are no text and of which nothing came by their roles: what the rules had
 * made of them; above the headline, a label of the page.
 */
function asBefore(gone: readonly Claim[], freed: readonly RoledLine[]): Rule {
  return {
    name: 'roles',
    read: (galley) => {
      const left = freed.filter((line) => !isText(line) && isFree(line.free, galley))
      const isLeft = ({ span }: Claim) => freed.every((line) => !touches(line.free, span) || left.includes(line))
      const again = gone.filter((claim) => isFree(claim.span, galley) && isLeft(claim) && mayBeAgain(claim, galley))
      const end = galley.claims.find((claim) => claim.kind === 'field' && claim.name === 'headline')?.span.start ?? 0
      const labels = left.filter(
        ({ free, role }) =>
          free.end <= end &&
          (LABELS & roleSet(role)) !== 0 &&
          measureOf(free.text) <= WIDTHS.label &&
          !again.some(({ span }) => touches(span, free)),
      )
      return { claims: [...again, ...labels.map(({ free }) => drop('label', free))] }
    },
  }
}

const LABELS = roleSet('above', 'furniture', 'source', 'kicker')

function isFree(span: Claim['span'], { claims }: Galley): boolean {
  return !claims.some((claim) => touches(claim.span, span))
}

function mayBeAgain(claim: Claim, galley: Galley): boolean {
  const has = (name: keyof Fields) => hasField(galley, name)
  return claim.kind === 'dropped' || (claim.kind === 'field' && !has(claim.name))
}
