/**
 * Where a page was: its base, or the address that it says is its own, from which its
 * links are counted. Of one that says neither, a link within its site leads nowhere.
 */

import { webAddress } from '../address.ts'
import { ownTarget } from './google-docs.ts'

export class PageAddress {
  #base: string | null = null
  #canonical: string | null = null

  /** `<base href>`: the first counts. */
  base(href: string | undefined): void {
    this.#base ??= webAddress(href, null)
  }

  /** `<link rel="canonical">`: where the page was published. */
  link({ rel = '', href }: Readonly<Record<string, string>>): void {
    if (rel.trim().toLowerCase() === 'canonical') this.#canonical ??= webAddress(href, null)
  }

  /** An address of the page, in full; null if the paper's pages cannot link to it. */
  of(href: string | undefined): string | null {
    return webAddress(ownTarget(href), this.#base ?? this.#canonical)
  }
}
