/** What a form says, held against what the story says: the sidecar as it would be written, or what keeps it from that. */

import type { FieldKey } from '../../layouts/mend/views.ts'
import type { Key } from '../fields/keys.ts'
import { hasError } from '../flow/problem.ts'
import type { Desk } from '../intake/desk.ts'
import { FOR_ALL } from '../intake/sidecar/sidecar.ts'
import type { Words } from '../languages/en/mending.ts'
import { correctionChanges } from './corrections.ts'
import { emptyOf, faultOf, MENDABLE, type Mendable, maySayNone, originOf, removalOf, settingOf } from './fields.ts'
import { picksOf } from './picks.ts'
import { pictureChanges } from './picture-changes.ts'
import type { Sent } from './sent.ts'
import { CannotWrite, type KeyChange, withChanges } from './sidecar-text.ts'
import { inFull, type MendStory, ownPairs } from './story.ts'

export interface Changed {
  /** Of the sidecar; null where something is wrong. */
  readonly text: string | null
  readonly faults: Readonly<Partial<Record<FieldKey, string>>>
  /** What is wrong and belongs to no field. */
  readonly others: readonly string[]
}

type One = readonly KeyChange[] | string

/** @returns the sidecar's text with what was changed, and nothing else; the same text if nothing was */
export async function changesIn(story: MendStory, sent: Sent, desk: Desk, words: Words): Promise<Changed> {
  const { inFile, inEntry, faults } = sorted(story, sent, words)
  if (Object.keys(faults).length > 0) return { text: null, faults, others: [] }
  const { own } = story.maps
  if (own === null && inEntry.length > 0) return { text: null, faults, others: [words.noMatch] }
  const before = story.sidecar.text ?? ''
  try {
    const first = inFile.length === 0 ? before : withChanges(before, { kind: 'file' }, inFile)
    const text = inEntry.length === 0 || own === null ? first : withChanges(first, own, inEntry)
    return text === before ? { text, faults, others: [] } : await tried(story, text, desk)
  } catch (error) {
    if (error instanceof CannotWrite) return { text: null, faults, others: [error.message] }
    throw error
  }
}

interface Sorted {
  readonly inFile: KeyChange[]
  readonly inEntry: KeyChange[]
  readonly faults: Partial<Record<FieldKey, string>>
}

/** What changes, by the map of the sidecar that it stands in. */
function sorted(story: MendStory, sent: Sent, words: Words): Sorted {
  const all: Sorted = { inFile: [], inEntry: [], faults: {} }
  const placeOf = (key: Key) => (isInFile(story, key) ? all.inFile : all.inEntry)
  for (const key of MENDABLE) {
    const one = changeOf(story, key, sent, words)
    if (typeof one === 'string') all.faults[key] = one
    else placeOf(key).push(...one)
  }
  const pictures = pictureChanges(story, sent.texts, words)
  Object.assign(all.faults, pictures.faults)
  for (const { of, changes } of pictures.keys) placeOf(of).push(...changes)
  const list = pictures.isListInFile ? all.inFile : all.inEntry
  list.push(...pictures.list)
  const pairs = ownPairs(story.maps, 'corrections')
  const corrections = correctionChanges(story.item.fields, sent.texts, pairs, words)
  if ('fault' in corrections) all.faults[corrections.key] = corrections.fault
  else placeOf('corrections').push(...corrections)
  return all
}

/** Whether a field of a file with several items stands above them, and only there. */
function isInFile({ maps }: Pick<MendStory, 'maps'>, key: Key): boolean {
  if (maps.own?.kind === 'file') return true
  const isNamed = ownPairs({ ...maps, top: null }, key).length > 0
  return !isNamed && !FOR_ALL.includes(key) && ownPairs(maps, key).length > 0
}

/** What becomes of a field's keys, or why nothing can. */
function changeOf(story: MendStory, key: Mendable, { texts, picked }: Sent, words: Words): One {
  const pairs = ownPairs(story.maps, key)
  const pick = picksOf(key, story).find(({ kind }) => kind === picked[key])
  if (pick?.kind === 'none') return emptyOf(key, pairs)
  const text = pick?.value ?? texts[key]
  // What was picked is said, though it is what the desk read: then it is settled.
  if (text === story.shown[key] && pick === undefined) return []
  if (text !== '') return faultOf(key, text) ?? settingOf(key, text, pairs)
  if (pairs.length > 0) return removalOf(pairs)
  if (story.maps.shared(key)) return words.inherited
  if (!maySayNone(key))
    return originOf(key, story.item.fields)?.origin === 'drafted' ? words.draftStays : words.copyStays
  return emptyOf(key, pairs)
}

/** The copy read with the sidecar as it would be: an error that was not there before keeps it from being written. */
async function tried(story: MendStory, text: string, desk: Desk): Promise<Changed> {
  const { source, bytes, sidecar, problems } = story
  const media = story.media === null ? {} : { media: story.media }
  const { understood } = await desk.consider({ path: source, bytes, sidecar: { path: sidecar.path, text }, ...media })
  const before = new Set(problems.map(inFull))
  const errors = understood.problems.filter((problem) => hasError([problem]) && !before.has(inFull(problem)))
  if (errors.length === 0) return { text, faults: {}, others: [] }
  const ofSection = errors.find(({ code }) => code === 'unlisted-section')
  const others = errors.filter((problem) => problem !== ofSection).map(inFull)
  return { text: null, faults: ofSection === undefined ? {} : { section: inFull(ofSection) }, others }
}

/** Whether a story gives its place on the front page up, and the sidecar still says until when. */
export function keepsUntil({ shown, maps }: MendStory, { texts }: Sent): boolean {
  const hadPlace = shown.lead !== '' || shown.pin !== ''
  const hasPlace = texts.lead !== '' || texts.pin !== ''
  return hadPlace && !hasPlace && texts.until !== '' && ownPairs(maps, 'until').length > 0
}
