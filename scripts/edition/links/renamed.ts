/**
 * Files that are not called what they were when their story was entered. Nobody keeps a
 * list of former names: a story's id was made of the name of its file and its first words
 * (`summary/item-hash.ts`), so that any name can be held against it, in every register.
 */

import { posix } from 'node:path'
import type { StoryPage } from '../../pages/page.ts'
import { idOf, plainWords } from '../../summary/item-hash.ts'

/** A story whose file was renamed or moved, or which was retitled since. */
export interface Renamed {
  readonly id: string
  readonly address: string
  readonly source: string
  /** As the id has it, unless it was retitled. */
  readonly first: string
}

/** Names of copy that links are written with; saved pages are linked as pages. */
const COPY = /\.(?:txt|text|md|markdown|docx|eml)$/i

export function isCopyName(path: string): boolean {
  return COPY.test(path)
}

/** Those stories that are not where their id says. */
export function renamedIn(stories: readonly StoryPage[]): readonly Renamed[] {
  return stories.flatMap(({ id, address, source, fields, opening }) => {
    const { headline } = fields
    const first = plainWords(headline !== undefined && headline.origin !== 'drafted' ? headline.value : opening)
    const one = { id, address, source, first }
    return isCalled(one, source) ? [] : [one]
  })
}

/**
 * The address of the story whose file was once called so; null if there is none, or several.
 *
 * @param paths that a link may mean; the name alone is looked for in the folder of each story
 */
export function formerly(paths: readonly string[], renamed: readonly Renamed[]): string | null {
  const name = posix.basename(paths[0] ?? '')
  const found = renamed.filter((one) =>
    new Set([...paths, posix.join(posix.dirname(one.source), name)]).values().some((path) => isCalled(one, path)),
  )
  return found.length === 1 ? (found[0]?.address ?? null) : null
}

/** Ids that were taken had another made: see `identify.ts`. */
function isCalled({ id, first }: Renamed, path: string): boolean {
  return [0, 1].some((attempt) => idOf('story', path, first, attempt) === id)
}
