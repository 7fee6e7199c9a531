/**
 * The store: the desk's memory on disk, in the state folder of an output. It is
 * complete and can be deleted: what is missing is read again. What no file of the
 * paper has any more is forgotten with the next saving.
 *
 * It only saves work, so nothing here stops a build: what cannot be read counts as
 * forgotten, and a disk that takes no more keeps what it had.
 */

import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../../disk/make-folder.ts'
import { replaceFile } from '../../disk/text-file.ts'
import { openPacks, type Pack, type Packed, type Recorded, removeHalves, writePack } from './pack.ts'
import { type Elsewhere, pathIn, type Unpacked, unpack } from './record.ts'

/** The stamps of a file and its sidecar, and the key under which it was read. */
export interface Seen {
  readonly stamp: string
  readonly key: string
}

/** With more small packs than this, they become one. */
const MOST_SMALL = 8
/** So many bytes make a pack large: it is not written again for every few edits, however large the paper is. */
const LARGE = 2 ** 22
/** A pack of which less than this share is still of use is written anew. */
const LEAST_USE = 0.5

/** As many characters of fresh text are kept in memory. */
const PORTION = 2 ** 24

const STAMPS = 'stamps.json'

export class Store {
  /** The folder of what was read on this ground; beside it stand those of others. */
  readonly #folder: string
  readonly #above: string
  #packs: readonly Pack[]
  readonly #seen: Map<string, Seen>
  /** Packs of which something could not be read: what is sound of them goes into the next one. */
  readonly #unsound = new Set<Pack>()
  /** Keys of which a part could not be read. */
  readonly #broken = new Set<string>()
  /** What was read and is not written, by key. */
  #fresh = new Map<string, Packed>()
  /** Of what is fresh: characters. */
  #weight = 0

  /** @param folder is made when something is saved */
  constructor(folder: string, ground: string) {
    this.#above = folder
    this.#folder = join(folder, ground)
    this.#packs = openPacks(this.#folder)
    this.#seen = readSeen(this.#folder)
  }

  /** By path: when a file was looked at last, and under which key it was read. */
  get seen(): ReadonlyMap<string, Seen> {
    return this.#seen
  }

  get isEmpty(): boolean {
    return this.#packs.length === 0 && this.#fresh.size === 0
  }

  recall(key: string): Unpacked | null {
    if (this.#broken.has(key)) return null
    const head = this.#find(key)?.head
    if (head === undefined) return null
    try {
      return unpack(head, this.elsewhere(key))
    } catch {
      return null
    }
  }

  /** The bodies and the copy of a file, fetched when they are asked for; null where they cannot be any more. */
  elsewhere(key: string): Elsewhere {
    const part = (which: 'bodies' | 'copy') => this.#fresh.get(key)?.[which] ?? this.#part(key, which)
    return { bodies: () => part('bodies'), copy: () => part('copy') }
  }

  /**
   * Remember a reading. Of a great many, what is there already is written before the
   * rest is read: a build that is broken off need not begin anew.
   */
  keep(packed: Packed): void {
    this.#fresh.set(packed.key, packed)
    this.#weight += packed.bodies.length + packed.copy.length
    if (this.#weight < PORTION) return
    try {
      makeFolder(this.#folder)
      this.#packs = [...this.#packs, writePack(this.#folder, [...this.#fresh.values()])]
      this.#fresh = new Map()
    } catch {
      // It is tried again with the next portion.
    }
    this.#weight = 0
  }

  /**
   * Bring the disk into line: what was kept, without what is not among these.
   *
   * @param seen of each file of the paper, by path
   * @param keys of each file of the paper of which all is published: nothing of any other file is kept
   */
  save(seen: ReadonlyMap<string, Seen>, keys: ReadonlySet<string>): void {
    try {
      makeFolder(this.#folder)
      // What is held was never kept, and has no record.
      const isKept = (key: string) => keys.has(key) && (this.#fresh.has(key) || this.#find(key) !== null)
      this.#pack(keys, new Set([...seen].flatMap(([path, { key }]) => (isKept(key) ? [path] : []))))
      removeHalves(this.#folder, this.#packs)
      const stamps = JSON.stringify(Object.fromEntries(seen))
      const place = join(this.#folder, STAMPS)
      if (!existsSync(place) || readFileSync(place, 'utf8') !== stamps) replaceFile(place, stamps)
      for (const name of readdirSync(this.#above))
        if (join(this.#above, name) !== this.#folder) rmSync(join(this.#above, name), { recursive: true, force: true })
    } catch {
      // The next build reads again what is not there.
    }
    for (const one of this.#packs) one.close()
  }

  #find(key: string): Recorded | null {
    for (const one of this.#packs) {
      const recorded = one.find(key)
      if (recorded !== null) return recorded
    }
    return null
  }

  /** Null where it is not there, cannot be read or was changed. */
  #part(key: string, part: 'bodies' | 'copy'): string | null {
    const recorded = this.#find(key)
    try {
      return recorded === null ? null : recorded.pack.read(recorded[part])
    } catch {
      if (recorded !== null) this.#unsound.add(recorded.pack)
      this.#broken.add(key)
      return null
    }
  }

  /** Write what is fresh; packs that are mostly of no use, or small and too many, go into the new one. */
  #pack(keys: ReadonlySet<string>, paths: ReadonlySet<string>): void {
    const records = new Map([...this.#fresh].filter(([key]) => keys.has(key)))
    const old = this.#packs.filter((one) => this.#isOld(one, keys, paths))
    for (const one of old)
      for (const key of one.keys) {
        const record = keys.has(key) && !records.has(key) ? readRecord(one, key) : null
        if (record !== null) records.set(key, record)
      }
    const made = records.size === 0 ? null : writePack(this.#folder, [...records.values()])
    for (const one of old) if (one.name !== made?.name) one.remove()
    const standing = this.#packs.filter((one) => !old.includes(one) && one.name !== made?.name)
    this.#packs = made === null ? standing : [...standing, made]
    this.#fresh = new Map()
    this.#weight = 0
  }

  #isOld(one: Pack, keys: ReadonlySet<string>, paths: ReadonlySet<string>): boolean {
    if (this.#unsound.has(one)) return true
    const idle = [...one.keys].filter((key) => !keys.has(key))
    const used = one.size - idle.length
    if (used < LEAST_USE * one.size) return true
    // An older state of a file that is published may wait; what is held, has expired or was deleted may not.
    if (idle.some((key) => !paths.has(pathIn(one.find(key)?.head ?? '')))) return true
    const small = this.#packs.filter(({ bytes }) => bytes < LARGE).length + (this.#fresh.size > 0 ? 1 : 0)
    return one.bytes < LARGE && small > MOST_SMALL
  }
}

/** A whole record of a pack; null if it cannot be read, or was changed. */
function readRecord(one: Pack, key: string): Packed | null {
  try {
    const recorded = one.find(key)
    if (recorded === null) return null
    const { head, bodies, copy } = recorded
    return { key, head, bodies: one.read(bodies), copy: one.read(copy) }
  } catch {
    return null
  }
}

function readSeen(folder: string): Map<string, Seen> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(join(folder, STAMPS), 'utf8')) as Record<string, Seen>))
  } catch {
    return new Map()
  }
}
