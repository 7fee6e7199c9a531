/**
 * How sure the desk is of what it took each line for. Where a document was read by
 * roles, that is by how much the best row of roles in which the line is what it was
 * taken for is better than the best in which it is something else. Where it was read by
 * rules, which know no more or less, the same is asked of the roles, as a second opinion.
 * Nothing of this runs while a paper is built.
 */

import { type Copy, placeOf, type Span } from '../../flow/copy.ts'
import { type Dropped, tellingOf } from '../../flow/dropped.ts'
import type { Block, Field, Fields, Item } from '../../flow/item.ts'
import type { HouseStyle } from '../../flow/paper.ts'
import { type Free, galleyOf } from '../galley.ts'
import { MARKDOWN } from '../order.ts'
import { orderOf } from '../reading/one-story.ts'
import { opinionOn } from '../reading/second-opinion.ts'
import { takeUp } from '../reading/take-up.ts'
import { certaintyOf, isUnsure } from '../roles/certainty.ts'
import { marginOf, secondBest } from '../roles/decode.ts'
import type { Roled } from '../roles/read-roles.ts'
import { ROLES, type Role, type RoleSet } from '../roles/roles.ts'
import { roles } from '../roles/rule.ts'
import { plainHead } from './plain-head.ts'
import { LEFT_OUT, NAMED_ALONE, rolesOfBlock, rolesOfField } from './taken.ts'

/** A line, or a paragraph that is wrapped. */
export interface LineCertainty {
  /** Of the first of its lines, from 1. */
  readonly line: number
  /** The roles whose lines come out as what it was taken for. */
  readonly taken: RoleSet
  readonly margin: number
  /** From 0 to 1: that it is what it was taken for. */
  readonly certainty: number
  /** What it is if it is not that. */
  readonly second: Role
  /** Whether somebody should look at it. */
  readonly isUnsure: boolean
}

/** In the order of the copy. What is certain, such as a header line, is not in it, nor is Markdown. */
export function certaintiesIn(
  copy: Copy,
  items: readonly Item[],
  dropped: readonly Dropped[],
  house: HouseStyle | null = null,
): LineCertainty[] {
  const { rules, documents } = takeUp(copy)
  if (rules === MARKDOWN) return []
  const byRoles = takenIn(copy, items, dropped.map(leftOutByRoles))
  const byRules = takenIn(copy, items, dropped.map(leftOutByRules))
  return documents.flatMap((document) => {
    const galley = galleyOf(copy, document, house)
    const order = orderOf(galley, rules)
    const roled = opinionOn(galley, order)
    if (roled === null) return []
    return order.includes(roles) ? ofDocument(roled, byRoles, true) : ofDocument(roled, byRules, false)
  })
}

function ofDocument({ lines, path }: Roled, takenOf: TakenOf, isRoled: boolean): LineCertainty[] {
  const taken = takenOf(lines.map(({ free }) => free))
  const settled = isRoled ? 0 : plainHead(lines, taken)
  return lines.flatMap(({ free }, at): LineCertainty[] => {
    if (at < settled) return []
    const own = taken[at] ?? 0
    const margin = marginOf(path.rows, at, own)
    if (own === 0 || margin === Number.POSITIVE_INFINITY) return []
    const certainty = certaintyOf(margin)
    const second = ROLES[secondBest(path.rows, at, own)] ?? 'paragraph'
    const { number: line } = free.line
    return [{ line, taken: own, margin, certainty, second, isUnsure: isUnsure(certainty, isRoled) }]
  })
}

/** A stretch, and the roles whose lines come out as what it was taken for; none if that is certain. */
interface Part {
  readonly span: Span
  readonly roles: RoleSet
  /** It says the headline. */
  readonly isTitle?: boolean
}

/** What the sidecar overrules, and what says the headline again, is settled. */
function leftOutByRoles({ rule, span }: Dropped): Part {
  const isTitle = rule === 'repeated-headline'
  return { span, roles: isTitle || rule.startsWith('overruled ') ? 0 : LEFT_OUT, isTitle }
}

/** Rules drop most of what they drop for its own words, and that is certain; the rest for where it stands. */
function leftOutByRules(dropped: Dropped): Part {
  const part = leftOutByRoles(dropped)
  return tellingOf(dropped.rule) === 'words' ? part : { ...part, roles: 0 }
}

/** Of some lines the roles whose lines come out as what each was taken for; none where nobody had to guess. */
type TakenOf = (lines: readonly Free[]) => RoleSet[]

/** What a line gave goes before what is left out of it. */
function takenIn(copy: Copy, items: readonly Item[], leftOut: readonly Part[]): TakenOf {
  const [given, others] = [byLine(copy, items.flatMap(partsOf)), byLine(copy, leftOut)]
  return (lines) => {
    const parts = lines.map((free) => {
      const own = partsAt(given, free)
      return own.length > 0 ? own : partsAt(others, free)
    })
    const saysIt = parts.map((own) => own.some(({ isTitle }) => isTitle === true))
    // Of several lines that say the headline it does not matter which gave it.
    const asWell = saysIt.filter(Boolean).length > 1 ? LEFT_OUT | rolesOfField('headline') : 0
    return parts.map((own, at) => {
      const set = own.reduce((all, { roles }) => all | roles, 0)
      return set !== 0 && saysIt[at] === true ? set | asWell : set
    })
  }
}

function partsAt(parts: ReadonlyMap<number, readonly Part[]>, { line, start, end }: Free): readonly Part[] {
  return (parts.get(line.number) ?? []).filter(({ span }) => span.start < end && span.end > start)
}

function byLine(copy: Copy, parts: readonly Part[]): ReadonlyMap<number, readonly Part[]> {
  const lines = new Map<number, Part[]>()
  for (const part of parts) {
    const last = placeOf(copy, Math.max(part.span.start, part.span.end - 1)).line
    for (let { line } = placeOf(copy, part.span.start); line <= last; line += 1) {
      const there = lines.get(line)
      if (there === undefined) lines.set(line, [part])
      else there.push(part)
    }
  }
  return lines
}

function partsOf(item: Item): Part[] {
  if (item.kind === 'brief') return [{ span: item.span, roles: NAMED_ALONE }]
  const fields = Object.entries(item.fields).flatMap(([key, some]) =>
    [some].flat().flatMap(({ span }: Field): Part[] => {
      const own = rolesOfField(key as keyof Fields)
      return span === undefined || own === 0 ? [] : [{ span, roles: own, isTitle: key === 'headline' }]
    }),
  )
  return [
    ...fields,
    ...item.body.map(({ kind, span }: Block): Part => ({ span, roles: rolesOfBlock(kind) })),
    ...item.related.map(({ span }): Part => ({ span, roles: NAMED_ALONE })),
  ]
}
