/** How a held item is let out: the one thing to write or to take away that will do. */

import { NOW } from '../fields/doubt.ts'
import type { Held } from './held.ts'

/**
 * In a sentence or two. What the sidecar holds, only the sidecar lets out; everything
 * else, `publish: now` in it overrules. Where that was tried in vain, it says so.
 */
export function wayOut({ item, verdict, sidecar }: Pick<Held, 'item' | 'verdict' | 'sidecar'>): string {
  const { by, field, said } = verdict
  const isVain = by === 'draft' && item.fields.publish?.value === NOW
  const way =
    by === 'draft' && field?.origin === 'sidecar'
      ? `To let it out, take that out of ${sidecar}.`
      : `“publish: now” in ${sidecar} lets it out.`
  return isVain ? `“publish: now” beside “${said}” does not overrule it. ${way}` : way
}
