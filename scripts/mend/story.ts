/** A story as whoever mends it needs it: what it says, who says so, what the desk was unsure of, and where a change goes. */

import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { isMap, type YAMLMap } from 'yaml'
import type { NearChoice } from '../desk/near-choice.ts'
import { sayFault } from '../disk/reading-fault.ts'
import { LIMITS, readRegular } from '../disk/regular-file.ts'
import type { Key } from '../fields/keys.ts'
import { entriesOf, scalarText, yamlFile } from '../fields/yaml-file.ts'
import type { Copy } from '../flow/copy.ts'
import type { Fields, Item, StoryItem } from '../flow/item.ts'
import type { Picture } from '../flow/media/picture.ts'
import type { Problem } from '../flow/problem.ts'
import type { Desk } from '../intake/desk.ts'
import { openChoices, storyOf } from '../intake/near-choices.ts'
import { openings } from '../intake/openings.ts'
import { FOR_ALL } from '../intake/sidecar/sidecar.ts'
import type { OfCopy } from '../intake/understood.ts'
import { shownCorrections } from './corrections.ts'
import { MENDABLE, type Mendable, pairsOf, shownValue, typedIn } from './fields.ts'
import { mediaBeside } from './media.ts'
import { shownPictures, withOwnWords } from './pictures.ts'
import type { Texts } from './sent.ts'
import { type SidecarFile, sidecarFile } from './sidecar-file.ts'
import type { Where } from './sidecar-text.ts'

/** Where an item was filed. */
export interface FiledAt {
  /** Relative to the content folder. */
  readonly source: string
  /** Among the items of its file, from 0. */
  readonly position: number
  /** Its pictures as they were cut; absent if nothing of its file has one. */
  readonly pictures?: readonly Picture[]
}

export interface MendStory extends Omit<FiledAt, 'pictures'> {
  readonly copy: Copy
  readonly bytes: Uint8Array
  readonly sidecar: SidecarFile
  readonly media: OfCopy | null
  readonly item: StoryItem
  /** Its pictures, with what their files say of themselves. */
  readonly hung: readonly Picture[]
  /** The same as the copy alone has it. */
  readonly underneath: StoryItem
  readonly problems: readonly Problem[]
  /** What nobody has settled about this story. */
  readonly choices: readonly NearChoice[]
  readonly maps: SidecarMaps
  /** Whether it is the first story of its file, which has the pictures that no other is given. */
  readonly isFirst: boolean
  /** What the editor sees, by field, as it would be typed. */
  readonly shown: Texts
  /** Changes with anything that the editor sees, and with the sidecar. */
  readonly seen: string
}

/** The maps of a sidecar that speak of a story. */
export interface SidecarMaps {
  readonly top: YAMLMap | null
  /** Of several items, its entry of `stories:`; null where it has none. */
  readonly entry: YAMLMap | null
  /** Where what is said of this story alone is written; null if no words tell it from another. */
  readonly own: Where | null
  /** Fields that stand above all items of the file, and that the story cannot be freed of. */
  readonly shared: (key: Key) => boolean
}

export type ReadStory =
  | { readonly ok: true; readonly story: MendStory }
  | { readonly ok: false; readonly reason: string; readonly sidecar?: string }

