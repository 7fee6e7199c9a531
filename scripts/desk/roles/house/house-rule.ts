/**
 * The house style, in copy that is read by rules: which lines have, by what the desk has
 * learnt of this paper, a role that its editors had to correct. These lines are taken
 * before any rule that goes by the usual places; all others are left to the rules. What
 * the program's own weights say counts for nothing here: only what the house's add.
 */

import type { HouseStyle } from '../../../flow/paper.ts'
import { type Galley, type Markup, NO_CLAIMS, type Rule } from '../../galley.ts'
import { type RoledLine, rolesBy, type Weighing, weigh } from '../read-roles.ts'
import { claimsOf } from '../rule.ts'
import { unitsOf } from '../units.ts'
import { weightsFor } from './house.ts'

export const houseStyle: Rule = { name: 'house-style', read }

function read(galley: Galley): Markup {
  const { house } = galley
  if (house === null || house.roles.length === 0) return NO_CLAIMS
  const weighing = weigh(galley)
  if (weighing === null) return NO_CLAIMS
  const { lines, isPage } = rolesBy(galley, weighing, weightsFor(house))
  const before = rolesBy(galley, weighing, weightsFor(null)).lines
  const taken = takenBy(house, weighing, lines, before)
  const units = unitsOf(lines, galley)
  const ours = new Set(units.filter(({ lines: own }) => own.some((line) => taken.has(line.start))).map(startOf))
  // Where the text begins is asked for: who signs and when is looked for above it first.
  const asked = units.filter((unit) => unit.role === 'paragraph' || ours.has(startOf(unit)))
  const claims = claimsOf(asked, galley, isPage)
  return { claims: claims.filter(({ kind, span }) => kind === 'field' && ours.has(startOf(span))) }
}

function startOf({ start }: { readonly start: number }): number {
  return start
}

/** Where the lines start whose role is another than the program's weights give, or is spoken for by the house's. */
function takenBy(
  house: HouseStyle,
  { evidence }: Weighing,
  lines: readonly RoledLine[],
  before: readonly RoledLine[],
): ReadonlySet<number> {
  const roles = new Set(house.roles)
  const weights = new Map(house.signs.map(([name, role, by]) => [`${role} ${name}`, by]))
  const spoken = (at: number, role: string) =>
    (evidence[at] ?? []).reduce((sum, name) => sum + (weights.get(`${role} ${name}`) ?? 0), 0)
  return new Set(
    lines.flatMap(({ free, role }, at) => {
      const isTaken = roles.has(role) && (before[at]?.role !== role || spoken(at, role) >= SPOKEN)
      return isTaken ? [free.start] : []
    }),
  )
}

/**
 * As much as the house's weights must say for a role that the program's give as well, and that the rules did not find.
 * With 1, up to 21 of 155 files of other shapes were read differently, with 30 up to 14; the houses were read as well.
 */
const SPOKEN = 30
