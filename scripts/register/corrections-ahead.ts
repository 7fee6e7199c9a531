/**
 * Corrections whose day has not come: `correction: (3 December 2027) …`. The story is out;
 * it is entered as if nobody had given it that correction, so that nothing behind this has
 * its words, and is revised when the day begins. A correction that is filed by itself is
 * held whole: see `release/verdict.ts`.
 */

import type { Field, Item } from '../flow/item.ts'
import type { Problem } from '../flow/problem.ts'
import { aheadIn, isNothingElse } from '../release/correction.ts'
import { type Clock, dayBegins, todayAt } from '../release/verdict.ts'
import type { ParsedFile, PlaceOfItem } from './identity/item-place.ts'
import { bareName, type Change } from './sift.ts'

/** A correction that waits for its day. */
interface Waiting {
  readonly file: ParsedFile
  readonly item: Item
  readonly field: Field
  /** `yyyy-mm-dd`, and the instant in UTC at which it begins. */
  readonly day: string
  readonly at: string
}

export interface CorrectedAt {
  /** The same files, without corrections whose day has not come. */
  readonly files: readonly ParsedFile[]
  /** Files of which one waits, with their sidecars: their words are kept nowhere. */
  readonly silent: ReadonlySet<string>
  /** A warning for each one that waits, without its words. */
  waiting(placeOf: PlaceOfItem): Problem[]
  /** When those of some files come: files of which nothing is out say nothing. */
  changesIn(out: ReadonlySet<string>): Change[]
}

export function correctedAt(files: readonly ParsedFile[], clock: Clock): CorrectedAt {
  const today = todayAt(clock)
  const waiting = files.flatMap((file) =>
    file.items.flatMap((item) =>
      aheadOf(item, today).map(([field, day]): Waiting => {
        return { file, item, field, day, at: dayBegins(day, clock.zone) ?? clock.now }
      }),
    ),
  )
  if (waiting.length === 0) return { files, silent: new Set(), waiting: () => [], changesIn: () => [] }
  const fields = new Set(waiting.map(({ field }) => field))
  const touched = new Set(waiting.map(({ file }) => file))
  return {
    files: files.map((file) =>
      touched.has(file) ? { ...file, items: file.items.map((item) => without(item, fields)) } : file,
    ),
    silent: new Set([...touched].flatMap(({ path, sidecar }) => (sidecar === undefined ? [path] : [path, sidecar]))),
    waiting: (placeOf) => waiting.map((one) => told(one, placeOf)),
    changesIn: (out) =>
      waiting
        .filter(({ file }) => out.has(file.path))
        .map(({ file, item, at }) => ({ at, kind: 'correct', file: file.path, headline: bareName(item) })),
  }
}

/** The corrections of an item whose day is ahead, each with that day. */
function aheadOf(item: Item, today: string): (readonly [Field, string])[] {
  if (item.kind === 'brief' || isNothingElse(item)) return []
  return (item.fields.corrections ?? []).flatMap((field) => {
    const day = aheadIn(field.value, today)
    return day === null ? [] : [[field, day] as const]
  })
}

function without(item: Item, fields: ReadonlySet<Field>): Item {
  if (item.kind === 'brief' || !item.fields.corrections?.some((field) => fields.has(field))) return item
  const { corrections, ...others } = item.fields
  const left = corrections.filter((field) => !fields.has(field))
  return { ...item, fields: left.length === 0 ? others : { ...others, corrections: left } }
}

function told({ file: { path, sidecar }, item, field, day }: Waiting, placeOf: PlaceOfItem): Problem {
  const file = field.origin === 'sidecar' ? (sidecar ?? path) : path
  return {
    severity: 'warning',
    code: 'correction-ahead',
    ...placeOf(path, item, field),
    reason: `Found a correction of ${day} in ${file}, a day that has not come; expected one that has. The story is out without it, and has it from that day on.`,
    hint: `Nothing needs doing if it is to wait. To publish it now, write the day on which it is made into ${file}, or none.`,
  }
}
