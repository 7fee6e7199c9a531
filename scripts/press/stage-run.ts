/**
 * Staging a run: all that is to be published (pages, assets, the search index) is
 * printed into the staging folder, and becomes the commit that will publish it.
 */

import { type Due, isPage } from '../edition/plan/due.ts'
import type { Sheets } from '../edition/plan/page.ts'
import type { Entry, Ground, Plan, PressRecord, Standing } from '../edition/plan/plan.ts'
import type { Problem, Result } from '../flow/problem.ts'
import { type Progress, UNSEEN } from '../flow/progress.ts'
import type { Paths } from '../paths.ts'
import type { Move } from './move.ts'
import { othersAmong } from './ownership/beside.ts'
import { placeTaken } from './ownership/others.ts'
import { type RecordFile, readRecordFile } from './record.ts'
import { nextRecord } from './record-lines.ts'
import type { Pressroom } from './render/pressroom.ts'
import type { Bytes } from './render/run.ts'
import { stage } from './render/stage.ts'
import { type Made, makeIndex } from './search/make-index.ts'
import { dueParts, type IndexPlan } from './search/plan-index.ts'
import { type IndexMoves, noIndex, stageIndex, untouched } from './search/set-index.ts'
import { type Commit, clearStaging, dropStaging, stagedAs } from './staging.ts'

/** What is to be done to a site. */
export interface PressRun {
  readonly sheets: Sheets
  readonly ground: Ground
  readonly plan: Plan
  readonly index: IndexRun
}

/** Of the search index: what the record and the output have of it, and what becomes of it in this run. */
export interface IndexRun {
  readonly plan: IndexPlan
  readonly fate: 'left' | 'made'
  readonly record: PressRecord
  readonly standing: Standing
}

export interface StagedRun {
  readonly commit: Commit
  /** Whether there is a search index then: not without stories, nor where none can be made. */
  readonly hasIndex: boolean
}

/**
 * Print a run into the staging folder.
 *
 * @returns the commit; of a run that cannot be published, the problems, and nothing is
 *   left of it. A warning says that no search index can be made here.
 */
export async function stageRun(
  run: PressRun,
  paths: Paths,
  pressroom: Pressroom,
  progress: Progress = UNSEEN,
): Promise<Result<StagedRun>> {
  const { sheets, plan, index } = run
  clearStaging(paths)
  const due = [...plan.added, ...plan.changed]
  const hasIndex = sheets.records.length > 0
  const making = index.fate === 'made' && hasIndex ? indexOf(run, progress) : Promise.resolve(NO_INDEX)
  const [printing, indexing] = await Promise.allSettled([
    stage(due, sheets, paths, pressroom, progress).finally(() => progress.end()),
    making,
  ])
  // Whoever begins anew must not meet pages that are still being printed.
  const staged = outcomeOf(printing)
  const made = outcomeOf(indexing)
  progress.begin(index.fate === 'made' ? 'search' : 'commit')
  const moves = movesOf(index, made, paths, due.length)
  const problems: Problem[] = [
    ...(staged.ok ? [] : staged.problems),
    ...(made.kind === 'failed' ? [made.problem] : []),
    ...(staged.ok ? takenBy(run, staged.value, moves, paths) : []),
  ]
  if (!staged.ok || problems.length > 0) {
    dropStaging(paths)
    return { ok: false, problems }
  }
  const commit = commitOf(run, staged.value, moves, readRecordFile(paths))
  if (made.kind === 'missing') return { ok: true, value: { commit, hasIndex: false }, warnings: [made.problem] }
  return { ok: true, value: { commit, hasIndex }, warnings: [] }
}

function outcomeOf<T>(settled: PromiseSettledResult<T>): T {
  if (settled.status === 'rejected') throw settled.reason
  return settled.value
}

const NO_INDEX: Made = { kind: 'made', files: [] }

/** What is due of the index, made while pages are printed. */
function indexOf({ index, sheets }: PressRun, progress: Progress): Promise<Made> {
  const parts = dueParts(index.plan)
  const count = parts.reduce((sum, { records }) => sum + records.length, 0)
  return progress.along('search', count, makeIndex(parts, sheets.shell.paper))
}

/** @param from the first number that is free in the staging folder */
function movesOf({ fate, plan, record, standing }: IndexRun, made: Made, paths: Paths, from: number): IndexMoves {
  if (fate !== 'made') return untouched({ index: record, standing, output: paths.output })
  const place = { index: record, standing, output: paths.output, staging: paths.staging, from }
  return made.kind === 'made' ? stageIndex(made.files, plan, place) : noIndex(place)
}

/** The problem, where something of others stands in the place of what was printed. */
function takenBy({ plan }: PressRun, printed: ReadonlyMap<string, Bytes>, index: IndexMoves, paths: Paths): Problem[] {
  const taken = [...othersAmong(plan, printed, paths), ...index.taken]
  return taken.length === 0 ? [] : [placeTaken(paths, taken, 'planned')]
}

function commitOf(
  { sheets, ground, plan }: PressRun,
  printed: ReadonlyMap<string, Bytes>,
  index: IndexMoves,
  before: RecordFile,
): Commit {
  const { added, changed, removed, left, doubtful } = plan
  const moveOf = ({ file }: Due, number: number): Move => ({ staged: stagedAs(number, file), file })
  const entries = [...added, ...changed].map((one) => entryOf(one, printed.get(one.url)))
  return {
    paper: sheets.shell.paper.name,
    // What the index leads to stands before the index does.
    added: [...added.map(moveOf), ...index.added],
    // What stands already, byte for byte, only gets its line.
    changed: [
      ...changed.map((one, at) => moveOf(one, added.length + at)).filter(({ file }) => !doubtful.has(file)),
      ...index.changed,
    ],
    removed: [...removed, ...index.removed],
    ...nextRecord(before, [...left, ...entries, ...index.entries], ground.parts),
  }
}

function entryOf({ url, fingerprint, ground, from }: Due, printed: Bytes | undefined): Entry {
  const { size, hash, parts = '' } = printed ?? { size: -1, hash: null }
  const entry = { url, fingerprint, size, hash }
  return ground === null || !isPage(from) ? entry : { ...entry, ground, parts }
}
