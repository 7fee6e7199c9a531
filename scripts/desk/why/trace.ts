/**
 * Why a line was read as it was: the marking up once more, rule by rule, with an eye on
 * one line. A rule is a function from what lies on the galley to what it claims, so it
 * can be asked again, and asked what it would have claimed if the line had been free.
 * Nothing of this runs while a paper is built.
 */

import type { Copy, Line, Span } from '../../flow/copy.ts'
import type { Dropped } from '../../flow/dropped.ts'
import { firstWhere } from '../../flow/halves.ts'
import type { HouseStyle } from '../../flow/paper.ts'
import { type Claim, freeOf, type Galley, galleyOf, type Rule } from '../galley.ts'
import { markedBy } from '../mark.ts'
import { orderOf } from '../reading/one-story.ts'
import { type TakenUp, takeUp } from '../reading/take-up.ts'
import { signsOf } from './signs.ts'

/** What one rule made of a line. */
export interface Say {
  readonly rule: string
  /** Its place in the order of work, from 1. */
  readonly place: number
  /** `took`: its claim was laid. `late`: it would have, if the line had been free. `refused`: its claim could not be laid. */
  readonly outcome: 'took' | 'late' | 'refused'
  /** What it took the line for, or would have. */
  readonly claims: readonly Claim[]
  /** The signs that it goes by and that the line shows; none where it goes by the line's place. */
  readonly signs: readonly string[]
  /** Why it was refused. */
  readonly fault: string | null
}

export interface LineTrace {
  /** What the rules said, in the order of work; those that left the line alone are not in it. */
  readonly says: readonly Say[]
  /** All signs that the line shows. */
  readonly signs: readonly string[]
  /** How many rules there are. */
  readonly rules: number
  /** The line parts two documents, or is of an older mail: no rule saw it. */
  readonly outside: 'document-ruler' | 'quoted-reply' | null
}

/** These take whatever is left; of no line do they say more than that. */
const LAST: ReadonlySet<string> = new Set(['markdown-mark', 'paragraphs', 'remainder'])

/** What decided a line. */
export function traceLine(copy: Copy, line: Line, house: HouseStyle | null = null): LineTrace {
  const taken = takeUp(copy)
  const { rules, documents } = taken
  const isOf = ({ number }: Line) => number === line.number
  const outside = outsideOf(taken, isOf)
  const own = outside === null ? documents.filter((document) => document.some(isOf)) : []
  const galleys = own.map((document) => galleyOf(copy, document, house))
  const orders = galleys.map((galley) => orderOf(galley, rules))
  const says = galleys.flatMap((galley, at) => saysOf(galley, orders[at] ?? rules, line))
  return { says, signs: signsOf(line.text), rules: (orders[0] ?? rules).length, outside }
}

function outsideOf({ rulers, replies }: TakenUp, isOf: (line: Line) => boolean): LineTrace['outside'] {
  if (rulers.some(isOf)) return 'document-ruler'
  return replies.some(isOf) ? 'quoted-reply' : null
}

function saysOf(top: Galley, rules: readonly Rule[], line: Line): Say[] {
  const says: Say[] = []
  let galley = top
  for (const [at, rule] of rules.entries()) {
    const marked = markedBy(galley, rule)
    const say = (outcome: Say['outcome'], claims: readonly Claim[], fault: string | null = null) => {
      const own = claims.filter(({ span }) => touches(span, line))
      const signs = signsOf(line.text, rule.name)
      if (own.length > 0) says.push({ rule: rule.name, place: at + 1, outcome, claims: own, signs, fault })
    }
    say('took', marked.laid)
    say('refused', marked.refused, marked.fault)
    const isTaken = galley.claims.some(({ span }) => touches(span, line) && span.end > span.start)
    if (isTaken && !LAST.has(rule.name)) say('late', claimsOf(rule, freed(galley, line)))
    galley = marked.galley
  }
  return says
}

/** A claim without extent, which holds the item and takes nothing, touches the line that it stands at. */
function touches({ start, end }: Span, line: Line): boolean {
  return start === end ? start >= line.start && start <= line.end : start < line.end && end > line.start
}

/** The galley as it would be if nothing had been claimed of a line. */
function freed(galley: Galley, line: Line): Galley {
  return {
    ...galley,
    free: galley.free.map((free, at) => {
      const own = galley.lines[at]
      return own?.number === line.number ? freeOf(own, own.start, own.end) : free
    }),
    claims: galley.claims.filter(({ span }) => !touches(span, line)),
  }
}

function claimsOf(rule: Rule, galley: Galley): readonly Claim[] {
  try {
    return rule.read(galley).claims
  } catch {
    return []
  }
}

/** By which rule something was dropped, and which of the rule's signs it shows. */
export interface DropReason {
  readonly by: string
  readonly signs: readonly string[]
}

/** Why each stretch was dropped. What stands within a field is the matter of the rule that took the field. */
export function reasonsFor(copy: Copy, dropped: readonly Dropped[], house: HouseStyle | null = null): DropReason[] {
  const { rules, documents } = takeUp(copy)
  const takenOf = (galley: Galley) => takenBy(galley, orderOf(galley, rules))
  // Claims lie side by side: the last that starts before a stretch is the one that may hold it.
  const taken = documents
    .flatMap((document) => takenOf(galleyOf(copy, document, house)))
    .sort((a, b) => a.span.start - b.span.start)
  return dropped.map(({ rule, span, text }) => {
    const holder = taken[firstWhere(taken.length, (at) => (taken[at]?.span.start ?? 0) > span.start) - 1]
    const isHeld = holder !== undefined && holder.span.end >= span.end
    const by = isHeld ? holder.by : (OUTSIDE[rule] ?? 'items')
    return { by, signs: signsOf(text, by) }
  })
}

/** What is dropped before any rule reads a line. */
const OUTSIDE: Readonly<Partial<Record<Dropped['rule'], string>>> = {
  'document-ruler': 'documents',
  'quoted-reply': 'line-marks',
  'line-mark': 'line-marks',
}

interface Taken {
  readonly span: Span
  readonly by: string
}

/** Which rule took what; claims without extent take nothing. */
function takenBy(top: Galley, rules: readonly Rule[]): Taken[] {
  const taken: Taken[] = []
  let galley = top
  for (const rule of rules) {
    const marked = markedBy(galley, rule)
    for (const { span } of marked.laid) if (span.end > span.start) taken.push({ span, by: rule.name })
    galley = marked.galley
  }
  return taken
}
