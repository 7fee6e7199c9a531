/**
 * Shards: a paper that several machines print together. Each plans the whole edition and
 * prints its share of it. What falls to which is a hash of the address, and of nothing
 * else: so nobody hands out work, and a page stays with its shard whatever is filed.
 */

import { hash } from 'node:crypto'

export interface Shard {
  /** Which one: from 1. */
  readonly number: number
  /** Of how many. */
  readonly count: number
}

/** No more can be typed. */
export const MOST_SHARDS = 9999

/** What was cut of one picture falls to one shard, which cuts it: up to here its addresses are the same. */
const OF_ONE_PICTURE = /^\/pictures\/[0-9a-f]{16}/

/**
 * Whether something falls to a shard: a page by its address, copy by its path.
 *
 * @param shard without one, everything does
 */
export function isInShard(shard: Shard | undefined, name: string): boolean {
  if (shard === undefined) return true
  const [own = name] = OF_ONE_PICTURE.exec(name) ?? []
  return Number.parseInt(hash('sha256', own).slice(0, 8), 16) % shard.count === shard.number - 1
}

/** `3-of-8`, as a file’s name has it. */
export function nameOfShard({ number, count }: Shard): string {
  return `${number}-of-${count}`
}

const NAMED = /^(?<number>[1-9]\d{0,3})-of-(?<count>[1-9]\d{0,3})$/

/** The shard of such a name; null if it is none. */
export function shardNamed(name: string): Shard | null {
  const { number, count } = NAMED.exec(name)?.groups ?? {}
  const shard = { number: Number(number), count: Number(count) }
  return shard.number <= shard.count ? shard : null
}
