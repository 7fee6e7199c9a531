/**
 * The plain shape that a paper's own copy is typed in: a kicker or none, headline, a line below
 * it or none, byline, text, with a blank line between each. Where rules read just that, there is nothing to
 * look at: the roles, which learnt from pages with kickers above, know it less well.
 */

import type { Free } from '../galley.ts'
import type { RoleSet } from '../roles/roles.ts'
import { rolesOfBlock, rolesOfField } from './taken.ts'

/** In words: a shorter line may be a kicker, whatever follows it. */
const LEAST = 4

const [KICKER, HEADLINE, DEK] = (['kicker', 'headline', 'dek'] as const).map(rolesOfField)
const BELOW = [rolesOfField('bylines'), rolesOfBlock('paragraph')]
const HEADS = [[HEADLINE], [HEADLINE, DEK], [KICKER, HEADLINE], [KICKER, HEADLINE, DEK]]

/**
 * @param lines of a document that was read by rules
 * @param taken the roles of what each was taken for
 * @returns how many lines at the top are settled by their shape: a kicker, the headline, a dek; or none
 */
export function plainHead(lines: readonly { readonly free: Free }[], taken: readonly RoleSet[]): number {
  const head = HEADS.find((some) => [...some, ...BELOW].every((roles, at) => ((taken[at] ?? 0) & (roles ?? 0)) !== 0))
  if (head === undefined) return 0
  const all = lines.slice(0, head.length + BELOW.length).map(({ free }) => free.line)
  const isApart = all.every(({ number }, at) => at === 0 || number > (all[at - 1]?.number ?? 0) + 1)
  const said = (role: RoleSet | undefined) => all[head.indexOf(role)]?.text.trim()
  const [kicker, headline = '', dek] = [said(KICKER), said(HEADLINE), said(DEK)]
  const isOrdered =
    (kicker === undefined || wordsIn(kicker) < LEAST) && (dek === undefined || dek.length > headline.length)
  return isApart && isOrdered && isHeadlineLike(headline) ? head.length : 0
}

function isHeadlineLike(text: string): boolean {
  return wordsIn(text) >= LEAST && !text.endsWith(':') && text !== text.toUpperCase()
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length
}
