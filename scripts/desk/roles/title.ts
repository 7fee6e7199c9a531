/** The title of a story among the lines that say it. */

import { foldedLine } from '../lines/shapes.ts'
import { saysNearly } from './evidence/facts.ts'
import type { Role } from './roles.ts'
import type { Unit } from './units.ts'

/**
 * Which of the headlines is the story's: the first, or what nearly says the same and
 * stands nearer to the text, or what of it stands alone, since a page's title names the
 * site as well; what is said once more in small letters, so.
 */
export function titleOf(units: readonly Unit[]): Unit | null {
  const above = units.slice(
    0,
    Math.max(
      0,
      units.findIndex(({ role }) => role === 'paragraph'),
    ),
  )
  const top = units.find(({ role }) => role === 'headline')
  if (top === undefined) return null
  const first = above.findLast((unit) => unit.role === 'headline' && saysNearly(unit.text, top.text)) ?? top
  const whole = foldedLine(first.text)
  const small = units.find(
    ({ role, text }) => MAY_SAY_IT.has(role) && foldedLine(text) === whole && /\p{Ll}/u.test(text),
  )
  if (small !== undefined) return small
  const isWithin = ({ role, text }: Unit) =>
    role === 'headline' && whole !== foldedLine(text) && whole.includes(foldedLine(text))
  return units.find(isWithin) ?? first
}

const MAY_SAY_IT: ReadonlySet<Role> = new Set(['above', 'headline'])
