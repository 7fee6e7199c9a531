/** Publishing what is staged: onto the disk, into its place, and stamped there. */

import type { Problem } from '../../flow/problem.ts'
import type { Paths } from '../../paths.ts'
import { claimOutput, type Survey } from '../output.ts'
import { sealBoth } from '../ownership/seals.ts'
import { recordText } from '../record.ts'
import { type Commit, dropStaging, isBegun } from '../staging.ts'
import { commit, type Watcher } from './commit.ts'
import { flushStaged } from './flush.ts'
import { bringNear, isElsewhere } from './near.ts'
import { roomForFolders, takeRoom } from './room.ts'
import { addStamps, type Stamp, stampFiles, writeStamps } from './stamps.ts'

/**
 * Make ready, commit and stamp. What the commit needs of the disk is taken beforehand:
 * where there is not enough, the site stands as it was, and nothing is left of the run.
 *
 * @param surveyed how the output stood before
 * @returns the problems of the commit: see there
 */
export async function publish(
  paths: Paths,
  work: Commit,
  surveyed: Pick<Survey, 'stamps' | 'isNew'>,
  watcher?: Watcher,
): Promise<Problem[]> {
  let problems: Problem[]
  const before = recordText(paths)
  try {
    const ready = await makeReady(paths, work)
    problems = commit(paths, ready, watcher)
  } catch (error) {
    if (!isBegun(paths)) clearAway(paths)
    throw error
  }
  stampAll(paths, work, before, surveyed)
  return problems
}

/** Stamps only save work: whatever the disk says, the edition is published. */
function stampAll(
  paths: Paths,
  { added, changed, removed }: Commit,
  before: string,
  { stamps, isNew }: Pick<Survey, 'stamps' | 'isNew'>,
): void {
  try {
    const next = recordText(paths)
    const files = [...added, ...changed].map(({ file }) => file)
    const now = new Map([...removed.map((file) => [file, null] as const), ...stampFiles(paths, files)])
    if (!isNew && addStamps(paths, [before, next], now)) return
    const all = [...new Map([...stamps, ...now])].filter((one): one is [string, Stamp] => one[1] !== null)
    writeStamps(paths, next, new Map(all))
  } catch {
    // Those that stand are of another record, and count for nothing.
  }
}

async function makeReady(paths: Paths, work: Commit): Promise<Commit> {
  claimOutput(paths, work.paper)
  sealBoth(paths, work)
  const moves = [...work.added, ...work.changed]
  const isNear = isElsewhere(paths)
  const folders = roomForFolders(
    paths.output,
    moves.map(({ file }) => file),
  )
  if (isNear) {
    bringNear(paths, moves)
    takeRoom(paths.near, folders)
  }
  takeRoom(paths.staging, Buffer.byteLength(work.record) + (isNear ? 0 : folders))
  await flushStaged(paths, moves, isNear)
  return { ...work, isNear }
}

/** What made the run fail may hinder this, too; the next command does it again. */
function clearAway(paths: Paths): void {
  try {
    dropStaging(paths)
  } catch {
    // The first fault is the one that is told.
  }
}