/** Read the copy and its sidecar, as a build would. @param content the content folder, absolute */
export async function readStory(desk: Desk, content: string, at: FiledAt): Promise<ReadStory> {
  const { source, position } = at
  const reading = await readRegular(join(content, source), LIMITS.copy)
  if (reading.kind !== 'bytes') return refused(sayFault(reading))
  const found = await sidecarFile(content, source)
  if (!found.ok) return { ...refused(found.problem), sidecar: found.problem.file }
  const { sidecar } = found
  const text = sidecar.text === null ? null : { path: sidecar.path, text: sidecar.text }
  const said = text?.text ?? ''
  const media = at.pictures === undefined ? null : await mediaBeside(content, source, reading.bytes, said)
  const { understood, underneath, choices } = await desk.consider({
    path: source,
    bytes: reading.bytes,
    sidecar: text,
    ...(media === null ? {} : { media }),
  })
  const [item, own] = [understood.items[position], underneath[position]]
  if (understood.copy === null || item?.kind !== 'story' || own?.kind !== 'story')
    return { ok: false, reason: understood.problems.map(inFull)[0] ?? '' }
  const maps = mapsOf(sidecar, underneath, position)
  const hung = withOwnWords(item.pictures ?? [], at.pictures ?? [])
  const shown = {
    ...shownFields(maps, item.fields),
    ...shownPictures(hung),
    ...shownCorrections(item.fields),
  }
  const open = openChoices(understood.items, choices, sidecar.text)
  return {
    ok: true,
    story: {
      source,
      position,
      copy: understood.copy,
      bytes: reading.bytes,
      sidecar,
      media,
      item,
      hung,
      underneath: own,
      problems: understood.problems,
      choices: open.filter((choice) => storyOf(choice, understood.items) === item),
      maps,
      isFirst: underneath.findIndex(({ kind }) => kind === 'story') === position,
      shown,
      seen: createHash('sha256')
        .update(JSON.stringify([sidecar.text, shown, hung.map(({ file }) => file)]))
        .digest('base64url'),
    },
  }
}

function shownFields(maps: SidecarMaps, fields: Fields): Record<Mendable, string> {
  const all = MENDABLE.map((key) => [key, typedIn(key, ownPairs(maps, key), fields) ?? shownValue(key, fields)])
  return Object.fromEntries(all) as Record<Mendable, string>
}

/** The pairs of the sidecar that speak of a field of this story, and of no other. */
export function ownPairs({ top, entry, own, shared }: SidecarMaps, key: Key) {
  const pairs = pairsOf(key, entry)
  if (pairs.length > 0) return pairs
  return own?.kind === 'file' || (!shared(key) && !FOR_ALL.includes(key)) ? pairsOf(key, top) : []
}

/** A problem as one text. */
export function inFull({ reason, hint }: Pick<Problem, 'reason' | 'hint'>): string {
  return `${reason} ${hint}`
}

function refused(said: Pick<Problem, 'reason' | 'hint'>): { ok: false; reason: string } {
  return { ok: false, reason: inFull(said) }
}

function mapsOf(sidecar: SidecarFile, items: readonly Item[], position: number): SidecarMaps {
  const top = sidecar.text === null ? null : yamlFile(sidecar.path, sidecar.text).map
  if (items.length === 1) return { top, entry: null, own: { kind: 'file' }, shared: () => false }
  const hits = openings(items)
  const entries = entriesOf(top?.get('stories', true))
  const at = entries.findIndex((entry) => {
    const match = isMap(entry) ? scalarText(entry.get('match', true)) : null
    const found = match === null || match === '' ? [] : hits(match)
    return found.length === 1 && found[0] === position
  })
  const isOnlyStory = items.filter(({ kind }) => kind === 'story').length === 1
  const shared = (key: Key) => (FOR_ALL.includes(key) || !isOnlyStory) && pairsOf(key, top).length > 0
  if (at >= 0) return { top, entry: entries[at] as YAMLMap, own: { kind: 'entry', at }, shared }
  const match = matchFor(items, position, hits)
  return { top, entry: null, own: match === null ? null : { kind: 'new', match }, shared }
}

/** So many words of a text, at the least, name a story that has no headline. */
const FEWEST = 4
/** More of them than these are no name. */
const MOST = 40

/** The first words that only this item has: its headline, else so much of its text as tells it from the others. */
function matchFor(items: readonly Item[], position: number, hits: (match: string) => number[]): string | null {
  const item = items[position]
  if (item?.kind !== 'story') return null
  const { headline } = item.fields
  const isOnly = (match: string) => match !== '' && hits(match).join() === String(position)
  if (headline !== undefined && headline.origin !== 'drafted' && isOnly(headline.value)) return headline.value
  const words = (item.body[0]?.text ?? headline?.value ?? '').split(/\s+/, MOST)
  for (let count = Math.min(FEWEST, words.length); count <= words.length; count += 1) {
    const match = words.slice(0, count).join(' ')
    if (isOnly(match)) return match
  }
  return null
}
