/**
 * Shares: whether a site that shards have printed is all there. Each leaves a file that
 * says which of how many it was, and of which edition; so one that was not copied, not
 * printed to its end, or printed from other copy is found before a reader finds it.
 */

import type { Problem } from '../flow/problem.ts'
import { type Share, sharesIn } from './shares.ts'

type Text = Pick<Problem, 'code' | 'reason' | 'hint'>

/** What is wrong with the shards of a site; nothing of one that was printed at once, or built upon since. */
export function missingShares(output: string): Problem[] {
  const shares = sharesIn(output)
  const [first] = shares
  if (first === undefined) return []
  const { count } = first.shard
  const at = (said: Text): Problem => ({
    severity: 'error',
    file: first.file,
    line: 1,
    column: 1,
    ...said,
  })
  const whole = shares.filter(({ shard }) => shard.count === count)
  const there = new Set(whole.flatMap(({ edition, shard }) => (edition === null ? [] : [shard.number])))
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((number) => !there.has(number))
  if (missing.length > 0) return [at(missingShards(missing, count))]
  return new Set(shares.map(({ edition }) => edition)).size > 1 ? [at(otherEditions(shares))] : []
}

/** So many are named. */
const NAMED = 12

function missingShards(missing: readonly number[], count: number): Text {
  const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : ''
  const names = missing.slice(0, NAMED).map((number) => `${number}/${count}`)
  return {
    code: 'missing-shard',
    reason: `Found ${count - missing.length} of ${count} shards; expected all of them. Not there, or not printed to the end: ${names.join(', ')}${more}.`,
    hint: 'Print what is missing with --shard, and copy it here; or build here without --shard, which prints the rest.',
  }
}

function otherEditions(shares: readonly Share[]): Text {
  const editions = [...Map.groupBy(shares, ({ edition }) => edition).values()]
  const [, ...others] = editions.sort((a, b) => b.length - a.length)
  const names = others.flat().map(({ shard }) => `${shard.number}/${shard.count}`)
  return {
    code: 'other-edition',
    reason: `Found shards of ${editions.length} editions; expected one. Unlike most: ${names.slice(0, NAMED).join(', ')}.`,
    hint: 'Print all of them from the same copy, register and program, by one SOURCE_DATE_EPOCH; or build here without --shard.',
  }
}
