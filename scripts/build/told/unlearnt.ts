/** Which files were corrected in a way that the desk could learn from and has not yet; and of which that was said. */

import { hash } from 'node:crypto'
import { replaceFile, textOf } from '../../disk/text-file.ts'
import type { HouseStyle } from '../../flow/paper.ts'
import type { Understood } from '../../intake/understood.ts'
import type { Paths } from '../../paths.ts'

/** Each by its path and what was corrected. */
export function unlearntIn(files: readonly Understood[], house: HouseStyle | undefined): string[] {
  const learnt = new Map(house?.from.map(([path, keys]) => [path, new Set(keys)]))
  return files.flatMap(({ path, corrected = [] }) => {
    const own = corrected.filter((key) => learnt.get(path)?.has(key) !== true)
    return own.length === 0 ? [] : [`${path} ${own.join(' ')}`]
  })
}

/** As many are worth a sentence. */
const LEAST = 5

/**
 * Whether it is time to say that the desk could learn; it is not said again of the same files.
 *
 * @param unlearnt see `unlearntIn`
 */
export function offersLearning(unlearnt: readonly string[], { offered }: Pick<Paths, 'offered'>): boolean {
  const said = new Set((textOf(offered) ?? '').split('\n'))
  // By their hashes: a file that is purged leaves no name behind.
  const own = unlearnt.map((one) => hash('sha256', one).slice(0, 16))
  if (own.filter((one) => !said.has(one)).length < LEAST) return false
  replaceFile(offered, `${own.sort().join('\n')}\n`)
  return true
}
