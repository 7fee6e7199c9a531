/** Keys that say nothing alone: `until:` for how long a story leads or is pinned, `part:` which part of a series it is. Somebody meant something else by them. */

import type { Fields, Item } from '../flow/item.ts'
import type { Problem } from '../flow/problem.ts'

type Said = Pick<Problem, 'code' | 'reason' | 'hint'>

interface Alone {
  readonly key: 'until' | 'part'
  /** Whether another key says what it belongs to. */
  readonly belongs: (fields: Fields) => boolean
  /** The line that says it. */
  readonly line: RegExp
  readonly say: (value: string) => Said
}

const ALONE: readonly Alone[] = [
  {
    key: 'until',
    belongs: ({ lead, pin }) => (lead ?? pin) !== undefined,
    line: /^\W*(?:(?:lead|pin)[ _-])?until\s*:/i,
    say: (value) => ({
      code: 'until-alone',
      reason: `Found “until: ${value}” and neither “lead: true” nor “pin:”, which it belongs to; it changes nothing.`,
      hint: 'Write “pin: 2” beside it for a place on the front page until then, or “expires:” in its place to take the story off.',
    }),
  },
  {
    key: 'part',
    belongs: ({ series }) => series !== undefined,
    line: /^\W*part\s*:/i,
    say: (value) => ({
      code: 'part-alone',
      reason: `Found “part: ${value}” and no “series:”, which it belongs to; it changes nothing.`,
      hint: 'Write “series:” and the name of the series beside it, or take the line out.',
    }),
  },
]

/** @param source the file that says it, and its text */
export function saidAlone(
  items: readonly Item[],
  source: (origin: string) => { path: string; text: string },
): Problem[] {
  return items.flatMap((item) =>
    item.kind === 'brief' ? [] : ALONE.flatMap((alone) => toldOf(alone, item.fields, source)),
  )
}

function toldOf(
  { key, belongs, line, say }: Alone,
  fields: Fields,
  source: (origin: string) => { path: string; text: string },
): Problem[] {
  const field = fields[key]
  if (field === undefined || belongs(fields)) return []
  const { path, text } = source(field.origin)
  const lines = text.split('\n')
  const at = Math.max(
    0,
    lines.findIndex((one) => line.test(one)),
  )
  const place = { file: path, line: at + 1, column: 1, frame: (lines[at] ?? '').replace(/\r$/, '') }
  return [{ severity: 'warning', ...place, ...say(field.value) }]
}
