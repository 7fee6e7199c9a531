/** The press: from the sheets of a paper to its published site, printing only what changed. */

import { copyFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Due, isPage } from '../edition/due.ts'
import { urlOf } from '../edition/file-of.ts'
import type { Sheets } from '../edition/page.ts'
import { type Entry, type Plan, plan } from '../edition/plan.ts'
import { asError } from '../file-fault.ts'
import type { Paths } from '../paths.ts'
import type { Problem, Result } from '../problem.ts'
import { commit, finishCommit, type Watcher } from './commit.ts'
import { readGround } from './ground.ts'
import { foreignOutput, readStanding } from './output.ts'
import type { Pressroom } from './pressroom.ts'
import { formatRecord, readRecord } from './record.ts'
import { cutIntoRuns, type Job } from './run.ts'
import { makeIndex } from './search/make-index.ts'
import {
  type IndexMoves,
  indexFingerprint,
  indexStands,
  shareOf,
  shareOfStanding,
  stageIndex,
  untouched,
} from './search/set-index.ts'
import { type Commit, clearStaging, dropStaging, type Move, stagedAs } from './staging.ts'

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
  /** From beginning to end, in milliseconds. */
  readonly ms: number
}

export interface Options {
  /** For tests: see `Watcher`. */
  readonly watcher?: Watcher
  /** Leave a search index that is due as it stands, for `pressIndex` to make: who waits for a page need not wait for it. */
  readonly indexLater?: boolean
}

/**
 * Publish the sheets: finish what was begun, plan, render into staging, make the search
 * index, commit. The caller holds the lock. Until the commit the site stays as it was,
 * byte for byte.
 *
 * @returns what was done; or the problems: `foreign-output` (wrong usage), those of
 *   the plan, `template-threw` or `eleventy-failed` from rendering, `search-index-failed`
 */
export async function press(
  sheets: Sheets,
  paths: Paths,
  pressroom: Pressroom,
  options: Options = {},
): Promise<Result<Report>> {
  const start = performance.now()
  const foreign = foreignOutput(paths)
  if (foreign !== null) return { ok: false, problems: [foreign] }
  finishCommit(paths)

  const ground = readGround(sheets.shell, pressroom.program)
  const record = shareOf(readRecord(paths))
  const standing = shareOfStanding(readStanding(paths))
  const planned = plan(sheets, ground, record.rest, standing.rest)
  if (!planned.ok) return planned
  const { added, changed, removed, left } = planned.value
  const due = [...added, ...changed]

  const { records } = sheets
  const { language } = sheets.shell.paper
  const fingerprint = indexFingerprint(records, language)
  const stands = indexStands(fingerprint, record.index, standing.index, records.length)
  const isLeft = stands || options.indexLater === true
  const warnings: Problem[] = []
  let isMissing = records.length === 0
  if (due.length > 0 || removed.length > 0 || record.rest.size !== left.length || !isLeft) {
    clearStaging(paths)
    const [staged, made] = await Promise.all([
      stage(due, sheets, paths, pressroom),
      isLeft || isMissing ? null : makeIndex(records, language),
    ])
    if (!staged.ok || made?.kind === 'failed') {
      dropStaging(paths)
      return {
        ok: false,
        problems: [...(staged.ok ? [] : staged.problems), ...(made?.kind === 'failed' ? [made.problem] : [])],
      }
    }
    if (made?.kind === 'missing') warnings.push(made.problem)
    isMissing ||= made?.kind === 'missing'
    const place = {
      fingerprint,
      index: record.index,
      standing: standing.index,
      staging: paths.staging,
      from: due.length,
    }
    const moves = isLeft ? untouched(record.index) : stageIndex(made?.kind === 'made' ? made.files : [], place)
    commit(paths, commitOf(planned.value, staged.value, moves), options.watcher)
  }
  const value: Report = {
    added: added.map((one) => one.url),
    changed: changed.map((one) => one.url),
    removed: removed.map(urlOf),
    left: left.length,
    rendered: due.filter(({ from }) => isPage(from)).length,
    index: isMissing ? 'none' : stands ? 'left' : isLeft ? 'due' : 'made',
    ms: performance.now() - start,
  }
  return { ok: true, value, warnings }
}

/** Print what is due into the staging folder, each thing under its number; what the record says of each. */
async function stage(
  due: readonly Due[],
  sheets: Sheets,
  paths: Paths,
  pressroom: Pressroom,
): Promise<Result<Map<string, number>>> {
  const sizes = new Map<string, number>()
  const jobs: Job[] = []
  for (const [number, { url, file, from, weight }] of due.entries()) {
    const staged = stagedAs(number, file)
    if (isPage(from)) jobs.push({ page: from, staged, weight })
    else {
      copyFileSync(from.path, join(paths.staging, staged))
      sizes.set(url, statSync(join(paths.staging, staged)).size)
    }
  }
  if (jobs.length === 0) return { ok: true, value: sizes, warnings: [] }

  const runs = cutIntoRuns(jobs, pressroom.workers)
  const common = { program: pressroom.program, shell: sheets.shell, staging: paths.staging }
  const problems: Problem[] = []
  for (const printed of await pressroom.print(runs.map((some) => ({ ...common, jobs: some })))) {
    if (printed.ok) for (const { url, size } of printed.sizes) sizes.set(url, size)
    else if ('fault' in printed) throw asError(printed.fault)
    else problems.push(...printed.problems)
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: sizes, warnings: [] }
}

function commitOf(planned: Plan, sizes: ReadonlyMap<string, number>, index: IndexMoves): Commit {
  const { added, changed, removed, left } = planned
  const moveOf = ({ file }: Due, number: number): Move => ({ staged: stagedAs(number, file), file })
  const entryOf = ({ url, fingerprint }: Due): Entry => ({ url, fingerprint, size: sizes.get(url) ?? -1 })
  return {
    // What the index leads to stands before the index does.
    added: [...added.map(moveOf), ...index.added],
    changed: [...changed.map((one, at) => moveOf(one, added.length + at)), ...index.changed],
    removed: [...removed, ...index.removed],
    record: formatRecord([...left, ...added.map(entryOf), ...changed.map(entryOf), ...index.entries]),
  }
}
