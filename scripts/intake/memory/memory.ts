/**
 * What is remembered between two readings: what the desk made of a file, by all that
 * it was made of. Within a process it is the same object again, so that whoever asks
 * what changed need only look whether it is the same; between processes it stands in
 * a folder of the output's state.
 */

import { hash } from 'node:crypto'
import type { Paper } from '../../flow/paper.ts'
import { compare, hasError } from '../../flow/problem.ts'
import { type Judge, judgeAt } from '../../release/verdict.ts'
import type { FiledBytes, PackedReading, Reading, Understood } from '../understood.ts'
import { groundOf } from './ground.ts'
import { isTimed, pack, type Unpacked, unpack } from './record.ts'
import { type Seen, Store } from './store.ts'

interface Recalled extends Seen, Unpacked {}

export class DeskMemory {
  readonly #folder: string | null
  #ground = ''
  #store: Store | null = null
  #judge: Judge | null = null
  /** By path: what this process has read or recalled, for as long as the ground is the same. */
  #files = new Map<string, Recalled>()
  /** Files that were forgotten since the last saving. */
  #lost = new Set<string>()
  /** Of this reading: what is still of the paper. */
  #present = new Map<string, Recalled>()
  #beganEmpty = true
  #beganAnew = true

  /** @param folder where it stands on disk; null remembers only as long as the process lives */
  constructor(folder: string | null = null) {
    this.#folder = folder
  }

  /**
   * Begin a reading. Everything is forgotten if the masthead or the program changed in what is read by it.
   *
   * @param now an instant in UTC: what is held then stands nowhere but in the copy
   */
  open(paper: Paper, now: string): void {
    const ground = groundOf(paper)
    this.#judge = judgeAt({ now, zone: paper.zone })
    this.#present = new Map()
    if (ground !== this.#ground) {
      this.#ground = ground
      this.#files = new Map()
      this.#store = this.#folder === null ? null : new Store(this.#folder, ground)
    }
    this.#beganAnew = this.#files.size === 0
    this.#beganEmpty = this.#beganAnew && this.#store?.isEmpty !== false
  }

  /** Go on from the last reading, of the same paper: what it found stands, but for some files, which are read again. */
  goOn({ zone }: Paper, now: string, due: Iterable<string>): void {
    this.#judge = judgeAt({ now, zone })
    this.#present = new Map(this.#present)
    for (const path of due) this.#present.delete(path)
    this.#beganEmpty = false
  }

