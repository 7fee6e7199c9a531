/** The folders that browsers save beside a page: `fair_files/` beside `fair.html`. */

import { posix } from 'node:path'
import { formatOf } from '../../copy/formats/format.ts'
import { stem } from '../sidecar/sidecar-files.ts'

/** What browsers put behind a page's name to name the folder beside it, in the language of their menus: `_files`, `-Dateien`. */
const SAVED = /[_.-]\p{L}+$/u

/**
 * The page that a file was saved with. What its story does not show is the site's.
 *
 * @param copies paths of copy, of which pages count
 * @returns null for a file that is in no such folder
 */
export function pageSavedWith(copies: readonly string[]): (file: string) => string | null {
  const pages = new Map(copies.filter((path) => formatOf(path) === 'page').map((path) => [stem(path), path]))
  return (file) => {
    const folder = posix.dirname(file).toLowerCase()
    const end = SAVED.exec(folder)
    return end === null ? null : (pages.get(folder.slice(0, end.index)) ?? null)
  }
}
