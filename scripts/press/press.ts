/** The press: from the sheets of a paper to its published site, printing only what changed. */

import { isPage } from '../edition/plan/due.ts'
import { urlOf } from '../edition/plan/file-of.ts'
import type { Sheets } from '../edition/plan/page.ts'
import { pictureAssets } from '../edition/plan/pictures.ts'
import { editionHash, type Ground, groundHash, type Plan, plan } from '../edition/plan/plan.ts'
import type { Planned } from '../edition/plan/why.ts'
import { hasError, type Problem, type Result } from '../flow/problem.ts'
import { type Progress, UNSEEN } from '../flow/progress.ts'
import { isInShard, type Shard } from '../flow/shard.ts'
import type { Paths } from '../paths.ts'
import { finishCommit, type Watcher } from './commit/commit.ts'
import { publish } from './commit/publish.ts'
import { writeStamps } from './commit/stamps.ts'
import { type KeptProgram, readGround } from './ground.ts'
import type { Lookout } from './lookout.ts'
import { type Survey, survey } from './output.ts'
import { tellOthers } from './ownership/beside.ts'
import { foreignOutput } from './ownership/foreign-output.ts'
import { placeTaken } from './ownership/others.ts'
import { signSeals } from './ownership/seals.ts'
import { claimState } from './ownership/state.ts'
import { type RecordFile, readRecordFile } from './record.ts'
import type { Pressroom } from './render/pressroom.ts'
import { pagesDue } from './search/index-problem.ts'
import { INDEX_FOLDER } from './search/make-index.ts'
import { planIndex } from './search/plan-index.ts'
import { shareOf, shareOfStanding } from './search/set-index.ts'
import { type IndexRun, stageRun } from './stage-run.ts'

/** What a run of the press did: addresses, sorted. Assets count like pages; the files of the search index are not among them. */
export interface Report {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** How many stand as they stood. */
  readonly left: number
  /** How many pages templates were called for. */
  readonly rendered: number
  /** What became of the search index: `due` is one that the caller makes later, `none` one that is not there and cannot be made. */
  readonly index: 'left' | 'made' | 'due' | 'none'
  /** What the plan was made of, to say why: only there if it was asked for. */
  readonly planned?: Planned
  /** From beginning to end, in milliseconds. */
  readonly ms: number
}

export interface Options {
  /** For tests: see `Watcher`. */
  readonly watcher?: Watcher
  /** Leave a search index that is due as it stands, for `pressIndex` to make: who waits for a page need not wait for it. */
  readonly indexLater?: boolean
  /** Print no page: if one is due, it is a problem, `pages-due`. */
  readonly indexOnly?: boolean
  /** Plan, and write nothing. */
  readonly dryRun?: boolean
  /** Read every file of the output, to find what was changed there, however old its stamp looks. */
  readonly verify?: boolean
  /** Report what the plan was made of. */
  readonly explain?: boolean
  /** Of a server: who has looked over the output already. */
  readonly lookout?: Lookout | undefined
  /** How the output stands, where that was looked at a moment ago. */
  readonly surveyed?: Survey | null
  /** Of a server: the program, where it is known to be as it was. */
  readonly kept?: KeptProgram | undefined
  readonly progress?: Progress
  /** Print only what falls to this shard: see `shares.ts`. */
  readonly shard?: Shard | undefined
}

/**
 * Publish the sheets: finish what was begun, plan, render into staging, make the search
 * index, commit. The caller holds the lock. Until the commit the site stays as it was,
 * byte for byte.
 *
 * @returns what was done; or the problems: `foreign-output` (wrong usage), those of
 *   the plan, `place-taken`, `template-threw` or `eleventy-failed` from rendering,
 *   `search-index-failed`. Among the warnings there may be an error `place-taken`, if
 *   somebody put something into the output while it was published.
 */
