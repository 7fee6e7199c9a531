/**
 * Invitations to the press: who, what, when and where, each a paragraph with its answer.
 *
 *     WHAT:   Ribbon-cutting at the fire hall
 *     WHEN:
 *     Tuesday, Nov. 24, at 10 a.m.
 */

import { blockClaim, drop, spanOf } from '../../claims.ts'
import { type Claim, type Free, type Galley, type Markup, NO_CLAIMS, type Rule, unparted } from '../../galley.ts'
import { joined } from '../../lines/layout.ts'
import { blocksOf, sheetOf } from '../../lines/weekly/sheet.ts'
import { isContact, releasedIn } from '../../signs/notices.ts'
import { answered } from '../../signs/weekly/named-parts.ts'

export const advisory: Rule = { name: 'advisory', read }

/** As many different questions. */
const LEAST = 3

function read(galley: Galley): Markup {
  const lines = sheetOf(galley)
  const asked = lines.flatMap((line, at) => {
    const found = isContact(line.text) ? null : answered(line.text)
    return found === null ? [] : [{ ...found, at }]
  })
  if (new Set(asked.map(({ key }) => key)).size < LEAST) return NO_CLAIMS
  const [first] = lines
  // `MEDIA ADVISORY FOR NOV. 24`
  const isReleased = first !== undefined && first !== lines[asked[0]?.at ?? 0] && releasedIn(first.text) !== null
  const release = isReleased ? [drop('release-line', first)] : []
  return {
    claims: [...release, ...asked.map(({ at }, index) => claimOf(galley, lines.slice(at, asked[index + 1]?.at)))],
  }
}

/** The question with its answer: to the end of the block, or the next block where the question stands alone. */
function claimOf(galley: Galley, lines: readonly Free[]): Claim {
  const [block = [], next = []] = blocksOf(lines)
  const isAlone = block.length === 1 && (answered(block[0]?.text ?? '')?.rest ?? '') === ''
  const all = unparted(galley, isAlone ? [...block, ...untilContact(next)] : untilContact(block))
  return blockClaim('paragraph', joined(all).replace(/\s+/g, ' '), spanOf(all))
}

/** Whom the press may call is no part of the answer above. */
function untilContact(lines: readonly Free[]): readonly Free[] {
  const end = lines.findIndex(({ text }, at) => at > 0 && isContact(text))
  return end < 0 ? lines : lines.slice(0, end)
}
