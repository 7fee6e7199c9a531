/** An address as people type it, and the line of the register that it means. */

import { textOf } from '../disk/text-file.ts'
import type { Paper } from '../flow/paper.ts'
import type { Paths } from '../paths.ts'
import { foldAddress } from '../register/address/address.ts'
import { loadRegister } from '../register/file/load.ts'
import { isPurgedIn } from '../register/purged.ts'
import type { ItemLine, Register, ShelfLine } from '../register/register.ts'

/**
 * What an address may mean within the paper, the likeliest first: a whole web
 * address, a path with or without the base path, percent-encoded or not, with or
 * without its last slash.
 */
export function addressesTyped(typed: string, { base }: Pick<Paper, 'base'>): string[] {
  const url = URL.parse(typed.trim())
  const isWeb = url !== null && /^https?:$/.test(url.protocol)
  const [path = '', anchor = ''] = (isWeb ? url.pathname + url.hash : typed.trim()).split('#')
  const whole = decoded(path.replace(/[?].*$/s, '')).replace(/^\/*/, '/')
  const root = decoded(base)
  const paths = whole.startsWith(root) ? [whole.slice(root.length - 1), whole] : [whole]
  return [...new Set(paths)].map((one) => {
    const folder = one.replace(/\/index\.html$/, '/').replace(/(?<![/]|\.\w{2,5})$/, '/')
    return anchor === '' ? folder : `${folder}#${anchor}`
  })
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return path.normalize('NFC')
  }
}

/** The line whose address, or former address, it is. A brief is known by its anchor, whatever day its list stands under. */
export function lineAt(register: Register, addresses: readonly string[]): ItemLine | ShelfLine | null {
  for (const address of addresses) {
    const folded = foldAddress(address)
    const anchor = /#b-([a-z\d]+)$/.exec(address)?.[1]
    const found =
      register.items.find(({ id, kind, address: own, former }) =>
        kind === 'brief' ? id === anchor : [own, ...former].some((one) => foldAddress(one) === folded),
      ) ?? register.shelves.find((shelf) => foldAddress(shelf.address) === folded)
    if (found !== undefined) return found
  }
  return null
}

/** Tells of an address whether it was purged, by the register as it stands when it is asked. */
export function purgedIn(paths: Pick<Paths, 'register'>, paper: Pick<Paper, 'base'>): (typed: string) => boolean {
  return (typed) => {
    const text = textOf(paths.register) ?? ''
    // Most papers never purged anything, and whoever mistypes an address need not wait.
    if (!text.includes('"kind":"purged"')) return false
    return addressesTyped(typed, paper).some(isPurgedIn(loadRegister(text).register))
  }
}
