/** The beginning of a build: which paper this is, whose output, and its copy, read and parsed. */

import { existsSync } from 'node:fs'
import type { Paper } from '../flow/paper.ts'
import type { Result } from '../flow/problem.ts'
import { type Content, readContent } from '../intake/read-content.ts'
import { readMasthead } from '../masthead/read-masthead.ts'
import { finishCommit } from '../press/commit/commit.ts'
import { foreignOutput } from '../press/ownership/foreign-output.ts'
import { claimState } from '../press/ownership/state.ts'
import { joinShares, otherShare } from '../press/shares.ts'
import type { BuildOrder } from './outcome.ts'

/** Read the masthead, see that the output is this paper's, finish a commit that was killed, and join what shards have printed. */
export async function openPaper({ paths, url, shard }: BuildOrder): Promise<Result<Paper>> {
  const head = await readMasthead(paths, url)
  if (!head.ok) return head
  const foreign = foreignOutput(paths, head.value.name)
  const wrong = foreign ?? (shard === undefined ? null : otherShare(paths))
  if (wrong !== null) return { ok: false, problems: [wrong] }
  claimState(paths, head.value.name)
  const { problems } = finishCommit(paths)
  if (shard === undefined) joinShares(paths)
  return { ...head, warnings: [...problems, ...head.warnings] }
}

/** Read and parse all copy. What prints the paper starts meanwhile, where it is certain that there will be something to print. */
export async function readCopy({ paths, pressroom, desk, now }: BuildOrder, paper: Paper): Promise<Content> {
  const isFirst = !existsSync(paths.record)
  if (isFirst) pressroom.warm(0)
  const content = await readContent(paths.content, paper, { now, ...(desk === undefined ? {} : { memory: desk }) })
  if (isFirst) pressroom.warm(content.files.length)
  return content
}
