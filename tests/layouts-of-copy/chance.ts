/**
 * Chance that can be had again: the same key draws the same, on every machine, so
 * that a layout is known by its seed and a house style by its number.
 */

/** A key as 32 bits (FNV-1a). */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

export class Chance {
  #state: number

  constructor(key: string) {
    this.#state = hashOf(key)
    // Keys that differ in their last sign alone would begin alike.
    for (let turn = 0; turn < 4; turn++) this.next()
  }

  /** A number from 0 up to 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from `least` to `most`. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  /** True in so many of one. */
  some(share: number): boolean {
    return this.next() < share
  }

  /** One of a list, which must not be empty. */
  pick<T>(list: readonly T[]): T {
    const one = list[this.int(0, list.length - 1)]
    if (one === undefined) throw new Error('Found an empty list; expected one to pick from')
    return one
  }

  /** Up to `count` of a list, each once, in an order of chance. */
  several<T>(list: readonly T[], count: number): T[] {
    const left = [...list]
    const taken: T[] = []
    while (taken.length < count && left.length > 0) taken.push(...left.splice(this.int(0, left.length - 1), 1))
    return taken
  }

  /** A key of a table, by its weight. */
  weighted<K extends string>(table: Readonly<Partial<Record<K, number>>>): K {
    const entries = Object.entries(table) as [K, number][]
    let at = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [key, weight] of entries) {
      at -= weight
      if (at < 0) return key
    }
    return (entries[0] as [K, number])[0]
  }
}
