/**
 * What was published, told by what a build left behind: the record and the output
 * itself. Needed only where the register's own copy is lost or was never made,
 * since these say where something stood and not what it was.
 */

import { urlOf } from '../edition/plan/file-of.ts'
import { compare } from '../flow/problem.ts'
import type { Paths } from '../paths.ts'
import { readRecord } from '../press/record.ts'
import { walk } from '../press/walk.ts'
import { atShelf, isShelfAddress, isStoryAddress } from '../register/address/address.ts'

/** The addresses of stories, days and shelves, sorted, that the record or the output has. */
export function publishedAddresses(paths: Paths): string[] {
  const standing = walk(paths.output).flatMap(({ file, isFile }) => (isFile ? urlOf(file) : []))
  const all = new Set([...readRecord(paths).keys(), ...standing].map((url) => url.normalize('NFC')))
  return [...all].filter(isKept).sort(compare)
}

/** Whether an address is a shelf's or below it: what nothing but the whole edition answers for. */
export function isOfShelf(url: string): boolean {
  return isShelfAddress(atShelf(url)?.address ?? url)
}

const DAY = /^\/\d{4}\/\d\d\/\d\d\/$/

/** Whether the register is what an address of this kind depends on. */
function isKept(url: string): boolean {
  return isStoryAddress(url) || DAY.test(url) || isOfShelf(url)
}