  /** Whether the last reading knows a file by its stamp. */
  isSure(path: string): boolean {
    return (this.#present.get(path)?.stamp ?? '') !== ''
  }

  /** The hash of all that a file was read from, as the last reading found it; null of one that it did not find sound. */
  keyOf(path: string): string | null {
    return this.#present.get(path)?.key ?? null
  }

  /** Whether nothing was known of any file when this reading began. */
  get beganEmpty(): boolean {
    return this.#beganEmpty
  }

  /** Whether this process had nothing of its own when this reading began: all must be fetched from the disk. */
  get beganAnew(): boolean {
    return this.#beganAnew
  }

  /** Whether a file stands as it was looked at last, whatever is remembered of it. */
  stands(path: string, stamp: string | null): boolean {
    return stamp !== null && (this.#files.get(path) ?? this.#store?.seen.get(path))?.stamp === stamp
  }

  /** Whether something is remembered of files that the last reading did not find. */
  get hasGone(): boolean {
    return this.#files.size > this.#present.size
  }

  /** What is known of a file by its stamp alone: see `stampOf`. */
  byStamp(path: string, stamp: string | null): Understood | null {
    if (stamp === null) return null
    const here = this.#files.get(path)
    if (here?.stamp === stamp) return this.#found(path, here)
    const seen = this.#store?.seen.get(path)
    return seen?.stamp === stamp ? this.#recall(path, seen) : null
  }

  /** What is known of a file by its bytes. */
  byBytes(filed: FiledBytes, stamp: string | null): Understood | null {
    const seen = { stamp: stamp ?? '', key: keyOf(filed) }
    const here = this.#files.get(filed.path)
    return here?.key === seen.key ? this.#found(filed.path, { ...here, ...seen }) : this.#recall(filed.path, seen)
  }

  /** Remember a reading. One with an error is read again: it may be the machine's. */
  keep(filed: FiledBytes, stamp: string | null, reading: Reading): Understood {
    const seen = { stamp: stamp ?? '', key: keyOf(filed) }
    const unpacked = reading.kind === 'read' ? held(reading.understood) : unpackedHere(reading.packed)
    const { understood } = unpacked
    if (hasError(understood.problems)) return understood
    const store = this.#isOut(understood) ? this.#store : null
    const packed = reading.kind === 'packed' ? reading.packed : pack(understood)
    if (store === null || packed === null) return this.#found(filed.path, { ...seen, ...unpacked })
    // What stands on disk is fetched from there.
    store.keep({ key: seen.key, ...packed })
    return this.#found(filed.path, { ...seen, ...unpack(packed.head, store.elsewhere(seen.key)) })
  }

  /** Whether all of a file is published, and something of it is. */
  #isOut({ path, items }: Understood): boolean {
    return items.length > 0 && items.every((item) => this.#judge?.(item, path).kind === 'out')
  }

  /** The same of what was out when it was remembered: only what gives an instant can have been taken off by the clock since. */
  #isStillOut({ isTimed: isAnyTimed, understood }: Recalled): boolean {
    if (!isAnyTimed) return true
    const { path, items } = understood
    return items.every((item) => !isTimed(item) || this.#judge?.(item, path).kind === 'out')
  }

  /**
   * Write down what the last reading found, and nothing else. Where the disk takes no more, it is read again.
   *
   * @param silent files of which nothing is to be written down, whatever they look like
   */
  save(silent: ReadonlySet<string> = new Set()): void {
    this.#files = this.#present
    this.#lost = new Set()
    const present = [...this.#present].sort(([one], [other]) => compare(one, other))
    const { kept = [], lost = [] } = Object.groupBy(present, ([path, one]) =>
      !silent.has(path) && this.#isStillOut(one) ? 'kept' : 'lost',
    )
    // What is forgotten is fetched while it is there, for the next reading of this process.
    for (const [path, one] of lost) if (!isHeld(one)) this.#files.delete(path)
    this.#store?.save(
      new Map(present.map(([path, { stamp, key }]) => [path, { stamp, key }])),
      new Set(kept.map(([, { key }]) => key)),
    )
  }

  /** Have a file recalled by the next reading as if it had not been: what comes of it says the same, and is another object. */
  recallAnew(path: string): void {
    this.#files.delete(path)
    this.#present.delete(path)
  }

  /**
   * Forget a file of which something cannot be fetched any more: the next reading reads it again.
   *
   * @returns false if that was tried already
   */
  forget(path: string): boolean {
    this.recallAnew(path)
    if (this.#lost.has(path)) return false
    this.#lost.add(path)
    return true
  }

  #recall(path: string, seen: Seen): Understood | null {
    const unpacked = this.#store?.recall(seen.key) ?? null
    return unpacked === null ? null : this.#found(path, { ...seen, ...unpacked })
  }

  #found(path: string, known: Recalled): Understood {
    this.#files.set(path, known)
    this.#present.set(path, known)
    return known.understood
  }
}

function isHeld(one: Unpacked): boolean {
  try {
    one.hold()
    return true
  } catch {
    return false
  }
}

/** What was read in this thread. */
function held(understood: Understood): Unpacked {
  return { understood, isTimed: understood.items.some(isTimed), hold: () => undefined }
}

function unpackedHere({ head, bodies, copy }: PackedReading): Unpacked {
  return unpack(head, { bodies: () => bodies, copy: () => copy })
}

/** The hash of a file as the desk gets it: 32 hexadecimal digits. */
function keyOf({ path, bytes, sidecar, media }: FiledBytes): string {
  const parts: unknown[] = [path, sidecar?.path ?? null, sidecar?.text ?? null, hash('sha256', bytes)]
  if (media !== undefined) parts.push(media.own, media.named)
  return hash('sha256', JSON.stringify(parts)).slice(0, 32)
}
