/** Keys that say nothing alone: `until:` for how long a story leads or is pinned, `part:` which part of a series it is, `corrects:` what a correction is of, `alt:` what a picture shows. Somebody meant something else by them. */

import type { Fields, Item, StoryItem } from '../flow/item.ts'
import type { Problem } from '../flow/problem.ts'
import { isNothingElse } from '../release/correction.ts'

type Said = Pick<Problem, 'code' | 'reason' | 'hint'>

interface Alone {
  readonly key: 'until' | 'part' | 'corrects' | 'alt'
  /** Whether another key says what it belongs to. */
  readonly belongs: (fields: Fields, item: StoryItem) => boolean
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
  {
    key: 'corrects',
    belongs: (_, item) => isNothingElse(item),
    line: /^\W*corrects\s*:/i,
    say: (value) => ({
      code: 'correction-of-none',
      reason: `Found “corrects: ${value}” of a story with a text of its own; expected a correction and nothing else, which it belongs to. It changes nothing.`,
      hint: 'Write what was wrong behind “correction:” in the sidecar of the story that is corrected, or as copy headed CORRECTION; or take the line out.',
    }),
  },
  {
    key: 'alt',
    belongs: (_, { pictures = [] }) => pictures.length > 0,
    line: /^\W*alt\s*:/i,
    say: (value) => ({
      code: 'caption-alone',
      reason: `Found “alt: ${value}” and no picture, which it belongs to; nobody reads it.`,
      hint: 'File the picture beside the copy under the same name, such as a.jpg beside a.txt, or take the line out.',
    }),
  },
]

/**
 * @param filed the same items before what is said of pictures was hung on these
 * @param source the file that says it, and its text
 */
export function saidAlone(
  items: readonly Item[],
  filed: readonly Item[],
  source: (origin: string) => { path: string; text: string },
): Problem[] {
  return items.flatMap((item, at) => {
    if (item.kind === 'brief') return []
    const before = items.length === filed.length ? filed[at] : undefined
    const alt = before?.kind === 'story' ? before.fields.alt : undefined
    const said = { ...item, fields: { ...item.fields, ...(alt === undefined ? {} : { alt }) } }
    return ALONE.flatMap((alone) => toldOf(alone, said, source))
  })
}

function toldOf(
  { key, belongs, line, say }: Alone,
  item: StoryItem,
  source: (origin: string) => { path: string; text: string },
): Problem[] {
  const field = item.fields[key]
  if (field === undefined || belongs(item.fields, item)) return []
  const { path, text } = source(field.origin)
  const lines = text.split('\n')
  const at = Math.max(
    0,
    lines.findIndex((one) => line.test(one)),
  )
  const place = { file: path, line: at + 1, column: 1, frame: (lines[at] ?? '').replace(/\r$/, '') }
  return [{ severity: 'warning', ...place, ...say(field.value) }]
}
