/**
 * A paper's own weights and frames, on top of what the program has learnt: see
 * `HouseStyle` in `flow/paper.ts`. The program's weights stay as they are; what one paper's style
 * adds is laid over a copy of them, once for as long as the style lives.
 */

import { memo } from '../../../flow/memo.ts'
import type { Frame, HouseStyle } from '../../../flow/paper.ts'
import { COUNT } from '../decode.ts'
import { type LearntFor, learntWeights } from '../learnt.ts'
import { ROLES, type Role } from '../roles.ts'
import { JOINTS, TOP, type Weights } from '../weights.ts'

/** The weights that a paper's copy is read by: what its style adds speaks of a line, whatever the copy. */
export function weightsFor(house: HouseStyle | null, use: LearntFor = 'pages'): Weights {
  return house === null ? learntWeights(use) : OWN[use](house)
}

const ownWeights = (use: LearntFor) => memo((house: HouseStyle): Weights => withHouse(learntWeights(use), house))
const OWN: Readonly<Record<LearntFor, (house: HouseStyle) => Weights>> = {
  pages: ownWeights('pages'),
  typed: ownWeights('typed'),
}

/** Weights with a house style laid over them. */
export function withHouse({ of, steps }: Weights, house: Pick<HouseStyle, 'signs' | 'steps'>): Weights {
  if (house.signs.length === 0 && house.steps.length === 0) return { of, steps }
  const places = new Map<string, number>(ROLES.map((role, at) => [role, at]))
  const own = new Map(of)
  for (const [evidence, role, by] of house.signs) {
    const known = own.get(evidence)
    const weights = known === undefined || known === of.get(evidence) ? Int32Array.from(known ?? NONE) : known
    own.set(evidence, added(weights, places.get(role) ?? 0, by))
  }
  const between = steps.map((step) => Int32Array.from(step))
  for (const [joint, above, role, by] of house.steps) {
    const from = above === TOP ? COUNT : (places.get(above) ?? 0)
    added(between[(JOINTS as readonly string[]).indexOf(joint)] ?? NONE, from * COUNT + (places.get(role) ?? 0), by)
  }
  return { of: own, steps: between }
}

const NONE = new Int32Array(COUNT)

function added<Numbers extends ArrayLike<number>>(weights: Numbers, at: number, by: number): Numbers {
  ;(weights as unknown as number[])[at] = (weights[at] ?? 0) + by
  return weights
}

/** Stands in a frame for a word that is another in each line: the writer's initials. */
export const ANY_WORD = '*'

/** The value in a line of a role that this paper sets in a frame, `Words: …`; null if it stands in none. */
export function framedIn(house: HouseStyle | null, role: Role, text: string): string | null {
  for (const frame of house?.frames ?? []) {
    const value = frame.role === role ? expressionOf(frame).exec(text)?.groups?.value : undefined
    if (value !== undefined) return value
  }
  return null
}

const expressionOf = memo(({ before, after }: Frame): RegExp => {
  const literal = (text: string) => text.split(ANY_WORD).map(RegExp.escape).join('[\\p{L}\\p{M}\\p{N}]{1,40}')
  return new RegExp(`^${literal(before)}(?<value>\\S.{0,300}?)${literal(after)}$`, 'u')
})
