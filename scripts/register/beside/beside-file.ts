/** Files of what stands beside the news, told from those of the news. */

import { besideAt } from '../../flow/beside/beside.ts'
import type { StoryItem } from '../../flow/item.ts'
import type { ParsedFile } from '../identity/item-place.ts'

/** A file of `pages/` or `notices/`, with its one item. */
export interface BesideFile extends Omit<ParsedFile, 'items'> {
  readonly item: StoryItem
}

/** Whether a file is a page or a notice: then it holds nothing else. Of others, nothing but the name is looked at. */
export function isBeside(file: ParsedFile): boolean {
  return besideAt(file.path) !== null && itemOf(file) !== null
}

export function besideFiles(files: readonly ParsedFile[]): BesideFile[] {
  return files.flatMap((file) => {
    const item = besideAt(file.path) === null ? null : itemOf(file)
    if (item === null) return []
    const { path, copy, sidecar } = file
    return [{ path, item, ...(copy === undefined ? {} : { copy }), ...(sidecar === undefined ? {} : { sidecar }) }]
  })
}

function itemOf({ items: [item] }: ParsedFile): StoryItem | null {
  return item?.kind === 'story' && item.beside !== undefined ? item : null
}
