/** The press: from the sheets of a paper to its published site, printing only what changed. */

import { copyFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Due, isPage } from '../edition/due.ts'
import { urlOf } from '../edition/file-of.ts'
import type { Sheets } from '../edition/page.ts'
import { type Entry, type Plan, plan } from '../edition/plan.ts'
import type { Paths } from '../paths.ts'
import type { Problem, Result } from '../problem.ts'
import { commit, finishCommit, type Watcher } from './commit.ts'
import { readGround } from './ground.ts'
import { foreignOutput, readStanding } from './output.ts'
import type { Pressroom } from './pressroom.ts'
import { formatRecord, readRecord } from './record.ts'
import { cutIntoRuns, type Job } from './run.ts'
import { clearStaging, dropStaging, type Move, stagedAs } from './staging.ts'

/** What a run of the press did: addresses, sorted. Assets count like pages. */
export interface Report {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** How many stand as they stood. */
  readonly left: number
  /** How many pages templates were called for. */
  readonly rendered: number
  /** From beginning to end, in milliseconds. */
  readonly ms: number
}

export interface Options {
  /** For tests: see `Watcher`. */
  readonly watcher?: Watcher
}

/**
 * Publish the sheets: finish what was begun, plan, render into staging, commit. The
 * caller holds the lock. Until the commit the site stays as it was, byte for byte.
 *
 * @returns what was done; or the problems: `foreign-output` (wrong usage), those of
 *   the plan, and `template-threw` or `eleventy-failed` from rendering
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
  const record = readRecord(paths)
  const planned = plan(sheets, ground, record, readStanding(paths))
  if (!planned.ok) return planned
  const { added, changed, removed, left } = planned.value
  const due = [...added, ...changed]

  if (due.length > 0 || removed.length > 0 || record.size !== left.length) {
    clearStaging(paths)
    const staged = await stage(due, sheets, paths, pressroom)
    if (!staged.ok) {
      dropStaging(paths)
      return staged
    }
    commit(paths, commitOf(planned.value, staged.value), options.watcher)
  }
  const value: Report = {
    added: added.map((one) => one.url),
    changed: changed.map((one) => one.url),
    removed: removed.map(urlOf),
    left: left.length,
    rendered: due.filter(({ from }) => isPage(from)).length,
    ms: performance.now() - start,
  }
  return { ok: true, value, warnings: [] }
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
    else problems.push(...printed.problems)
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: sizes, warnings: [] }
}

function commitOf(planned: Plan, sizes: ReadonlyMap<string, number>) {
  const { added, changed, removed, left } = planned
  const moveOf = ({ file }: Due, number: number): Move => ({ staged: stagedAs(number, file), file })
  const entryOf = ({ url, fingerprint }: Due): Entry => ({ url, fingerprint, size: sizes.get(url) ?? -1 })
  return {
    added: added.map(moveOf),
    changed: changed.map((one, index) => moveOf(one, added.length + index)),
    removed,
    record: formatRecord([...left, ...added.map(entryOf), ...changed.map(entryOf)]),
  }
}
