/** The beginning of a build: which paper this is, whose output, and its copy, read and parsed. */

import { existsSync, statSync } from 'node:fs'
import { memoOfText } from '../flow/memo.ts'
import type { Paper } from '../flow/paper.ts'
import type { Problem, Result } from '../flow/problem.ts'
import { Crew } from '../intake/crew/crew.ts'
import { type Content, readContent } from '../intake/read-content.ts'
import { withLook } from '../look/read-look.ts'
import { readMasthead } from '../masthead/read-masthead.ts'
import type { Paths } from '../paths.ts'
import { finishCommit } from '../press/commit/commit.ts'
import { foreignOutput } from '../press/ownership/foreign-output.ts'
import { claimState } from '../press/ownership/state.ts'
import { joinShares, otherShare } from '../press/shares.ts'
import type { Beforehand } from './beforehand.ts'
import type { BuildOrder } from './outcome.ts'

/** Read the masthead, see that the output is this paper's, finish a commit that was killed, and join what shards have printed. */
export async function openPaper({ paths, url, shard, dryRun }: BuildOrder): Promise<Result<Paper>> {
  const head = await readMasthead(paths, url)
  if (!head.ok) return head
  const foreign = foreignOutput(paths, head.value.name)
  const wrong = foreign ?? (shard === undefined ? null : otherShare(paths))
  if (wrong !== null) return { ok: false, problems: [wrong] }
  const problems = dryRun === true ? [] : claimed(paths, head.value.name, shard === undefined)
  const dressed = await withLook(head.value, paths)
  if (!dressed.ok) return dressed
  const warnings = [...problems, ...head.warnings, ...dressed.warnings]
  return { ok: true, value: samePaper(JSON.stringify(dressed.value)), warnings }
}

/** Take the state folder, and finish what runs before left in it. */
function claimed(paths: Paths, name: string, isWhole: boolean): readonly Problem[] {
  claimState(paths, name)
  const { problems } = finishCommit(paths)
  if (isWhole) joinShares(paths)
  return problems
}

/** The same object as in the last build, where the masthead says the same. */
const samePaper = memoOfText((text) => JSON.parse(text) as Paper)

/**
 * Read and parse all copy. What prints the paper starts meanwhile, as soon as it is certain that there will be something to print.
 *
 * @param beforehand is looked at while others read
 */
export async function readCopy(order: BuildOrder, paper: Paper, beforehand: Beforehand): Promise<Content> {
  const { paths, pressroom, desk, now, jobs, progress, indexOnly = false } = order
  const isFirst = !existsSync(paths.record)
  if (isFirst) pressroom.warm(0)
  const crew = jobs === undefined ? new Crew(paper) : new Crew(paper, jobs - 1)
  if (order.isTouched === true && sizeOf(paths.kept) > GREAT) crew.warm()
  const content = await readContent(paths.content, paper, {
    now,
    crew,
    ...(desk === undefined ? {} : { memory: desk }),
    ...(order.memory?.content === undefined ? {} : { known: order.memory.content }),
    ...(progress === undefined ? {} : { progress }),
    // Copy that nobody knows is nearly always a page.
    news: () => (indexOnly ? undefined : pressroom.warm(0)),
    meanwhile: () => beforehand.look(),
  })
  if (isFirst) pressroom.warm(content.files.length)
  return content
}

/** In bytes: an edition that was kept in more is one of thousands of files. */
const GREAT = 4 * 2 ** 20

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
