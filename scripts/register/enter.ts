/**
 * Enter: each item gets its identity, its day and its address, by the register
 * or for the first time. A plain function: it is told the time and reads and
 * writes no file, so that trying things out mints nothing.
 */

import { DateTime } from 'luxon'
import type { Entered } from '../flow/entered.ts'
import type { Item } from '../flow/item.ts'
import { memoEach } from '../flow/memo.ts'
import { byPlace, compare, type Problem } from '../flow/problem.ts'
import { type Judge, judgeAt, todayAt } from '../release/verdict.ts'
import { firstText } from '../summary/item-hash.ts'
import { contentHash, olderContentHash } from '../summary/summary.ts'
import { addressesOf } from './address/addressing.ts'
import { daysIn, type Retired, retiredIn } from './address/retired.ts'
import { isBeside } from './beside/beside-file.ts'
import { unfitDays } from './beside/unfit-days.ts'
import { correctedAt } from './corrections-ahead.ts'
import type { ShownLines } from './file/shown.ts'
import type { Held } from './held.ts'
import { heldTwins } from './identity/held-twins.ts'
import { identify } from './identity/identify.ts'
import { nameOf, type ParsedFile, placesIn } from './identity/item-place.ts'
import { match } from './identity/match.ts'
import type { Slot } from './identity/slot.ts'
import { nextLine } from './next-line.ts'
import { pinnedAt } from './pinned.ts'
import { isPurgedIn } from './purged.ts'
import { type ItemLine, type Register, registerOf } from './register.ts'
import { byTime, type Change, sift } from './sift.ts'
import { takenOff } from './taken-off.ts'
import { linesOfBroken, withTwins } from './with-twins.ts'

export interface When {
  /** An ISO 8601 instant, in UTC if it names no offset: the filing time of what is new. */
  readonly now: string
  /** The paper's time zone, by its IANA name: in it, a filing time has its day. */
  readonly zone: string
  /** The path below which the paper is published, to read whole addresses of it; `/` if not given. */
  readonly base?: string
  /** What was shown before and never entered: it keeps its hour. */
  readonly shown?: ShownLines
}

/** Items that are as they were when they were entered, in files that are not given: whose line is whose is settled, and their lines stay. */
export interface Settled {
  readonly lines: ReadonlySet<ItemLine>
  /** Their files. */
  readonly sources: ReadonlySet<string>
}

const NOTHING: ShownLines = new Map()
const UNSETTLED: Settled = { lines: new Set(), sources: new Set() }

export interface Entering {
  /** In the order of paths, then of places. */
  readonly entered: readonly Entered[]
  /** Those of them that the register did not have. */
  readonly minted: readonly Entered[]
  /** The register as it is to be written. */
  readonly register: Register
  readonly retired: readonly Retired[]
  /** Every day, `yyyy-mm-dd`, that has or ever had a page, newest first. */
  readonly days: readonly string[]
  /** What is not published: in nothing else of these. */
  readonly held: readonly Held[]
  /** Files, with their sidecars, of which something is held, has expired or was taken off by order: their words are kept nowhere. */
  readonly silent: ReadonlySet<string>
  /** Files of which something had a place on the front page until some time that is over. */
  readonly lapsed: ReadonlySet<string>
  /** Files of which something has the words of another. */
  readonly twinned: ReadonlySet<string>
  /** What time alone will change, the next one first. */
  readonly changes: readonly Change[]
  readonly problems: readonly Problem[]
}

/** Files in error, by path: what is registered for them stays as it is. */
const NONE: ReadonlySet<string> = new Set()

/**
 * Enter all items of the paper that are not held. The order of the files does not matter.
 *
 * @param register as loaded, without errors
 * @param broken files that could not be parsed and are still in the content folder; what is registered
 *   for them is neither withdrawn nor revised, and their items, if given, are left out
 * @param judge says what is published; without it, the clock does
 * @param settled neither entered nor among what is entered; no item that is given may ask for a former address,
 *   since it may be one of theirs
 * @throws if the time or the zone is none, or an item's date is no day: faults of the caller
 */
