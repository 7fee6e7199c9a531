/**
 * Where pages stand that are no story: by their names, `pages/about/staff.txt` at
 * `/about/staff/`. A folder without a page of its name gets an index. Pages at the
 * paper's own `/about/`, `/search/` and 404 add their text to those.
 */

import { isDraftsFolder } from '../../release/held-place.ts'
import { slugOf } from '../../slug.ts'

/** The paper's own pages that take a text, by the names of the files. */
export const ADDED_TO: Readonly<Record<string, string>> = {
  '/about/': '/about/',
  '/search/': '/search/',
  '/404/': '/404.html',
}

/** The address that the name of a page's file makes; of a folder's index, with the folder's own name. */
export function pageAddress(source: string): string {
  const names = source.slice(source.indexOf('/') + 1).split('/')
  const last = names.pop() ?? ''
  const name = last.replace(/\.[^.]*$/, '')
  const folders = names.filter((folder) => !isDraftsFolder(folder))
  const all = name === '' || /^index$/i.test(name) ? folders : [...folders, name]
  return `/${all.map((one) => `${slugOf(one, 'page')}/`).join('')}`
}

/** The folders above a page's file, each with a slash at its end, as its addresses have them. */
export function foldersAbove(source: string): string[] {
  const names = source.split('/').slice(0, -1)
  const all = names.map((_, at) => `${names.slice(0, at + 1).join('/')}/`)
  return all.slice(1).filter((_, at) => !isDraftsFolder(names[at + 1] ?? ''))
}
