/**
 * `pictures:` of a sidecar: which files, in which order, and what is said of each.
 *
 *     pictures:
 *       - file: harbour.jpg
 *         alt: Two ferries side by side at the old quay
 *         caption: The last day of the steam ferry.
 *         credit: Ann Lee
 */

import { closest, distance } from 'fastest-levenshtein'
import { isMap, type Pair } from 'yaml'
import { keyOf } from '../../fields/keys.ts'
import { entriesOf, keyText, scalarText, textOf, unknownKeys, type YamlFile, yamlFile } from '../../fields/yaml-file.ts'
import type { Item } from '../../flow/item.ts'
import { mediaKind, type Picture } from '../../flow/media/picture.ts'
import type { Problem } from '../../flow/problem.ts'
import { openings } from '../openings.ts'
import type { OfCopy } from '../understood.ts'
import { fileFor, said } from './in-text.ts'

export interface Wanted {
  /** In the sidecar's order. */
  readonly all: readonly Picture[]
  /** Of one item, by its place in the file. */
  ofItem(at: number): readonly Picture[]
  readonly problems: readonly Problem[]
}

export const NOTHING_WANTED: Wanted = { all: [], ofItem: () => [], problems: [] }

/** The key, in a sidecar and in an entry of `stories:`. */
export const PICTURES = 'pictures'

const FILE = 'file'
const SAID = ['alt', 'caption', 'credit'] as const

/**
 * @param path of the sidecar
 * @param copy the path that files are counted from
 * @param items as the copy has them, for `match:`
 */
export function wantedIn(
  path: string,
  text: string,
  copy: string,
  items: readonly Item[],
  media: OfCopy | null,
): Wanted {
  if (!/^\s*["']?pictures["']?\s*:/m.test(text)) return NOTHING_WANTED
  const file = yamlFile(path, text)
  if (file.map === null || file.problems.length > 0) return NOTHING_WANTED
  const files = new Set([...(media?.own ?? []), ...(media?.named ?? [])])
  const problems: Problem[] = []
  const read = (node: unknown) => entriesOf(node).flatMap((entry) => pictureOf(entry, file, { copy, files, problems }))
  const lists = new Map<number, readonly Picture[]>()
  const first = items.findIndex(({ kind }) => kind === 'story')
  lists.set(first, read(file.map.get(PICTURES, true)))
  const found = openings(items)
  for (const entry of entriesOf(file.map.get('stories', true))) {
    const match = isMap(entry) ? scalarText(entry.get('match', true)) : null
    const [at] = match === null ? [] : found(match)
    if (isMap(entry) && at !== undefined) lists.set(at, [...(lists.get(at) ?? []), ...read(entry.get(PICTURES, true))])
  }
  return { all: [...lists.values()].flat(), ofItem: (at) => lists.get(at) ?? [], problems }
}

interface Reading {
  readonly copy: string
  readonly files: ReadonlySet<string>
  readonly problems: Problem[]
}

function pictureOf(entry: unknown, file: YamlFile, { copy, files, problems }: Reading): Picture[] {
  const name = (isMap(entry) ? scalarText(entry.get(FILE, true)) : scalarText(entry))?.trim() ?? ''
  if (isMap(entry)) problems.push(...unknownKeys(file, entry, [FILE, ...SAID], 'an entry of “pictures:”', isKnown))
  const found = name === '' ? null : fileFor(name, copy, files)
  const kind = found === null ? null : mediaKind(found)
  if (found === null || kind === null) {
    problems.push(file.problemAt(entry, noPicture(name, files)))
    return []
  }
  const words = isMap(entry) ? Object.fromEntries(entry.items.flatMap((pair) => wordsOf(pair))) : {}
  return [{ kind, file: found, ...said(words) }]
}

function wordsOf(pair: Pair): [string, string][] {
  const key = wordFor(keyText(pair))
  return key === null ? [] : [[key, textOf(pair.value).trim()]]
}

function isKnown(word: string): boolean {
  return word === FILE || wordFor(word) !== null
}

/** What a key says of a picture, in any of the languages that know it. */
function wordFor(word: string): (typeof SAID)[number] | null {
  const key = keyOf(word)
  return SAID.find((one) => one === key) ?? null
}

function noPicture(name: string, files: ReadonlySet<string>) {
  const near = name === '' || files.size === 0 ? null : closest(name, [...files].map(baseOf))
  const isNear = near !== null && distance(near.toLowerCase(), name.toLowerCase()) <= 3
  return {
    severity: 'warning' as const,
    code: 'no-picture',
    reason:
      name === ''
        ? 'Found no file behind “pictures”; expected the name of a picture, or “file:” and what is said of it.'
        : `Found “${name}”, and no such picture beside the copy or in a folder below it; expected one that is there.`,
    hint: isNear ? `Did you mean “${near}”?` : 'Put the file into the folder of the copy, or take the line out.',
  }
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
