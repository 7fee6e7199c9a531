/** Staging: what is due is printed, or copied, into the staging folder. */

import { chmodSync, copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asError } from '../../disk/file-fault.ts'
import { type Due, isPage } from '../../edition/plan/due.ts'
import type { Sheets } from '../../edition/plan/page.ts'
import type { Problem, Result } from '../../flow/problem.ts'
import { type Progress, UNSEEN } from '../../flow/progress.ts'
import type { Paths } from '../../paths.ts'
import { hashOf } from '../record.ts'
import { stagedAs } from '../staging.ts'
import type { Pressroom } from './pressroom.ts'
import { type Bytes, cutIntoRuns, type Job, type Printed, weightOf } from './run.ts'

/** Print what is due into the staging folder, each thing under its number; what the record says of each. */
export async function stage(
  due: readonly Due[],
  sheets: Sheets,
  paths: Paths,
  pressroom: Pressroom,
  progress: Progress = UNSEEN,
): Promise<Result<Map<string, Bytes>>> {
  progress.begin('render', due.filter(({ from }) => isPage(from)).length)
  const printed = new Map<string, Bytes>()
  const jobs: Job[] = []
  for (const [number, { url, file, from }] of due.entries()) {
    const staged = stagedAs(number, file)
    if (isPage(from)) jobs.push({ page: from, staged, weight: weightOf(from.view) })
    else {
      const path = join(paths.staging, staged)
      copyFileSync(from.path, path)
      chmodSync(path, 0o644)
      const bytes = readFileSync(path)
      printed.set(url, { url, size: bytes.length, hash: hashOf(bytes) })
    }
  }
  if (jobs.length === 0) return { ok: true, value: printed, warnings: [] }

  const runs = cutIntoRuns(jobs, pressroom.workers)
  const common = { program: pressroom.program, shell: sheets.shell, staging: paths.staging }
  const problems: Problem[] = []
  let done = 0
  const follow = (run: Printed) => {
    if (!run.ok) return
    done += run.printed.length
    progress.helped('render', run.ms)
    progress.printed(run.costs)
    progress.reached(done)
  }
  const all = runs.map((some) => ({ ...common, jobs: some }))
  for (const run of await pressroom.print(all, follow)) {
    if ('fault' in run) throw asError(run.fault)
    if (run.ok) for (const one of run.printed) printed.set(one.url, one)
    else problems.push(...run.problems)
  }
  return problems.length > 0 ? { ok: false, problems: eachOnce(problems) } : { ok: true, value: printed, warnings: [] }
}

/** A layout that cannot be loaded fails every run that needs it, and one that throws mostly does so on every page: each is said once. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  const byFault = Map.groupBy(problems, (one) =>
    one.code === 'layout-threw' ? `${one.file} ${one.line} ${one.column}` : JSON.stringify(one),
  )
  return [...byFault.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return []
    const also = first.code === 'layout-threw' && more.length > 0 ? ` So it is with ${more.length} more.` : ''
    return [{ ...first, reason: `${first.reason}${also}` }]
  })
}
