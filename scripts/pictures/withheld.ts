/**
 * Withheld: pictures of stories that are not out, which copy that is out names. A picture
 * belongs to the copy that it is called after, whoever else names it: nothing goes out early.
 * One that is called after nothing is of all that name it.
 */

import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { placeOf } from '../flow/copy.ts'
import type { Picture } from '../flow/media/picture.ts'
import type { Problem } from '../flow/problem.ts'
import { ownersOf } from '../intake/media/beside.ts'
import type { Understood } from '../intake/understood.ts'
import type { MarkdownPage, StoryPage } from '../pages/page.ts'

/** What a build knows of its copy. */
export interface Around {
  readonly files: readonly Understood[]
  /** Files in error. */
  readonly broken: ReadonlySet<string>
  /** Files of which something is held, has expired or was taken off. */
  readonly silent: ReadonlySet<string>
}

/** By picture, the copy that it belongs to, where nothing of that copy is out that shows it. */
export type Withheld = ReadonlyMap<string, string>

/** @param pages of all that is out */
export function withheldIn(pages: readonly MarkdownPage[], { files, broken, silent }: Around): Withheld {
  if (silent.size === 0 && broken.size === 0) return new Map()
  const ownerOf = ownersOf([...files.map(({ path }) => path), ...broken])
  const withheld = new Map<string, string>()
  const out = new Set<string>()
  for (const { source, pictures = [] } of pages.filter((page): page is StoryPage => page.kind === 'story')) {
    for (const { file } of pictures) {
      const owner = ownerOf(file)
      if (owner === null || owner === source) out.add(file)
      else if (silent.has(owner) || broken.has(owner)) withheld.set(file, owner)
    }
  }
  for (const file of out) withheld.delete(file)
  return withheld
}

/**
 * By file of copy, those that the pictures belong to which it names and which are not its own: whether it shows them
 * is for their copy to say.
 */
export function borrowedBy(files: readonly Understood[]): ReadonlyMap<string, readonly string[]> {
  const having = files.filter(({ media }) => media !== undefined)
  if (having.length === 0) return new Map()
  const ownerOf = ownersOf(files.map(({ path }) => path))
  return new Map(
    having.flatMap(({ path, media = [] }) => {
      const owners = media.flatMap((file) => ownerOf(file) ?? []).filter((owner) => owner !== path)
      return owners.length === 0 ? [] : [[path, owners] as const]
    }),
  )
}

/** The warning that a story stands without a picture until the one that it belongs to is out, where it is named. */
export function heldPicture(
  source: string,
  { file }: Pick<Picture, 'file'>,
  owner: string,
  files: readonly Understood[],
  content: string,
): Problem {
  const name = basename(file)
  return {
    severity: 'warning',
    code: 'held-picture',
    ...placeNaming(name, files.find(({ path }) => path === source) ?? null, source, content),
    reason: `Found the picture ${name}, which belongs to ${owner}; expected one that is out, and that copy is held or was taken off. The story is published without it.`,
    hint: `Nothing is to be done if it is to wait: it is there as soon as ${owner} is out. If it is free, give this story a copy of its own, under its own name.`,
  }
}

type Place = Pick<Problem, 'file' | 'line' | 'column'>

/** Where the copy, or else its sidecar, names a file. */
function placeNaming(name: string, read: Understood | null, source: string, content: string): Place {
  const copy = read?.copy ?? null
  const at = copy === null ? -1 : offsetOf(name, copy.text)
  if (copy !== null && at >= 0) {
    const { line, column } = placeOf(copy, at)
    return { file: source, line, column }
  }
  const sidecar = read?.sidecar
  const text = sidecar === undefined ? '' : textIn(join(content, sidecar))
  const before = text.slice(0, Math.max(0, offsetOf(name, text))).split('\n')
  if (sidecar === undefined || offsetOf(name, text) < 0) return { file: source, line: 1, column: 1 }
  return { file: sidecar, line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

function offsetOf(name: string, text: string): number {
  const [plain, low] = [text.normalize('NFC'), text.normalize('NFC').toLowerCase()]
  const found = [name, encodeURI(name)].map((one) => low.indexOf(one.toLowerCase())).find((at) => at >= 0) ?? -1
  return plain.length === text.length ? found : -1
}

function textIn(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
