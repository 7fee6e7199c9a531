/**
 * The plain shape that a paper's own copy is typed in: headline, a line below it, byline,
 * text, with a blank line between each. Where rules read just that, there is nothing to
 * look at: the roles, which learnt from pages with kickers above, know it less well.
 */

import type { Free } from '../galley.ts'
import type { RoleSet } from '../roles/roles.ts'
import { rolesOfBlock, rolesOfField } from './taken.ts'

/** In words: a shorter line may be a kicker, whatever follows it. */
const LEAST = 4

/**
 * @param lines of a document that was read by rules
 * @param taken the roles of what each was taken for
 * @returns how many lines at the top are settled by their shape: headline and dek, or none
 */
export function plainHead(lines: readonly { readonly free: Free }[], taken: readonly RoleSet[]): number {
  const shape = [rolesOfField('headline'), rolesOfField('dek'), rolesOfField('bylines'), rolesOfBlock('paragraph')]
  if (!shape.every((roles, at) => ((taken[at] ?? 0) & roles) !== 0)) return 0
  const head = shape.flatMap((_, at) => lines[at]?.free ?? [])
  const isApart = head.every(({ line }, at) => at === 0 || line.number > (head[at - 1]?.line.number ?? 0) + 1)
  const [headline = '', dek = ''] = head.map(({ line }) => line.text.trim())
  const isKickerLike =
    headline.split(/\s+/).length < LEAST || headline.endsWith(':') || headline === headline.toUpperCase()
  return isApart && !isKickerLike && dek.length > headline.length ? 2 : 0
}