export async function press(
  edition: Sheets,
  paths: Paths,
  pressroom: Pressroom,
  options: Options = {},
): Promise<Result<Report>> {
  const start = performance.now()
  const { shard, progress = UNSEEN } = options
  // The search index is one thing, and falls to one shard.
  const sheets = isInShard(shard, `/${INDEX_FOLDER}`) ? edition : { ...edition, records: [] }
  const { name } = sheets.shell.paper
  const foreign = foreignOutput(paths, name)
  if (foreign !== null) return { ok: false, problems: [foreign] }
  const warnings: Problem[] = begin(paths, name, options)
  if (hasError(warnings)) return { ok: false, problems: warnings }

  const ground = withPictures(readGround(sheets.shell, pressroom.program, options.kept), sheets, paths)
  const last = readRecordFile(paths)
  const surveyed = options.surveyed ?? survey(paths, last.record, options.verify)
  const record = shareOf(last.record)
  const standing = shareOfStanding(surveyed.standing)
  const planned = plan(sheets, ground, record.rest, standing.rest, shard)
  if (!planned.ok) return planned
  const { added, changed, removed, left } = planned.value
  const due = added.length + changed.length + removed.length
  const hindrance = hindranceTo(planned.value, paths, options)
  if (hindrance !== null) return { ok: false, problems: [hindrance] }

  const share = { record: record.index, standing: standing.index }
  // Who waits for a page need not wait to hear whether an index is due.
  const index = options.indexLater === true ? leftIndex(share) : indexRun(sheets, share)
  if (options.dryRun === true) return rehearsed(planned.value, indexRun(sheets, share), start)
  const isRecorded = last.isWhole && record.rest.size === left.length && isOnGround(last, ground)
  const isDue = due > 0 || index.fate === 'made'
  let hasIndex = sheets.records.length > 0
  if (isDue || !isRecorded) {
    const staged = await stageRun({ sheets, ground, plan: planned.value, index }, paths, pressroom, progress)
    if (!staged.ok) return staged
    hasIndex = staged.value.hasIndex
    warnings.push(...staged.warnings)
    const { commit } = staged.value
    progress.begin('commit', commit.added.length + commit.changed.length + commit.removed.length)
    const published = await publish(paths, commit, surveyed, options.watcher)
    options.lookout?.keep(published.survey)
    warnings.push(...published.problems)
  } else if (surveyed.isNew) writeStamps(paths, last, surveyed.stamps)
  if (shard !== undefined && !hasError(warnings)) signSeals(paths, editionHash(edition, ground))
  warnings.push(...tellOthers(paths, name, surveyed.standing))
  const value: Report = {
    ...done(planned.value),
    index: hasIndex ? fateOf(index, sheets, options.indexLater === true) : 'none',
    ms: performance.now() - start,
  }
  if (options.explain !== true) return { ok: true, value, warnings }
  const why = { plan: planned.value, sheets, ground, standing: standing.rest, last }
  return { ok: true, value: { ...value, planned: why }, warnings }
}

/** Why a plan must not be carried out; null if it may. */
function hindranceTo({ added, changed, removed, taken }: Plan, paths: Paths, { indexOnly }: Options): Problem | null {
  if (taken.length > 0) return placeTaken(paths, taken, 'planned')
  const due = added.length + changed.length + removed.length
  return indexOnly === true && due > 0 ? pagesDue(due) : null
}

/** Say whose the state is, and finish what was begun. */
function begin(paths: Paths, name: string, { dryRun = false }: Options): Problem[] {
  if (dryRun) return []
  claimState(paths, name)
  return [...finishCommit(paths).problems]
}

/** The pictures of stories are published like assets. They are named by what is in them, so no page stands on them. */
function withPictures(ground: Ground, { pictures = [] }: Sheets, paths: Paths): Ground {
  return pictures.length === 0
    ? ground
    : { ...ground, assets: [...ground.assets, ...pictureAssets(pictures, paths.pictures)] }
}

/** The report of a plan that is not carried out. */
function rehearsed(plan: Plan, { fate }: IndexRun, start: number): Result<Report> {
  const index = fate === 'made' ? 'due' : 'left'
  return { ok: true, value: { ...done(plan), index, ms: performance.now() - start }, warnings: [] }
}

/** What a plan that was carried out has done. */
function done({
  added,
  changed,
  removed,
  left,
}: Plan): Pick<Report, 'added' | 'changed' | 'removed' | 'left' | 'rendered'> {
  return {
    added: added.map(({ url }) => url),
    changed: changed.map(({ url }) => url),
    removed: removed.map(urlOf),
    left: left.length,
    rendered: [...added, ...changed].filter(({ from }) => isPage(from)).length,
  }
}

type Share = Pick<IndexRun, 'record' | 'standing'>

/** What becomes of the search index in this run. */
function indexRun({ records, shell }: Sheets, share: Share): IndexRun {
  const plan = planIndex(records, shell.paper.language, { index: share.record, standing: share.standing })
  return { ...share, plan, fate: plan.isDue ? 'made' : 'left' }
}

/** A search index that this run leaves alone, whatever becomes of it. */
function leftIndex(share: Share): IndexRun {
  return { ...share, plan: { parts: [], isDue: false }, fate: 'left' }
}

/** What became of it, or is to become of it later. */
function fateOf({ fate, record, standing }: IndexRun, sheets: Sheets, isLater: boolean): Report['index'] {
  if (!isLater) return fate
  return indexRun(sheets, { record, standing }).plan.isDue ? 'due' : 'left'
}

/** Whether the record says of what parts the ground was made. */
function isOnGround({ ground }: RecordFile, { hash }: Ground): boolean {
  return ground !== null && groundHash(ground) === hash
}
