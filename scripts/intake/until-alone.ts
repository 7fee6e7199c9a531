/** `until:` says for how long a story leads or is pinned: alone it says nothing, and somebody meant something else by it. */

import type { Item } from '../flow/item.ts'
import type { Problem } from '../flow/problem.ts'

/** @param source the file that says it, and its text */
export function untilAlone(
  items: readonly Item[],
  source: (origin: string) => { path: string; text: string },
): Problem[] {
  return items.flatMap((item): Problem[] => {
    if (item.kind === 'brief') return []
    const { lead, pin, until } = item.fields
    if (until === undefined || (lead ?? pin) !== undefined) return []
    const { path, text } = source(until.origin)
    const lines = text.split('\n')
    const at = Math.max(
      0,
      lines.findIndex((line) => /^\W*(?:(?:lead|pin)[ _-])?until\s*:/i.test(line)),
    )
    return [
      {
        severity: 'warning',
        code: 'until-alone',
        file: path,
        line: at + 1,
        column: 1,
        frame: (lines[at] ?? '').replace(/\r$/, ''),
        reason: `Found “until: ${until.value}” and neither “lead: true” nor “pin:”, which it belongs to; it changes nothing.`,
        hint: 'Write “pin: 2” beside it for a place on the front page until then, or “expires:” in its place to take the story off.',
      },
    ]
  })
}
