/**
 * The cabinet: what was cut of each picture, in the state folder of an output, by the hash
 * of the picture's bytes and the recipe. It only saves work: delete it, and the next build
 * cuts the same again. Nothing of a story that is held or was taken off stays in it.
 *
 * Each file is put in its place in one step, and its index is written while pictures are
 * cut, so that a build that is killed loses a second of work. Of shards each cuts what it
 * publishes, and has an index of its own; the next build joins them.
 */

import { hash } from 'node:crypto'
import { chmodSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BytesRead } from '../disk/regular-file.ts'
import { replaceFile } from '../disk/text-file.ts'
import { type CopiedFile, type CutPicture, cutNames, endingOf, type MediaKind } from '../flow/media/picture.ts'
import { isInShard, nameOfShard, type Shard } from '../flow/shard.ts'
import { cutPicture } from './cut.ts'
import type { FaultKind } from './fault.ts'
import type { OwnWords } from './own-words.ts'
import { cutHash, TOLD } from './recipe.ts'

/** What is known of a file beside a story. */
export interface Known {
  /** Absent of one that cannot be published. */
  readonly cut?: CutPicture | CopiedFile
  readonly fault?: FaultKind | 'large'
  readonly words?: OwnWords
  readonly notice?: 'moves' | 'cmyk'
}

interface Index {
  /** By which rules all of it was found out: see `recipe.ts`. */
  readonly told: number
  /** By path below the content folder: the stamp of the file, and the hash of what was cut of it. */
  readonly sources: Record<string, readonly [stamp: string, hash: string]>
  readonly known: Record<string, Known>
}

const INDEX = 'index.json'
/** In milliseconds: how often the index is written while pictures are cut. */
const OFTEN = 1000

export class Cabinet {
  readonly #folder: string
  readonly #index: Index
  /** The files that stand in it. */
  readonly #names: Set<string>
  readonly #shard: Shard | 'none' | undefined
  /** The file of its index. */
  readonly #file: string
  /** What was asked for, by the hash of what was cut of it. */
  readonly #found = new Set<string>()
  readonly #made = new Set<string>()
  #isNew = false
  #written = performance.now()

  /**
   * Open it. One that cannot be read counts as empty.
   *
   * @param shard cuts only what it publishes; of all else it finds out what pages say of it. `none` publishes and
   *   writes nothing
   */
  constructor(folder: string, shard?: Shard | 'none') {
    this.#folder = folder
    this.#shard = shard
    this.#file = join(folder, typeof shard !== 'object' ? INDEX : `${INDEX}.${nameOfShard(shard)}`)
    this.#names = new Set(namesIn(folder))
    const others = [...this.#names].filter(isIndex).map((name) => readIndex(join(folder, name)).known)
    const { sources, known } = readIndex(this.#file)
    this.#index = { told: TOLD, sources, known: Object.assign({}, ...others, known) }
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
    if (seen !== undefined && before !== null) {
      this.#found.add(seen[1])
      return before
    }
    const found = await read()
    if (found.kind !== 'bytes') return { fault: found.kind === 'too-large' ? 'large' : 'broken' }
    const sum = cutHash(found.bytes, kind === 'picture' ? '' : endingOf(path))
    const known = this.#standing(sum) ?? (await this.#make(found.bytes, sum, kind, endingOf(path)))
    this.#found.add(sum)
    this.#index.known[sum] = known
    if (stamp !== null) this.#index.sources[path] = [stamp, sum]
    this.#isNew = true
    if (performance.now() - this.#written > OFTEN) this.#write()
    return known
  }

  /** See that what is drawn has its file, and draw it if it has none. */
  async drawn(name: string, draw: () => Promise<Uint8Array>): Promise<void> {
    if (!this.#names.has(name) && this.#isOurs(name)) this.#put(name, await draw())
  }

  /** Where the file of a published name is. */
  place(name: string): string {
    return join(this.#folder, name)
  }

  /** Whether all that is published of a picture stands here; of one that another shard publishes, nothing has to. */
  has(cut: CutPicture | CopiedFile): boolean {
    return !this.#isOurs(cut.hash) || cutNames(cut).every((name) => this.#names.has(name))
  }

  /** Keep what is of these files and names, and nothing else. */
  save(paths: ReadonlySet<string>, names: ReadonlySet<string>): void {
    for (const name of this.#names)
      if (!names.has(name) && !this.#isKept(name)) rmSync(join(this.#folder, name), { force: true })
    for (const path of Object.keys(this.#index.sources)) if (!paths.has(path)) delete this.#index.sources[path]
    const used = new Set([...this.#found, ...Object.values(this.#index.sources).map(([, sum]) => sum)])
    for (const sum of Object.keys(this.#index.known)) if (!used.has(sum)) delete this.#index.known[sum]
    if (!this.#isNew && this.#names.size === 0) return
    this.#write()
  }

  #write(): void {
    if (this.#shard === 'none') return
    this.#written = performance.now()
    const text = JSON.stringify(this.#index)
    if (text !== textIn(this.#file)) replaceFile(this.#file, text, this.#made)
  }

  /** Whether something is published from here, by its name or the hash that its name begins with. */
  #isOurs(name: string): boolean {
    return this.#shard !== 'none' && isInShard(this.#shard, `/pictures/${name}`)
  }

  /** An index: a shard knows nothing of those of others; who joins them has all that was in them. */
  #isKept(name: string): boolean {
    return this.#shard === undefined ? name === INDEX : isIndex(name)
  }

  #standing(sum: string): Known | null {
    const known = this.#index.known[sum]
    return known === undefined || (known.cut !== undefined && !this.has(known.cut)) ? null : known
  }

  async #make(bytes: Buffer, sum: string, kind: MediaKind, ending: string): Promise<Known> {
    if (bytes.length === 0) return { fault: 'empty' }
    if (kind === 'subtitles' && !isSubtitles(bytes)) return { fault: 'no-subtitles' }
    if (kind !== 'picture') {
      const cut: CopiedFile = { hash: hash('sha256', bytes).slice(0, 16), ending, size: bytes.length }
      if (this.#isOurs(cut.hash)) this.#put(`${cut.hash}.${ending}`, bytes)
      return { cut }
    }
    const made = await cutPicture(bytes, this.#isOurs(sum))
    if ('fault' in made) return { fault: made.fault }
    for (const [name, content] of made.files) this.#put(name, content)
    const { cut, words, notice } = made
    return { cut: { ...cut, hash: sum }, words, ...(notice === null ? {} : { notice }) }
  }

  #put(name: string, content: Uint8Array): void {
    replaceFile(join(this.#folder, name), content, this.#made)
    chmodSync(join(this.#folder, name), 0o644)
    this.#names.add(name)
  }
}

/** As WebVTT begins (https://www.w3.org/TR/webvtt1/#file-structure). */
function isSubtitles(bytes: Buffer): boolean {
  return /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(bytes.subarray(0, 16).toString('utf8'))
}

function isIndex(name: string): boolean {
  return name === INDEX || (name.startsWith(`${INDEX}.`) && !name.endsWith('.new'))
}

function readIndex(file: string): Index {
  try {
    const { told, sources, known } = JSON.parse(textIn(file) ?? '') as Index
    if (told === TOLD) return { told, sources: { ...sources }, known: { ...known } }
  } catch {
    // None, or none that can be read.
  }
  return { told: TOLD, sources: {}, known: {} }
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
