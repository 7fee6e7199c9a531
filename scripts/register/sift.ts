/**
 * Sifting: which items of the copy are entered now. What is held has no part in
 * the register, so that its words stand nowhere; but it is matched like the
 * others, so that it takes no other item's line and gets its own back.
 */

import type { Item } from '../flow/item.ts'
import { memoEach } from '../flow/memo.ts'
import { compare, type Problem } from '../flow/problem.ts'
import { type Judge, plainDay, type Verdict } from '../release/verdict.ts'
import type { Held } from './held.ts'
import { nameOf, type PlaceOfItem } from './identity/item-place.ts'
import type { Slot } from './identity/slot.ts'
import type { ItemLine } from './register.ts'
import { wayOut } from './way-out.ts'

/** Something that a build will change when its time has come, without anybody touching the copy. */
export interface Change {
  /** In UTC. */
  readonly at: string
  /**
   * `redate`: a published item gets to the day that its copy gives. `unpin`: a story has no place of its own on the
   * front page any more. `over`: its event leaves the calendar of what is ahead; `goesOn`: one of the
   * days of its event does. `correct`: a story gets a correction that waited for its day.
   */
  readonly kind: 'release' | 'expiry' | 'redate' | 'unpin' | 'over' | 'goesOn' | 'correct'
  readonly file: string
  readonly headline: string
}

export interface Sifted {
  /** What is entered: what is out, and what has expired and must say so. */
  readonly slots: readonly Slot[]
  /** When those of them that have expired did, in UTC. */
  readonly expired: ReadonlyMap<Slot, string>
  /** Published items whose copy dates them ahead: they stay on their day. */
  readonly ahead: ReadonlySet<Slot>
  readonly held: readonly Held[]
  /** Files, with their sidecars, of which something is held or has expired: nothing of their words is to be kept. */
  readonly silent: ReadonlySet<string>
  /** What is still to come, in no order. */
  readonly changes: readonly Change[]
  readonly problems: readonly Problem[]
}

/** The day of each slot of which nothing else is to be asked: see `plainDay`. */
const plainDays = memoEach(({ item, path }: Slot) => plainDay(item, path))

const OUT: Verdict = { kind: 'out', expires: null }

/**
 * @param found the line of each slot that has one
 * @param today what is plain and of a day before it is out, and not judged; `''` has all judged
 */
export function sift(
  slots: readonly Slot[],
  found: ReadonlyMap<Slot, ItemLine>,
  judge: Judge,
  placeOf: PlaceOfItem,
  today = '',
): Sifted {
  const days = plainDays(slots)
  const entered: Slot[] = []
  const expired = new Map<Slot, string>()
  const ahead = new Set<Slot>()
  const held: Held[] = []
  const silent = new Set<string>()
  const changes: Change[] = []
  const problems: Problem[] = []
  for (const [at, slot] of slots.entries()) {
    const line = found.get(slot)
    const { item, path } = slot
    const verdict = (days[at] ?? today) < today ? OUT : judge(item, path, line?.filed)
    const change = (at: string | null, kind: Change['kind']) => {
      if (at !== null) changes.push({ at, kind, file: path, headline: bareName(item) })
    }
    const isLive = line !== undefined && line.withdrawn === null
    if (verdict.kind === 'out') {
      entered.push(slot)
      change(verdict.expires, 'expiry')
    } else if (verdict.kind === 'expired') {
      hush(silent, slot)
      // What was never published says nothing of its end.
      if (line === undefined) continue
      entered.push(slot)
      expired.set(slot, verdict.at)
    } else if (verdict.by === 'date' && isLive) {
      entered.push(slot)
      ahead.add(slot)
      change(verdict.until, 'redate')
      change(verdict.expires ?? null, 'expiry')
      problems.push(datedAhead(slot, placeOf))
    } else {
      hush(silent, slot)
      const one = heldAs(slot, verdict, placeOf)
      held.push(one)
      change(verdict.until, 'release')
      if (isLive) problems.push(takenOff(one, line, placeOf))
    }
  }
  return { slots: entered, expired, ahead, held, silent, changes, problems }
}

/** Add the files of an item whose words are to stand nowhere but in its copy. */
export function hush(silent: Set<string>, { path, sidecar }: Slot): void {
  silent.add(path)
  if (sidecar !== undefined) silent.add(sidecar)
}

/** The order in which changes come. */
export function byTime(a: Change, b: Change): number {
  return compare(a.at, b.at) || compare(a.file, b.file) || compare(a.headline, b.headline)
}

/** A held item, and where it is said that it is one. */
export function heldAs(
  slot: Pick<Slot, 'item' | 'path' | 'position' | 'sidecar'>,
  verdict: Held['verdict'],
  placeOf: PlaceOfItem,
): Held {
  const { item, path, position } = slot
  const isInCopy = verdict.field?.span !== undefined
  return {
    item,
    source: path,
    position,
    verdict,
    line: isInCopy ? placeOf(path, item, verdict.field ?? undefined).line : null,
    sidecar: slot.sidecar ?? path.replace(/\.[^./]+$/, '.yaml'),
  }
}

/** Headline or first words, without quotation marks. */
export function bareName(item: Item): string {
  return nameOf(item).slice(1, -1)
}

function datedAhead({ item, path }: Slot, placeOf: PlaceOfItem): Problem {
  const date = item.fields.date ?? item.fields.publish
  return {
    severity: 'warning',
    code: 'dated-ahead',
    ...placeOf(path, item, date),
    reason: `Found ${date?.value} as the day of ${nameOf(item)}, which is published already; expected a day that has come. It stays published, with its changes, under its day.`,
    hint: 'Correct the date, or write “draft: true” into the sidecar to take the story off.',
  }
}

function takenOff(held: Held, line: ItemLine, placeOf: PlaceOfItem): Problem {
  const { item, source } = held
  return {
    severity: 'warning',
    code: 'taken-off',
    ...placeOf(source, item),
    reason: `${nameOf(item)} was published at ${line.address} and is held now: it is taken off, and its address says that it was withdrawn.`,
    hint: `It gets its address back when it is let out. ${wayOut(held)}`,
  }
}
