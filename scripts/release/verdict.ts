/**
 * The verdict: whether an item is published at an instant. A pure function of the
 * item, its place and the clock, and the only thing that the clock decides. In
 * doubt an item is held.
 */

import { DateTime } from 'luxon'
import { instantOf, toInstant } from '../dates/instant.ts'
import { endMeant } from '../dates/until.ts'
import { NOW } from '../fields/doubt.ts'
import type { Field, Item } from '../flow/item.ts'
import { Expression, every, within } from '../wording/expression.ts'
import { aheadIn, isNothingElse } from './correction.ts'
import { heldPlace } from './held-place.ts'

/** When it is, and the zone in which a day begins. */
export interface Clock {
  /** An instant in UTC. */
  readonly now: string
  /** The paper's time zone, by its IANA name. */
  readonly zone: string
}

/** Why an item is held: the strongest reason. */
export type HeldBy = 'draft' | 'place' | 'embargo' | 'publish' | 'date'

export type Verdict =
  | {
      readonly kind: 'out'
      /** The instant in UTC at which it will expire, or null. */
      readonly expires: string | null
    }
  | {
      readonly kind: 'held'
      readonly by: HeldBy
      /** Until when, in UTC; null if nobody can say. */
      readonly until: string | null
      /** What says so, if it is a field. */
      readonly field: Field | null
      /** What says so, in words: `embargo`, `draft: true`. */
      readonly said: string
      /** The instant in UTC at which it will expire, held or not, if there is one. */
      readonly expires?: string
    }
  | { readonly kind: 'expired'; readonly at: string }

/** Judges items at one instant. `filed` is when an item was first entered, if it was. */
export type Judge = (item: Item, path: string, filed?: string) => Verdict

/** A reason to hold an item until an instant, or for as long as nobody can say. */
interface Reason {
  readonly by: HeldBy
  readonly field: Field
  readonly until: DateTime | null
}

export function judgeAt({ now, zone }: Clock): Judge {
  const clock = DateTime.fromISO(now, { zone: 'utc' })
  const today = todayAt({ now, zone })
  return (item, path, filed) => {
    const { fields } = item
    const held = heldNow(item, path) ?? heldUntil(reasonsOf(item, { clock, zone, today, filed }), clock)
    const expiry = fields.expires === undefined ? null : toInstant(fields.expires.value, zone)
    if (expiry !== null && expiry <= clock) return { kind: 'expired', at: printed(expiry) }
    const expires = expiry === null ? null : printed(expiry)
    if (held?.kind === 'held' && expires !== null) return { ...held, expires }
    return held ?? { kind: 'out', expires }
  }
}

/**
 * The day from which on an item is out whatever else the clock says, as long as nothing but its own day is about time: it
 * is over. `''` where nothing is; null where more must be asked.
 */
export function plainDay(item: Item, path: string): string | null {
  const { fields } = item
  if (isNothingElse(item)) return null
  const { embargo, publish, expires, hold, date } = fields
  if ((embargo ?? publish ?? expires ?? hold) !== undefined || heldPlace(path) !== null) return null
  return date?.value ?? ''
}

/** The day of an instant in a zone: see `plainDay`. */
export function todayAt({ now, zone }: Clock): string {
  return DateTime.fromISO(now, { zone: 'utc' }).setZone(zone).toISODate() ?? ''
}

/** The instant in UTC at which a day of the paper begins, `yyyy-mm-dd`; null if it is none. */
export function dayBegins(day: string, zone: string): string | null {
  const begin = toInstant(day, zone)
  return begin === null ? null : printed(begin)
}

/** When an item that is out came out by the clock: by its embargo, its instant or its day. Null if it gives none. */
export function releasedAt(item: Item, { now, zone }: Clock, filed?: string): string | null {
  if (item.fields.publish?.value === NOW) return null
  const times = reasonsOf(item, { clock: DateTime.fromISO(now, { zone: 'utc' }), zone, today: '', filed })
  const last = times.reduce<DateTime | null>(
    (latest, { until }) => (until !== null && (latest === null || until > latest) ? until : latest),
    null,
  )
  return last === null ? null : printed(last)
}

/** The instant in UTC until which an item has the place on the front page that its editor gave it; null if it has none, or for good. */
export function placedUntil(item: Item, zone: string): string | null {
  if (item.kind === 'brief') return null
  const { lead, pin, until } = item.fields
  if (until === undefined || (lead ?? pin) === undefined) return null
  return placeEnds(until.value, zone)
}

/** The instant in UTC at which what has this `until` is over: a day is meant as a whole. Null where it means none. */
export function placeEnds(until: string, zone: string): string | null {
  const reading = instantOf(until)
  const end = reading.kind === 'instant' ? toInstant(endMeant(reading.iso), zone) : null
  return end === null ? null : printed(end)
}

