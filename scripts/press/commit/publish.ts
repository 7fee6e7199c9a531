/** Publishing what is staged: onto the disk, into its place, and stamped there. */

import type { Paths } from '../../paths.ts'
import type { Problem } from '../../problem.ts'
import { commit, type Watcher } from '../commit.ts'
import { recordText } from '../record.ts'
import type { Commit } from '../staging.ts'
import { flushStaged } from './flush.ts'
import { type Stamp, stampFiles, writeStamps } from './stamps.ts'

/**
 * Flush, commit and stamp.
 *
 * @param stamps of what stands as the record has it and is not part of the commit
 * @returns the problems of the commit: see there
 */
export async function publish(
  paths: Paths,
  work: Commit,
  stamps: ReadonlyMap<string, Stamp>,
  watcher?: Watcher,
): Promise<Problem[]> {
  await flushStaged(paths, work)
  const problems = commit(paths, work, watcher)
  const now = new Map(stamps)
  for (const file of work.removed) now.delete(file)
  stampFiles(
    paths,
    [...work.added, ...work.changed].map(({ file }) => file),
    now,
  )
  writeStamps(paths, recordText(paths), now)
  return problems
}