export function enter(
  files: readonly ParsedFile[],
  register: Register,
  when: When,
  broken: ReadonlySet<string> = NONE,
  judge?: Judge,
  settled = UNSETTLED,
): Entering {
  const now = instant(when.now)
  const at = { now, zone: when.zone }
  const sound = files.filter((file) => !broken.has(file.path) && !isBeside(file))
  const corrected = correctedAt(sound, at)
  const pinned = pinnedAt(asRegistered(slotsIn(corrected.files), register), at)
  const { slots } = pinned
  const found = match(
    slots,
    register.items.filter((line) => !broken.has(line.source) && !settled.lines.has(line)),
    settled.sources,
  )
  const { zone, shown = NOTHING } = when
  const clock = { now, zone, shown }
  const placeOf = placesIn(files)
  const off = takenOff(slots, found, register, placeOf)
  const today = judge === undefined ? todayAt(clock) : ''
  const sifted = sift(off.slots, found, judge ?? judgeAt(clock), placeOf, today)
  const entering = new Set(sifted.slots)
  const held = sifted.held.length === 0 ? [] : off.slots.filter((slot) => !entering.has(slot))
  const twins = withTwins(sifted, found, placeOf, linesOfBroken(register, broken), off.withdrawn)
  const identified = identify(twins.slots, found, register, clock, sifted.ahead)
  const { addresses, former, absorbed, problems } = addressesOf(identified, register.items, placeOf, {
    isPurged: isPurgedIn(register),
    base: when.base ?? '/',
    broken,
    twins: twins.later,
  })
  const lines = identified.map((item) =>
    nextLine(item, addresses.get(item.id) ?? '', former.get(item.id) ?? [], clock, sifted.expired.get(item.slot)),
  )
  const absent = (line: ItemLine) =>
    settled.lines.has(line) ? line : withdrawn(line, broken, shown.get(line.id)?.withdrawn ?? now)
  const next = registerOf(
    nextLines(register.items, [...lines, ...off.lines, ...twins.linesOf(identified)], absorbed, absent),
    register.shelves,
    register.purged,
    register.pages,
  )
  const isOut = identified.map(({ slot }) => !sifted.expired.has(slot))
  const out = identified.filter((_, at) => isOut[at])
  const entered = enteredAs(
    out.map(({ slot }) => slot.item),
    lines.filter((_, at) => isOut[at]),
    out.map(({ day }) => day),
  )
  return {
    entered,
    minted: entered.filter((_, at) => out[at]?.line === undefined),
    register: next,
    retired: retiredIn(next),
    days: daysIn(next),
    held: sifted.held,
    silent: new Set([...off.silent, ...sifted.silent, ...corrected.silent]),
    changes: [
      ...sifted.changes,
      ...pinned.changesIn(out.map(({ slot }) => slot)),
      ...corrected.changesIn(new Set(out.map(({ slot }) => slot.path))),
    ].sort(byTime),
    lapsed: pinned.lapsed,
    twinned: twins.files,
    problems: [
      ...problems,
      ...twins.problems,
      ...pinned.over(placeOf),
      ...corrected.waiting(placeOf),
      ...heldTwins(held, twins.slots, placeOf),
      ...unfitDays(entered, placeOf),
      ...off.problems,
      ...sifted.problems,
    ].sort(byPlace),
  }
}

/** With `--frozen`: an error for each item that the register did not have. */
export function unregistered(minted: readonly Entered[], files: readonly ParsedFile[]): Problem[] {
  const placeOf = placesIn(files)
  return minted.map(({ source, item }) => ({
    severity: 'error',
    code: 'unregistered',
    reason: `Found ${nameOf(item)}, which is not in the register; expected only registered items, since the register is frozen.`,
    hint: 'Run a build and commit content/register.ndjson.',
    ...placeOf(source, item),
  }))
}

function slotsIn(files: readonly ParsedFile[]): Slot[] {
  const inOrder = [...files].sort((a, b) => compare(a.path, b.path))
  return slotsOf(inOrder).flat()
}

/** The slots of each file: the same ones for as long as it is. */
const slotsOf = memoEach(({ path, items, sidecar }: ParsedFile): readonly Slot[] =>
  items.map((item, position) => ({
    path,
    position,
    item,
    hash: contentHash(item),
    said: contentHash(item),
    older: olderContentHash(item),
    headline: firstText(item),
    ...(sidecar === undefined ? {} : { sidecar }),
  })),
)

/** What an earlier program entered is known by the hash that it counted, until its line is written anew. */
function asRegistered(slots: readonly Slot[], { items }: Register): readonly Slot[] {
  if (slots.every(({ said, older }) => older === said)) return slots
  const known = new Set(items.map(({ hash }) => hash))
  return slots.map((slot) =>
    slot.older === slot.said || known.has(slot.said) || !known.has(slot.older) ? slot : { ...slot, hash: slot.older },
  )
}

function withdrawn(line: ItemLine, broken: ReadonlySet<string>, now: string): ItemLine {
  return broken.has(line.source) || line.withdrawn !== null ? line : { ...line, withdrawn: now }
}

/** Each item as it is entered: the same object for as long as it is, and its line. */
const enteredAs = memoEach(
  (item: Item, { id, source, place, address, filed, revised }: ItemLine, day: string): Entered => {
    return { id, item, source, position: place, address, day, filed, revised }
  },
)

/** The lines of a register in their order, then those that are new. Absorbed ones go. */
function nextLines(
  before: readonly ItemLine[],
  lines: readonly ItemLine[],
  absorbed: ReadonlySet<string>,
  absent: (line: ItemLine) => ItemLine,
): ItemLine[] {
  const next = new Map<string, ItemLine>()
  for (const line of lines) next.set(line.id, line)
  const known = before.flatMap((line) => {
    const one = next.get(line.id)
    next.delete(line.id)
    if (one !== undefined) return [one]
    return absorbed.has(line.id) ? [] : [absent(line)]
  })
  return [...known, ...next.values()]
}

/** An instant in UTC, to the second, as the register keeps it. */
function instant(text: string): string {
  const printed = DateTime.fromISO(text, { zone: 'utc' }).startOf('second').toISO({ suppressMilliseconds: true })
  if (printed === null) throw new Error(`“${text}” is no instant`)
  return printed
}
