/**
 * Why a page was printed, or was left alone: told from what the plan was made of, and
 * from what the record had of the page before.
 */

import { type Due, isPage } from './due.ts'
import { fileOf } from './file-of.ts'
import type { Page, Sheets } from './page.ts'
import { KIND, nameHash, pageParts, partHashes, readParts, type Thing } from './parts.ts'
import {
  type Entry,
  type Ground,
  type GroundParts,
  groundHash,
  type Plan,
  type PressRecord,
  type Standing,
} from './plan.ts'

/** What a plan was made of. */
export interface Planned {
  readonly plan: Plan
  readonly sheets: Sheets
  readonly ground: Ground
  readonly standing: Standing
  /** The record of the run before. */
  readonly last: { readonly record: PressRecord; readonly ground: GroundParts | null }
}

export type Why =
  | { readonly kind: 'left' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'printed'; readonly reasons: readonly Reason[] }

export type Reason =
  | { readonly kind: 'new' }
  /** Something stood there, and no record says of what it was made. */
  | { readonly kind: 'unrecorded' }
  /** Its file was gone from the output, or was changed there. */
  | { readonly kind: 'missing' | 'spoilt' }
  /** Parts of the ground changed; none where the record does not have them. */
  | { readonly kind: 'ground'; readonly parts: readonly string[] }
  /** It is a page of this kind now. */
  | { readonly kind: 'kind'; readonly now: string }
  /** What it shows changed; null where the record does not say what of it, none where only the order is another. */
  | { readonly kind: 'view'; readonly parts: readonly PartChange[] | null }
  /** Of an asset: its bytes. */
  | { readonly kind: 'bytes' }

/** What became of one part of a view: with a thing, of that; else of what stands under the key. */
export interface PartChange {
  /** Null of something gone that nobody can name any more. */
  readonly key: string | null
  readonly how: 'new' | 'changed' | 'gone'
  readonly thing: Thing | null
}

/**
 * Why the page at an address was printed or was not; null if there was no such page, before or after.
 *
 * @param known what the paper ever had, to name what is gone from a page
 */
export function whyOf(url: string, planned: Planned, known: readonly Thing[] = []): Why | null {
  const { plan, last, standing } = planned
  const due = [...plan.added, ...plan.changed].find((one) => one.url === url)
  if (due !== undefined) return { kind: 'printed', reasons: reasonsFor(due, last.record.get(url), planned, known) }
  if (plan.left.some((one) => one.url === url)) return { kind: 'left' }
  const file = fileOf(url) ?? ''
  return standing.has(file) && plan.removed.includes(file) ? { kind: 'removed' } : null
}

function reasonsFor(due: Due, entry: Entry | undefined, planned: Planned, known: readonly Thing[]): readonly Reason[] {
  const stand = planned.standing.get(due.file)
  if (entry === undefined) return [{ kind: stand === undefined ? 'new' : 'unrecorded' }]
  const reasons: Reason[] = []
  if (stand !== 'sound') reasons.push({ kind: stand === undefined ? 'missing' : 'spoilt' })
  if (!isPage(due.from)) return entry.fingerprint === due.fingerprint ? reasons : [...reasons, { kind: 'bytes' }]
  if (entry.ground === undefined) return [...reasons, { kind: 'unrecorded' }]
  if (entry.ground !== due.ground) reasons.push(groundReason(entry.ground, due.from, planned))
  if (entry.fingerprint !== due.fingerprint) reasons.push(viewReason(due.from, entry, known))
  return reasons
}

function groundReason(before: string, { kind }: Page, { ground, last }: Planned): Reason {
  // Beside the parts that every page stands on, a layout or a style of the paper's own, which the record has no hash of.
  const same = last.ground !== null && groundHash(last.ground) === ground.hash
  if (same) return { kind: 'ground', parts: [`look ${kind}`] }
  if (last.ground === null || groundHash(last.ground) !== before) return { kind: 'ground', parts: [] }
  const [then, now] = [last.ground, ground.parts]
  const names = new Set([...Object.keys(then), ...Object.keys(now)])
  return { kind: 'ground', parts: [...names].filter((name) => then[name] !== now[name]) }
}

function viewReason(page: Page, { parts }: Entry, known: readonly Thing[]): Reason {
  if (parts === undefined) return { kind: 'view', parts: null }
  const then = readParts(parts)
  const now = partHashes(pageParts(page))
  const changes: PartChange[] = []
  for (const [name, { said, part }] of now) {
    const before = then.get(name)
    if (before === said) continue
    if (part.key === KIND) return { kind: 'kind', now: page.kind }
    changes.push({ key: part.key, how: before === undefined ? 'new' : 'changed', thing: part.thing })
  }
  const gone = [...then.keys()].filter((name) => !now.has(name))
  return { kind: 'view', parts: [...changes, ...goneFrom(page, gone, known)] }
}

/** What is gone has left nothing but the hash of its name: whatever has the same name was it. */
function goneFrom(page: Page, names: readonly string[], known: readonly Thing[]): PartChange[] {
  if (names.length === 0) return []
  const named = new Map<string, PartChange>()
  for (const key of Object.keys(page.view)) {
    named.set(nameHash(key, ''), { key, how: 'gone', thing: null })
    for (const thing of known) named.set(nameHash(key, thing.url), { key, how: 'gone', thing })
  }
  return names.map((name) => named.get(name) ?? { key: null, how: 'gone', thing: null })
}
