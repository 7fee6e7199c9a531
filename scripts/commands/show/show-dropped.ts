/** What of a file is not published, for people: each label once, with what it means, the rule and its signs, and the lines. */

import type { Copy } from '../../flow/copy.ts'
import { placeOf } from '../../flow/copy.ts'
import { type Dropped, meansOf } from '../../flow/dropped.ts'
import type { DropReason } from '../../intake/evidence.ts'
import type { paint } from './show-problems.ts'
import { visible } from './visible.ts'

/** So many lines of a label are named; the others are counted. */
const NAMED = 6

/**
 * A blank line, a heading and a line for each label; nothing if nothing was dropped.
 *
 * @param reasons one for each of what was dropped, in its order
 */
export function formatDropped(
  copy: Copy,
  dropped: readonly Dropped[],
  reasons: readonly DropReason[],
  color: ReturnType<typeof paint>,
): string {
  if (dropped.length === 0) return ''
  const entries = dropped.map(({ rule, span }, at) => ({
    rule,
    line: placeOf(copy, span.start).line,
    by: reasons[at]?.by ?? '',
    signs: reasons[at]?.signs ?? [],
  }))
  const rows = [...Map.groupBy(entries, ({ rule, by }) => `${rule}\n${by}`).values()].map((group) => {
    const [first] = group
    const signs = [...new Set(group.flatMap((one) => one.signs))]
    const how = signs.length === 0 ? '' : `, by ${signs.join(', ')}`
    const what = first === undefined ? '' : `${first.rule}: ${meansOf(first.rule)}`
    return `  ${visible(what)} ${color('dim', `(rule ${first?.by}${how}; ${linesText(group.map(({ line }) => line))})`)}\n`
  })
  return `\n${color('bold', 'Not published')}\n${rows.join('')}`
}

/** `line 4`, `lines 4, 7 and 12 more` */
function linesText(all: readonly number[]): string {
  const lines = [...new Set(all)]
  const named = lines.slice(0, NAMED).join(', ')
  const more = lines.length - NAMED
  return `${lines.length === 1 ? 'line' : 'lines'} ${named}${more > 0 ? ` and ${more} more` : ''}`
}
