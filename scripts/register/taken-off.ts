/**
 * Taken off by order: what was withdrawn or purged stays away while its copy still
 * stands in the content folder. A withdrawn item is not entered, with a warning; a
 * purged one is an error, since its copy must not lie there at all.
 */

import type { Item } from '../flow/item.ts'
import type { Problem } from '../flow/problem.ts'
import { nameOf, type PlaceOfItem } from './identity/item-place.ts'
import type { Slot } from './identity/slot.ts'
import { isPurgedCopyIn, isPurgedTextIn } from './purged.ts'
import type { ItemLine, Register } from './register.ts'
import { hush } from './sift.ts'

export interface TakenOff {
  /** What is left to be entered. */
  readonly slots: readonly Slot[]
  /** The lines of what was withdrawn by order, as their copy reads now, so that it is known after the next edit, too. */
  readonly lines: readonly ItemLine[]
  /** What they are the lines of. */
  readonly withdrawn: readonly Slot[]
  /** The files of all that was taken off, with their sidecars. */
  readonly silent: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

export function takenOff(
  slots: readonly Slot[],
  found: ReadonlyMap<Slot, ItemLine>,
  register: Register,
  placeOf: PlaceOfItem,
): TakenOff {
  if (register.purged === undefined && !register.items.some(({ reason }) => reason !== undefined))
    return { slots, lines: [], withdrawn: [], silent: new Set(), problems: [] }
  const isPurged = isPurgedCopyIn(register)
  const isPurgedText = isPurgedTextIn(register)
  const left: Slot[] = []
  const lines: ItemLine[] = []
  const withdrawn: Slot[] = []
  const problems: Problem[] = []
  const silent = new Set<string>()
  for (const slot of slots) {
    const line = found.get(slot)
    const { path, position, item, said, older, headline } = slot
    if (isPurged(said) || isPurged(older)) problems.push({ ...purgedCopy(), ...placeOf(path, item), frame: '' })
    else if (line === undefined && !isAnother(item) && isPurgedText(textOf(item)))
      problems.push({ ...purgedText(), ...placeOf(path, item), frame: '' })
    else if (line?.reason === undefined) left.push(slot)
    else {
      withdrawn.push(slot)
      lines.push({ ...line, source: path, place: position, hash: said, headline })
      problems.push({ ...stillFiled(nameOf(item), line), ...placeOf(path, item) })
    }
  }
  const stays = new Set(left.length === slots.length ? [] : left)
  if (left.length < slots.length) for (const slot of slots) if (!stays.has(slot)) hush(silent, slot)
  return { slots: left, lines, withdrawn, silent, problems }
}

/** Whoever means another story says so by its address. */
function isAnother(item: Item): boolean {
  return item.kind === 'story' && item.fields.slug !== undefined
}

function textOf(item: Item): string {
  return item.kind === 'brief' ? item.text : item.body.map(({ text }) => text).join('\n\n')
}

type Wording = Pick<Problem, 'severity' | 'code' | 'reason' | 'hint'>

function stillFiled(name: string, { address, withdrawn, reason }: ItemLine): Wording {
  const because = reason === '' || reason === undefined ? '' : ` (${reason})`
  return {
    severity: 'warning',
    code: 'withdrawn-by-order',
    reason: `${name} was withdrawn by order on ${withdrawn?.slice(0, 10)}${because} and is not published; its copy still stands here.`,
    hint: `Take the copy out of the content folder, or take the order back: “npx broadsheet withdraw ${address} --undo”.`,
  }
}

/** Names nothing of it, since this may end up in a public log. */
function purgedCopy(): Wording {
  return {
    severity: 'error',
    code: 'purged-copy',
    reason: 'Found copy that was purged from this paper by order; expected it never to be filed again.',
    hint: 'Delete it from this file.',
  }
}

function purgedText(): Wording {
  return {
    severity: 'error',
    code: 'purged-copy',
    reason:
      'Found copy with passages of what was purged from this paper by order; expected it never to be filed again, under whatever headline.',
    hint: 'Delete it from this file. If it is another story that says nothing of what was purged, give it a “slug:”.',
  }
}
