/** The roles of a galley's free lines, as the decoder finds them by what was learnt. */

import { hasField } from '../claims.ts'
import type { Galley } from '../galley.ts'
import { isPageProseText } from '../lines/pasted.ts'
import { type Chain, COUNT, decode, NEVER, type Path, through } from './decode.ts'
import { evidenceOf, type RoleLine } from './evidence.ts'
import { learntWeights } from './learnt.ts'
import { roleLinesOf } from './lines.ts'
import { BODY, ROLES, type Role, roleIndex, roleSet } from './roles.ts'
import { jointOf, scoresOf } from './weights.ts'

/** A line with its role, and by how much that is better than the next best. */
export interface RoledLine extends RoleLine {
  readonly role: Role
  readonly margin: number
}

const HEADLINE = roleIndex('headline')

/** A story has a headline: where the best row has none and the copy gives none, the likeliest line is it. */
export function readRoles(galley: Galley): RoledLine[] {
  const lines = roleLinesOf(galley)
  const chain: Chain = {
    allowed: lines.map(({ page: { may } }) => (hasField(galley, 'headline') ? may & ~roleSet('headline') || may : may)),
    scores: dearToDrop(scoresOf(evidenceOf(lines), learntWeights()), lines),
    joints: lines.map(({ blanks }) => jointOf(blanks)),
    steps: learntWeights().steps,
  }
  let path = decode(chain)
  const hasBody = path.roles.some((role) => (BODY & (1 << role)) !== 0)
  if (hasBody && !hasField(galley, 'headline') && !path.roles.includes(HEADLINE)) {
    const likely = through(chain, HEADLINE).map((score, line) =>
      isPageProseText(lines[line]?.free.text ?? '') ? NEVER : score,
    )
    if (Math.max(...likely) <= path.score - Number(process.env.FAR ?? 1e9)) return roled(lines, path)
    const at = likely.indexOf(Math.max(...likely))
    path = decode({ ...chain, allowed: chain.allowed.map((may, line) => (line === at ? roleSet('headline') : may)) })
  }
  return roled(lines, path)
}

function roled(lines: readonly RoleLine[], path: Path): RoledLine[] {
  return lines.map((line, at) => ({
    ...line,
    role: ROLES[path.roles[at] ?? 0] ?? 'paragraph',
    margin: path.margins[at] ?? 0,
  }))
}

/** To drop copy costs more than to show furniture: what reads as a sentence must be worse as copy by as much to be dropped. */
const DEAR = Number(process.env.DEAR ?? 0)

function dearToDrop(scores: Float64Array, lines: readonly RoleLine[]): Float64Array {
  for (const [line, { free }] of lines.entries()) {
    if (!isPageProseText(free.text)) continue
    for (let role = 0; role < COUNT; role += 1)
      if ((BODY & (1 << role)) !== 0) scores[line * COUNT + role] = (scores[line * COUNT + role] as number) + DEAR
  }
  return scores
}
