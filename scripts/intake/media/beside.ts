/**
 * Which pictures, sounds, films and documents of the content folder a file of copy may
 * have: those that are called as it is (`harbour.jpg`, `harbour-2.jpg`, all of the folder
 * `harbour/`), and those at or below its folder that it names.
 *
 * What copy there is beside a picture decides whose it is: of `council.txt` and
 * `council-2.txt`, each has its own.
 */

import { hash } from 'node:crypto'
import { posix } from 'node:path'
import { MEDIA_ENDING, mediaKind } from '../../flow/media/picture.ts'
import { stem } from '../sidecar/sidecar-files.ts'
import { pageSavedWith } from './saved.ts'

/** What stands around one file of copy. */
export interface Beside {
  /** Called as it is, in the order of their numbers. */
  readonly own: readonly string[]
  /** All of the same folder and below it: what it may name. */
  readonly near: Near
}

interface Near {
  /** Sorted. */
  readonly paths: readonly string[]
  /** One hash over them: where it is another, the copy may name what was not there. */
  readonly digest: string
}

const NOTHING: Near = { paths: [], digest: '' }

/** `-2`, `_02`, ` 3`, `(4)` behind a name that several share. */
const NUMBER = /[-_ ]*\(?(\d{1,3})\)?$/

/**
 * @param copies paths of all copy
 * @param media paths of what may stand beside it, sorted
 * @returns what stands beside a file; null where there is nothing at all
 */
export function besideOf(copies: readonly string[], media: readonly string[]): (copy: string) => Beside | null {
  if (media.length === 0) return () => null
  const stems = new Map(copies.map((path) => [stem(path), path]))
  const owned = new Map<string, string[]>()
  for (const path of media) {
    const owner = ownerOf(path, stems)
    if (owner !== null) owned.set(owner, [...(owned.get(owner) ?? []), path])
  }
  const byFolder = new Map<string, Near>()
  const nearTo = (folder: string): Near => {
    const known = byFolder.get(folder)
    if (known !== undefined) return known
    const paths = folder === '.' ? media : media.filter((path) => path.startsWith(`${folder}/`))
    const made = paths.length === 0 ? NOTHING : { paths, digest: hash('sha256', paths.join('\n')).slice(0, 16) }
    byFolder.set(folder, made)
    return made
  }
  return (copy) => {
    const near = nearTo(posix.dirname(copy))
    return near.paths.length === 0 ? null : { own: (owned.get(copy) ?? []).sort(byNumber), near }
  }
}

/**
 * Whose a picture is, whoever names it: the copy that it is called after, or that a browser saved it with.
 *
 * @param copies paths of all copy
 * @returns null for one that is nobody's own, and so of all that name it
 */
export function ownersOf(copies: readonly string[]): (media: string) => string | null {
  const stems = new Map(copies.map((path) => [stem(path), path]))
  const pageOf = pageSavedWith(copies)
  return (path) => ownerOf(path, stems) ?? pageOf(path)
}

/** The copy that a name belongs to: its own, that of its name without the number, that of its folder. */
function ownerOf(path: string, stems: ReadonlyMap<string, string>): string | null {
  const name = stem(path)
  return stems.get(name) ?? stems.get(name.replace(NUMBER, '')) ?? stems.get(posix.dirname(path).toLowerCase()) ?? null
}

/** `harbour.jpg` before `harbour-2.jpg` before `harbour-10.jpg`, and those before the folder's; subtitles behind their film. */
function byNumber(one: string, other: string): number {
  const depth = one.split('/').length - other.split('/').length
  const number = (path: string) => Number(NUMBER.exec(stem(path))?.[1] ?? 0)
  const behind = Number(mediaKind(one) === 'subtitles') - Number(mediaKind(other) === 'subtitles')
  return depth || number(one) - number(other) || behind || (one < other ? -1 : 1)
}

/** The names of near files that a text has in it, whatever is written around them. */
export function namedIn(text: string, { paths }: Near): string[] {
  const byName = new Map<string, string[]>()
  for (const path of paths) {
    const name = posix.basename(path).toLowerCase()
    byName.set(name, [...(byName.get(name) ?? []), path])
  }
  const found = new Set<string>()
  for (const { index, 0: ending } of text.matchAll(MEDIA_ENDING)) {
    const before = text.slice(Math.max(0, index - LONGEST), index + ending.length)
    for (const name of namesAt(before)) for (const path of byName.get(name) ?? []) found.add(path)
  }
  return paths.filter((path) => found.has(path))
}

/** In characters. */
const LONGEST = 160
/** What may stand before a name. */
const EDGE = /[\s/"'“”«»([<>=:,]/

/** Every name that may end where this text does: a name may have spaces and brackets in it. */
function namesAt(text: string): string[] {
  const whole = [text, decoded(text)].map((one) => one.normalize('NFC').toLowerCase())
  return whole.flatMap((one) =>
    [...one].flatMap((_, at) => (at === 0 || EDGE.test(one[at - 1] ?? '') ? [one.slice(at)] : [])),
  )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
