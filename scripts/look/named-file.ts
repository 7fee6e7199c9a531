/** A file that the look names: beside the masthead, or in `theme/`; of a theme, in its own folder. */

import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join, resolve, sep } from 'node:path'
import { didYouMean } from '../fields/keys.ts'
import type { Problem } from '../flow/problem.ts'
import type { Said } from '../flow/wear/look.ts'
import { problemOf } from '../masthead/look/said.ts'
import { MASTHEAD_NAME } from '../paths.ts'

interface Folders {
  readonly content: string
  /** The paper's own folder `theme/`. */
  readonly own: string
  readonly theme: string
}

/** Its absolute path; or `no-such-file`. */
export function namedFile(said: Said, folders: Folders): { readonly path: string } | { readonly problem: Problem } {
  const isPapers = said.at.file === MASTHEAD_NAME
  const places = isPapers ? [folders.content, folders.own, join(folders.own, 'assets')] : [folders.theme]
  const inside = places.flatMap((place) => {
    const path = resolve(place, said.text)
    return path.startsWith(`${resolve(place)}${sep}`) ? [path] : []
  })
  const found = inside.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
  if (found !== undefined) return { path: found }
  const meant = didYouMean(
    said.text,
    places.flatMap((place) => (existsSync(place) ? readdirSync(place) : [])),
  )
  return {
    problem: problemOf(said, {
      code: 'no-such-file',
      reason: `Found “${said.text}”, and no file of that name; expected one beside the masthead or in “${basename(folders.own)}/”.`,
      hint: meant === null ? 'Put the file there, or mend the name.' : `Did you mean “${meant}”?`,
    }),
  }
}
