/**
 * The house style, in copy that is read by rules: which lines have, by what the desk has
 * learnt of this paper, a role that its editors had to correct. These lines are taken
 * before any rule that goes by the usual places; all others are left to the rules.
 */

import { type Galley, type Markup, NO_CLAIMS, type Rule } from '../galley.ts'
import { weightsFor } from './house.ts'
import { rolesBy, weigh } from './read-roles.ts'
import { claimsOf } from './rule.ts'
import { unitsOf } from './units.ts'

export const houseStyle: Rule = { name: 'house-style', read }

function read(galley: Galley): Markup {
  const { house } = galley
  if (house === null || house.roles.length === 0) return NO_CLAIMS
  const weighing = weigh(galley)
  if (weighing === null) return NO_CLAIMS
  const { lines, isPage } = rolesBy(galley, weighing, weightsFor(house))
  const roles = new Set(house.roles)
  const units = unitsOf(lines, galley)
  const ours = new Set(units.filter(({ role }) => roles.has(role)).map(({ start }) => start))
  // Where the text begins is asked for: who signs and when is looked for above it first.
  const asked = units.filter(({ role, start }) => role === 'paragraph' || ours.has(start))
  const claims = claimsOf(asked, galley, isPage)
  return { claims: claims.filter(({ kind, span }) => kind === 'field' && ours.has(span.start)) }
}
