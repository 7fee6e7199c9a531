/** Publishing what is staged: onto the disk, into its place, and stamped there. */

import type { PressRecord } from '../../edition/plan/plan.ts'
import type { Problem } from '../../flow/problem.ts'
import type { Paths } from '../../paths.ts'
import { claimOutput, type Survey } from '../output.ts'
import { sealBoth } from '../ownership/seals.ts'
import { type RecordFile, readRecordFile } from '../record.ts'
import { type Commit, dropStaging, isBegun } from '../staging.ts'
import { commit, type Watcher } from './commit.ts'
import { flushStaged } from './flush.ts'
import { bringNear, isElsewhere } from './near.ts'
import { roomForFolders, takeRoom } from './room.ts'
import { addStamps, type Stamp, stampFiles, writeStamps } from './stamps.ts'

export interface Published {
  /** Those of the commit: see there. */
  readonly problems: readonly Problem[]
  /** How the output stands now, if that is certain. */
  readonly survey: Survey | null
}

/**
 * Make ready, commit and stamp. What the commit needs of the disk is taken beforehand:
 * where there is not enough, the site stands as it was, and nothing is left of the run.
 *
 * @param surveyed how the output stood before
 */
export async function publish(paths: Paths, work: Commit, surveyed: Survey, watcher?: Watcher): Promise<Published> {
  let problems: readonly Problem[]
  const before = readRecordFile(paths)
  try {
    const ready = await makeReady(paths, work)
    problems = commit(paths, ready, watcher)
  } catch (error) {
    if (!isBegun(paths)) clearAway(paths)
    throw error
  }
  const next = readRecordFile(paths)
  const stamped = stampAll(paths, work, [before, next], surveyed)
  const isCertain = problems.length === 0 && stamped !== null
  return { problems, survey: isCertain ? standingNow(surveyed, stamped, next.record) : null }
}

type Stamped = ReadonlyMap<string, Stamp | null>

/** Stamps only save work: whatever the disk says, the edition is published. @returns those of what was changed, or null */
function stampAll(
  paths: Paths,
  { added, changed, removed }: Commit,
  [before, next]: readonly [before: RecordFile, next: RecordFile],
  { stamps, isNew }: Survey,
): Stamped | null {
  try {
    const files = [...added, ...changed].map(({ file }) => file)
    const now = new Map([...removed.map((file) => [file, null] as const), ...stampFiles(paths, files)])
    if (isNew || !addStamps(paths, [before, next], now)) writeStamps(paths, next, withStamps(stamps, now))
    return now
  } catch {
    // Those that stand are of another record, and count for nothing.
    return null
  }
}

function withStamps(stamps: Survey['stamps'], now: Stamped): Map<string, Stamp> {
  const all = new Map(stamps)
  for (const [file, stamp] of now)
    if (stamp === null) all.delete(file)
    else all.set(file, stamp)
  return all
}

/** How the output stands behind a commit. Null where something of the record does not stand as it has it: that is to be looked at. */
function standingNow(surveyed: Survey, now: Stamped, record: PressRecord): Survey | null {
  const standing = new Map(surveyed.standing)
  for (const [file, stamp] of now)
    if (stamp === null) standing.delete(file)
    else standing.set(file, 'sound')
  let sound = 0
  for (const stand of standing.values()) if (stand === 'sound') sound += 1
  return sound === record.size ? { standing, stamps: withStamps(surveyed.stamps, now), isNew: false } : null
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
