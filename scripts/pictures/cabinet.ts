/**
 * The cabinet: what was cut of each picture, in the state folder of an output, by the hash
 * of the picture's bytes and the recipe. It only saves work: delete it, and the next build
 * cuts the same again. Nothing of a story that is held or was taken off stays in it.
 */

import { hash } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BytesRead } from '../disk/regular-file.ts'
import { replaceFile } from '../disk/text-file.ts'
import { type CopiedFile, type CutPicture, cutNames, endingOf, type MediaKind } from '../flow/media/picture.ts'
import { cutPicture } from './cut.ts'
import type { FaultKind } from './fault.ts'
import type { OwnWords } from './own-words.ts'
import { cutHash } from './recipe.ts'

/** What is known of a file beside a story. */
export interface Known {
  /** Absent of one that cannot be published. */
  readonly cut?: CutPicture | CopiedFile
  readonly fault?: FaultKind | 'large'
  readonly words?: OwnWords
  readonly notice?: 'moves' | 'cmyk'
}

interface Index {
  /** By path below the content folder: the stamp of the file, and the hash of what was cut of it. */
  readonly sources: Record<string, readonly [stamp: string, hash: string]>
  readonly known: Record<string, Known>
}

const INDEX = 'index.json'

export class Cabinet {
  readonly #folder: string
  readonly #index: Index
  /** The files that stand in it. */
  readonly #names: Set<string>
  #isNew = false

  /** Open it. One that cannot be read counts as empty. */
  constructor(folder: string) {
    this.#folder = folder
    this.#index = readIndex(join(folder, INDEX))
    this.#names = new Set(namesIn(folder))
  }

  /**
   * What is known of a file, cut now if it never was.
   *
   * @param path below the content folder
   * @param read its bytes
   * @param stamp of the file that has them, or null where it may change again within the same instant
   */
  async find(path: string, read: () => Promise<BytesRead>, kind: MediaKind, stamp: string | null): Promise<Known> {
    const seen = this.#index.sources[path]
    const before = seen !== undefined && seen[0] === stamp ? this.#standing(seen[1]) : null
    if (before !== null) return before
    const found = await read()
    if (found.kind !== 'bytes') return { fault: found.kind === 'too-large' ? 'large' : 'broken' }
    const sum = cutHash(found.bytes)
    const known = this.#standing(sum) ?? (await this.#make(found.bytes, sum, kind, endingOf(path)))
    this.#index.known[sum] = known
    if (stamp !== null) this.#index.sources[path] = [stamp, sum]
    this.#isNew = true
    return known
  }

  /** See that what is drawn has its file, and draw it if it has none. */
  async drawn(name: string, draw: () => Promise<Uint8Array>): Promise<void> {
    if (!this.#names.has(name)) this.#put(name, await draw())
  }

  /** Where the file of a published name is. */
  place(name: string): string {
    return join(this.#folder, name)
  }

  /** Whether all that is published of a picture stands here. */
  has(cut: CutPicture | CopiedFile): boolean {
    return cutNames(cut).every((name) => this.#names.has(name))
  }

  /** Keep what is of these files and names, and nothing else. */
  save(paths: ReadonlySet<string>, names: ReadonlySet<string>): void {
    for (const name of this.#names)
      if (!names.has(name) && name !== INDEX) rmSync(join(this.#folder, name), { force: true })
    for (const path of Object.keys(this.#index.sources)) if (!paths.has(path)) delete this.#index.sources[path]
    const used = new Set(Object.values(this.#index.sources).map(([, sum]) => sum))
    for (const sum of Object.keys(this.#index.known)) if (!used.has(sum)) delete this.#index.known[sum]
    if (!this.#isNew && this.#names.size === 0) return
    const text = JSON.stringify(this.#index)
    if (text === textIn(join(this.#folder, INDEX))) return
    mkdirSync(this.#folder, { recursive: true })
    replaceFile(join(this.#folder, INDEX), text)
  }

  #standing(sum: string): Known | null {
    const known = this.#index.known[sum]
    return known === undefined || (known.cut !== undefined && !this.has(known.cut)) ? null : known
  }

  async #make(bytes: Buffer, sum: string, kind: MediaKind, ending: string): Promise<Known> {
    if (bytes.length === 0) return { fault: 'empty' }
    if (kind !== 'picture') {
      const cut: CopiedFile = { hash: hash('sha256', bytes).slice(0, 16), ending, size: bytes.length }
      this.#put(`${cut.hash}.${ending}`, bytes)
      return { cut }
    }
    const made = await cutPicture(bytes)
    if ('fault' in made) return { fault: made.fault }
    for (const [name, content] of made.files) this.#put(name, content)
    const { cut, words, notice } = made
    return { cut: { ...cut, hash: sum }, words, ...(notice === null ? {} : { notice }) }
  }

  #put(name: string, content: Uint8Array): void {
    mkdirSync(this.#folder, { recursive: true })
    writeFileSync(join(this.#folder, name), content)
    chmodSync(join(this.#folder, name), 0o644)
    this.#names.add(name)
  }
}

function readIndex(file: string): Index {
  try {
    const { sources, known } = JSON.parse(textIn(file) ?? '') as Index
    return { sources: { ...sources }, known: { ...known } }
  } catch {
    return { sources: {}, known: {} }
  }
}

function textIn(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
