/**
 * The commit: from the staging folder into the published site.
 *
 * Files appear first, then change, then disappear, so that at no moment a link
 * leads nowhere; each takes its place by one rename, so that nobody ever reads half
 * a page. Every step can be done twice: a commit that was killed is finished by
 * doing it again from the top.
 *
 * Each place is looked at again at the moment it is taken: what the record does not
 * have is somebody's, even if it came after the plan was made. It stays, and the page
 * that wanted its place is told of.
 */

import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { naming } from '../../disk/file-fault.ts'
import { rename } from '../../disk/rename.ts'
import type { Problem } from '../../flow/problem.ts'
import type { Paths } from '../../paths.ts'
import { claimOutput, fileOfEntry } from '../output.ts'
import { foreignOutput } from '../ownership/foreign-output.ts'
import { alteredFile, placeTaken } from '../ownership/others.ts'
import { sealRecord, sealsInNeed } from '../ownership/seals.ts'
import { keepRecordFile, readRecordFile, recordText } from '../record.ts'
import { recordAfter } from '../record-lines.ts'
import { type Commit, dropStaging, endCommit, flushFolder, readMarker, writeMarker } from '../staging.ts'
import { isBrought } from './near.ts'
import { type CommitSite, place, remove } from './places.ts'
import { giveRoom } from './room.ts'

/** Told before each step that touches the disk. A test stops a commit at any of them by throwing. */
export type Watcher = (step: string) => void

const UNWATCHED: Watcher = () => {}

/**
 * Publish what stands in the staging folder. From the moment that COMMIT is written it can no longer fail, only be delayed.
 *
 * @returns what of others was found in its way and left: `place-taken`, and `altered-file` for what it did not remove
 */
export function commit(paths: Paths, work: Commit, watcher = UNWATCHED): Problem[] {
  watcher('mark')
  writeMarker(paths, work)
  return carryOut(paths, work, watcher)
}

export interface Finished {
  /** Whether there was a commit to finish. */
  readonly begun: boolean
  /** Those of `commit`; or `foreign-output`: the folder is not that of the commit any more, and nothing was touched. */
  readonly problems: readonly Problem[]
}

/**
 * Finish a commit that was killed, and clear away a run that never got that far.
 * To be called at the start of every command that holds the lock.
 */
export function finishCommit(paths: Paths, watcher = UNWATCHED): Finished {
  const work = readMarker(paths)
  if (work === null || work === 'damaged') {
    // Of a damaged one nobody can say what it meant. What it had done already is compared by content, like everything.
    dropStaging(paths)
    return { begun: false, problems: [] }
  }
  const foreign = foreignOutput(paths, work.paper)
  if (foreign !== null) return { begun: true, problems: [foreign] }
  return { begun: true, problems: carryOut(paths, work, watcher) }
}

function carryOut(paths: Paths, work: Commit, watcher: Watcher): Problem[] {
  watcher('claim')
  claimOutput(paths, work.paper)
  const before = readRecordFile(paths)
  const site: CommitSite = {
    paths,
    record: new Map(Array.from(before.record.values(), (entry) => [fileOfEntry(entry), entry])),
    seals: sealsInNeed(paths),
    staged: work.isNear === true && isBrought(paths) ? paths.near : paths.staging,
    removed: work.removed,
    real: new Set([paths.output]),
  }
  for (const folder of new Set([site.staged, paths.staging])) giveRoom(folder)
  const taken: string[] = []
  for (const move of [...work.added, ...work.changed]) {
    watcher(`place ${move.file}`)
    if (!place(site, move)) taken.push(move.file)
  }
  const altered: string[] = []
  for (const file of work.removed) {
    watcher(`remove ${file}`)
    if (!remove(site, file)) altered.push(file)
  }
  watcher('record')
  const { file, written } = recordAfter(before, work, () => recordText(paths), new Set(taken))
  if ('whole' in written) keepRecord(paths, written.whole)
  else naming(paths.record, () => appendFileSync(paths.record, written.added, { flush: true }))
  keepRecordFile(paths, file)
  sealRecord(paths, file)
  watcher('clear')
  endCommit(paths)
  return [
    ...(taken.length === 0 ? [] : [placeTaken(paths, taken, 'committed')]),
    ...(altered.length === 0 ? [] : [alteredFile(paths, altered)]),
  ]
}

function keepRecord(paths: Paths, record: string): void {
  const draft = join(paths.staging, 'record')
  writeFileSync(draft, record, { flush: true })
  rename(draft, paths.record)
  flushFolder(paths.state)
}
