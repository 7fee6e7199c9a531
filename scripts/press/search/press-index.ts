/**
 * The index alone, after the pages: for `npm start`, where the page that an editor
 * waits for must not wait for the index. It is a commit of its own.
 */

import type { Sheets } from '../../edition/plan/page.ts'
import type { Problem } from '../../flow/problem.ts'
import type { Paths } from '../../paths.ts'
import { publish } from '../commit/publish.ts'
import { takeLock } from '../lock.ts'
import type { Lookout } from '../lookout.ts'
import { survey } from '../output.ts'
import { foreignOutput } from '../ownership/foreign-output.ts'
import { placeTaken } from '../ownership/others.ts'
import { readRecordFile } from '../record.ts'
import { nextRecord } from '../record-lines.ts'
import { clearStaging, dropStaging } from '../staging.ts'
import { type Made, makeIndex } from './make-index.ts'
import { dueParts, planIndex } from './plan-index.ts'
import { noIndex, shareOf, shareOfStanding, stageIndex } from './set-index.ts'

/**
 * Make the parts of the index that are due, and publish them. The lock is held only
 * while they are published, which nothing can come between.
 *
 * @param signal aborted when the paper has changed: what is being made is given up at once, and nothing is published
 * @param lookout of a server: who has looked over the output already
 * @returns the problem, if there was one
 */
export async function pressIndex(
  sheets: Sheets,
  paths: Paths,
  signal: AbortSignal,
  lookout?: Lookout,
): Promise<Problem | null> {
  const { language } = sheets.shell.paper
  const parts = dueParts(standingIndex(sheets, paths, lookout).plan)
  const made: Made =
    parts.length === 0 ? { kind: 'made', files: [] } : await makeIndex(parts, { language, signal, isPatient: true })
  if (made.kind === 'failed') return made.problem
  if (made.kind === 'given up' || signal.aborted) return null
  const foreign = foreignOutput(paths, sheets.shell.paper.name)
  if (foreign !== null) return foreign
  const locked = takeLock(paths)
  if (!locked.ok) return null
  try {
    const isMade = new Set(parts.map(({ fingerprint }) => fingerprint))
    return await publishIndex(sheets, paths, made, isMade, lookout)
  } finally {
    locked.lock.release()
  }
}

/** @param isMade the fingerprints of the parts that were made: where others are due by now, another build came between */
async function publishIndex(
  sheets: Sheets,
  paths: Paths,
  made: Exclude<Made, { kind: 'failed' | 'given up' }>,
  isMade: ReadonlySet<string>,
  lookout?: Lookout,
): Promise<Problem | null> {
  const { name } = sheets.shell.paper
  const { plan, last, surveyed, ...share } = standingIndex(sheets, paths, lookout)
  const due = dueParts(plan)
  if (due.length !== isMade.size || due.some(({ fingerprint }) => !isMade.has(fingerprint))) return null
  const { rest } = shareOf(last.record)
  // Who writes a damaged record anew without the pages that it lost makes them somebody's: the next build mends it.
  if (!last.isWhole || rest.size === 0) return null
  clearStaging(paths)
  const place = { ...share, output: paths.output, staging: paths.staging, from: 0 }
  const staged = made.kind === 'made' ? stageIndex(made.files, plan, place) : noIndex(place)
  const { entries, taken, ...moves } = staged
  if (taken.length > 0) {
    dropStaging(paths)
    return placeTaken(paths, taken, 'planned')
  }
  const next = nextRecord(last, [...rest.values(), ...entries], last.ground)
  const published = await publish(paths, { ...moves, paper: name, ...next }, surveyed)
  lookout?.keep(published.survey)
  const [problem] = published.problems
  if (problem !== undefined) return problem
  return made.kind === 'missing' ? made.problem : null
}

/** What stands of the index, and what is due. */
function standingIndex({ records, shell }: Sheets, paths: Paths, lookout?: Lookout) {
  const last = readRecordFile(paths)
  const surveyed = lookout?.survey ?? survey(paths, last.record)
  const share = { index: shareOf(last.record).index, standing: shareOfStanding(surveyed.standing).index }
  return { ...share, last, surveyed, plan: planIndex(records, shell.paper.language, share) }
}
