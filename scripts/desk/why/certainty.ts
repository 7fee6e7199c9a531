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
import { galleyOf } from '../galley.ts'
import { MARKDOWN } from '../order.ts'
import { rulesFor, takeUp } from '../parse.ts'
import { certaintyOf, isUnsure } from '../roles/certainty.ts'
import { marginOf, secondBest } from '../roles/decode.ts'
import { ROLES, type Role, type RoleSet } from '../roles/roles.ts'
import { roles } from '../roles/rule.ts'
import { LEFT_OUT, NAMED_ALONE, rolesOfBlock, rolesOfField } from '../roles/taken.ts'
import { opinionOn } from '../second-opinion.ts'

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
export function certaintiesIn(copy: Copy, items: readonly Item[], dropped: readonly Dropped[]): LineCertainty[] {
  const { rules, documents } = takeUp(copy)
  if (rules === MARKDOWN) return []
  const given = byLine(copy, items.flatMap(partsOf))
  return documents.flatMap((document) => {
    const galley = galleyOf(copy, document)
    const own = rulesFor(galley, rules)
    const isRoled = own.includes(roles)
    const leftOut = byLine(copy, dropped.map(isRoled ? leftOutByRoles : leftOutByRules))
    const { lines, path } = opinionOn(galley, own) ?? { lines: [], path: null }
    return lines.flatMap(({ free }, at): LineCertainty[] => {
      const { number } = free.line
      const taken = rolesAt(given.get(number), free) || rolesAt(leftOut.get(number), free)
      const margin = path === null || taken === 0 ? Number.POSITIVE_INFINITY : marginOf(path.rows, at, taken)
      if (path === null || margin === Number.POSITIVE_INFINITY) return []
      const second = ROLES[secondBest(path.rows, at, taken)] ?? 'paragraph'
      const certainty = certaintyOf(margin)
      return [{ line: number, taken, margin, certainty, second, isUnsure: isUnsure(certainty, isRoled) }]
    })
  })
}

/** A stretch, and the roles whose lines come out as what it was taken for; none if that is certain. */
interface Part {
  readonly span: Span
  readonly roles: RoleSet
}

/** What the sidecar overrules is settled, whatever the desk took it for. */
function leftOutByRoles({ rule, span }: Dropped): Part {
  return { span, roles: rule.startsWith('overruled ') ? 0 : LEFT_OUT }
}

/** Rules drop most of what they drop for its own words, and that is certain; the rest for where it stands. */
function leftOutByRules(one: Dropped): Part {
  return tellingOf(one.rule) === 'words' ? leftOutByRoles(one) : { span: one.span, roles: 0 }
}

/** The roles whose lines come out as what stands in a stretch; none where nobody had to guess. */
function rolesAt(parts: readonly Part[] | undefined, { start, end }: Span): RoleSet {
  const there = (parts ?? []).filter(({ span }) => span.start < end && span.end > start)
  return there.reduce((set, one) => set | one.roles, 0)
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
      return span === undefined || own === 0 ? [] : [{ span, roles: own }]
    }),
  )
  return [
    ...fields,
    ...item.body.map(({ kind, span }: Block): Part => ({ span, roles: rolesOfBlock(kind) })),
    ...item.related.map(({ span }): Part => ({ span, roles: NAMED_ALONE })),
  ]
}
