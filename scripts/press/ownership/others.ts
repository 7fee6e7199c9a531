/** Files of others in the output, as problems: those that stay and are told of once, and those that are in the way. */

import { join } from 'node:path'
import { foldersOf } from '../../edition/plan/plan.ts'
import { compare, type Problem } from '../../flow/problem.ts'
import type { Paths } from '../../paths.ts'
import { readRecord } from '../record.ts'

/** A line names so many things; of the rest it says how many there are. */
const NAMED = 8

/**
 * What no record wrote, folded: a folder that holds nothing of ours counts as one
 * thing, `images/`, with how many files are in it.
 *
 * @param ours files of the output that are ours
 */
export function foldOthers(foreign: readonly string[], ours: Iterable<string>): Map<string, number> {
  const shared = new Set([...ours].flatMap(foldersOf))
  const groups = new Map<string, number>()
  for (const file of foreign) {
    const own = foldersOf(file).find((folder) => !shared.has(folder))
    const group = own === undefined ? file : `${own}/`
    groups.set(group, (groups.get(group) ?? 0) + 1)
  }
  return groups
}

/** The warning that something stands in the output that no build wrote. It is given once. */
export function foreignFile(paths: Paths, groups: ReadonlyMap<string, number>): Problem {
  const names = [...groups].map(([group, count]) =>
    group.endsWith('/') ? `${group} (${count} ${count === 1 ? 'file' : 'files'})` : group,
  )
  return {
    severity: 'warning',
    code: 'foreign-file',
    ...placeOf(paths, names.length === 1 ? [...groups.keys()] : []),
    reason: `Found in the output folder what no build has written: ${listed(names)}. It stays as it is.`,
    hint: 'If it belongs there, there is nothing to do: this is said once. Else delete it yourself.',
  }
}

/**
 * The error that pages need places where something of others stands.
 *
 * @param when `planned`: the site stands as it was; `committed`: all but these pages was published
 */
export function placeTaken(paths: Paths, files: readonly string[], when: 'planned' | 'committed'): Problem {
  const names = listed(files.toSorted(compare))
  return {
    severity: 'error',
    code: 'place-taken',
    ...placeOf(paths, files),
    reason:
      when === 'planned'
        ? `Found in the output folder, where pages must go, what no record says was written by a build: ${names}; expected nothing there.`
        : `Found in the output folder, where pages had to go, what was put there by somebody meanwhile: ${names}. It stays as it is, and everything else was published.`,
    hint: `If it is yours, move it elsewhere.${olderEdition(paths)} Then build again.`,
  }
}

/** What to do if the files are an older edition whose record was lost; nothing where there is a record, since it would know them. */
function olderEdition(paths: Paths): string {
  if (readRecord(paths).size > 0) return ''
  return ` If it is an older edition, whose record was lost (${paths.record}): move ${paths.output} away, and afterwards bring back from there what is yours; all pages are made anew.`
}

/** The warning that something was to be removed that is not what was written there. */
export function alteredFile(paths: Paths, files: readonly string[]): Problem {
  return {
    severity: 'warning',
    code: 'altered-file',
    ...placeOf(paths, files),
    reason: `Found in the output folder, where something was to be removed, other bytes than a build has written: ${listed(files.toSorted(compare))}. It stays, and is no part of the paper any more.`,
    hint: 'Somebody has changed it. Save what is worth saving, and delete it yourself.',
  }
}

function placeOf(paths: Paths, files: readonly string[]) {
  const [first = ''] = files
  return { file: join(paths.output, files.length === 1 ? first : ''), line: 1, column: 1 }
}

function listed(names: readonly string[]): string {
  const more = names.length - NAMED
  return more > 1 ? `${names.slice(0, NAMED).join(', ')} and ${more} more` : names.join(', ')
}
