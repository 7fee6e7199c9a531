/**
 * Whether a published site is this paper's, told by its stories: the register goes
 * with the copy, wherever that is moved and whatever the paper is called, and it has
 * the addresses of all that was ever published. Asked where nothing better is left:
 * no note of which copy the site was made, no record of what was written.
 */

import { textOf } from '../../disk/text-file.ts'
import { urlOf } from '../../edition/plan/file-of.ts'
import type { Paths } from '../../paths.ts'
import { isStoryAddress } from '../../register/address/address.ts'
import { loadRegister } from '../../register/file/load.ts'
import { walk } from '../walk.ts'

/** Whether most of the stories that stand in the output have their addresses from this register. A person may have put pages there, too. */
export function holdsOurStories(paths: Paths): boolean {
  const standing = walk(paths.output)
    .map(({ file }) => urlOf(file).normalize('NFC'))
    .filter(isStoryAddress)
  if (standing.length === 0) return false
  const known = addressesIn(paths)
  return standing.filter((url) => known.has(url)).length * 2 > standing.length
}

/** What `npm start` has shown stands in no register yet. */
function addressesIn({ register, shown }: Paths): ReadonlySet<string> {
  try {
    const items = [register, shown].flatMap((path) => loadRegister(textOf(path) ?? '').register.items)
    return new Set(items.flatMap(({ address, former }) => [address, ...former]))
  } catch {
    // What cannot be read proves nothing.
    return new Set()
  }
}
