/** The index of each folder of pages that has no page of its own: it is made by itself. */

import type { StoryItem } from '../../flow/item.ts'
import { titleOfName } from '../../slug.ts'
import { foldersAbove, pageAddress } from './addresses.ts'

/** A page where its name has it stand. */
export interface WantedPage {
  /** Null for an index. */
  readonly item: StoryItem | null
  readonly source: string
  readonly address: string
  readonly title: string
}

/** `/about/` is the paper's own, and shows what is below it by itself. */
const OWN_INDEX = '/about/'

export function indexesFor(pages: readonly WantedPage[]): WantedPage[] {
  const taken = new Set([OWN_INDEX, ...pages.map(({ address }) => address)])
  const indexes = new Map<string, WantedPage>()
  for (const { source } of pages)
    for (const folder of foldersAbove(source)) {
      const address = pageAddress(folder)
      if (!taken.has(address)) indexes.set(address, { item: null, source: folder, address, title: titleOfName(folder) })
    }
  return [...indexes.values()]
}