/** Whether `publish: now` lets an item out, and nothing is stronger. */
export function isLetOut(item: Item): boolean {
  return item.fields.publish?.value === NOW && heldNow(item, '') === null
}

/** Held by a word or by its place, for as long as those stand; `publish: now` lets it out, but not beside a `draft: true`. */
function heldNow({ fields }: Item, path: string): Verdict | null {
  const { hold, publish, embargo } = fields
  const isNow = publish?.value === NOW
  const isHeld = hold !== undefined && hold.value !== 'no' && !(embargo !== undefined && isMereEmbargo(hold))
  const isStronger = hold?.origin === 'sidecar' || (hold?.origin === 'header' && publish?.origin !== 'sidecar')
  if (isHeld && (!isNow || isStronger)) return { kind: 'held', by: 'draft', until: null, field: hold, said: hold.value }
  const place = isNow ? null : heldPlace(path)
  return place === null ? null : { kind: 'held', by: 'place', until: null, field: null, said: place }
}

const MERE_EMBARGO = new Expression(
  [within('embargoStamps'), every('underEmbargo')],
  (stamps, under) => `^\\W*(?:(?:${under}) )?(?:${stamps})`,
)

/** `EMBARGOED: …` says no more than the line that says until when. */
function isMereEmbargo({ value, origin }: Field): boolean {
  return origin === 'copy' && MERE_EMBARGO.test(value)
}

interface Around {
  readonly clock: DateTime
  readonly zone: string
  /** The day in the paper's zone: days before it need no reading. */
  readonly today: string
  readonly filed: string | undefined
}

/** The instants that an item names: its embargo, and the editor's, else its own day. */
function reasonsOf(item: Item, around: Around): Reason[] {
  const { fields } = item
  const { embargo, publish, date } = fields
  if (publish?.value === NOW) return []
  const reasons: Reason[] = []
  if (embargo !== undefined) reasons.push(...reasonOf('embargo', embargo, embargo.value, around))
  if (publish !== undefined) reasons.push(...reasonOf(byOf(publish), publish, publish.value, around))
  // The editor's instant overrules the day; what the desk made of some other date does not.
  if ((publish === undefined || publish.origin === 'drafted') && date !== undefined && date.value >= around.today)
    reasons.push(...reasonOf('date', date, date.at ?? date.value, around))
  if (item.kind === 'story' && isNothingElse(item))
    reasons.push(...correctionsAhead(item.fields.corrections ?? [], around))
  return reasons
}

/** A correction that is filed by itself is out when the last of what it corrects may be read. */
function correctionsAhead(corrections: readonly Field[], around: Around): Reason[] {
  return corrections.flatMap((field) => {
    const day = aheadIn(field.value, around.today)
    return day === null ? [] : reasonOf('date', field, day, around)
  })
}

/** What the desk reads out of a date that is none in full is a date. */
function byOf({ origin }: Field): HeldBy {
  return origin === 'drafted' ? 'date' : 'publish'
}

/** Days after which a day is over on every clock of the world, whatever hour was meant. */
const SURELY_OVER = 2

function reasonOf(by: HeldBy, field: Field, value: string, { clock, zone, filed }: Around): Reason[] {
  const near = filed === undefined ? clock : DateTime.fromISO(filed, { zone: 'utc' })
  const reading = toInstant(value, zone) === null ? instantOf(value, near) : null
  const iso = reading?.kind === 'instant' ? reading.iso : value
  const until = toInstant(iso, zone)
  if (until !== null) return [{ by, field, until }]
  const day = reading?.kind === 'unread' && reading.day !== null ? toInstant(reading.day, 'utc') : null
  return day !== null && day.plus({ days: SURELY_OVER }) < clock ? [] : [{ by, field, until: null }]
}

/** The latest reason that still holds; one without an end before all others. */
function heldUntil(reasons: readonly Reason[], clock: DateTime): Verdict | null {
  const holding = reasons.filter(({ until }) => until === null || until > clock)
  const [first, ...others] = holding
  if (first === undefined) return null
  const last = others.reduce((a, b) => (a.until === null || (b.until !== null && b.until <= a.until) ? a : b), first)
  const { by, field, until } = last
  return { kind: 'held', by, field, until: until === null ? null : printed(until), said: by }
}

/** To the second, as the register keeps instants; a part of a second counts as a whole one. */
function printed(time: DateTime): string {
  const whole = time.millisecond > 0 ? time.plus({ seconds: 1 }).startOf('second') : time
  return whole.toUTC().toISO({ suppressMilliseconds: true }) ?? ''
}
