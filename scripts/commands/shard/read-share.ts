/**
 * `broadsheet build --read`: the desk’s part of a build alone. What it makes of the copy
 * goes into its memory, by whose files all machines can read: where each has read a
 * shard, their memories are copied together, and nobody reads a file a second time.
 */

import { openLedger } from '../../build/ledger.ts'
import type { BuildOrder } from '../../build/outcome.ts'
import { byPlace, hasError } from '../../flow/problem.ts'
import type { DeskMemory } from '../../intake/memory/memory.ts'
import { readContent } from '../../intake/read-content.ts'
import { readMasthead } from '../../masthead/read-masthead.ts'
import { formatProblems, plural } from '../show/show-problems.ts'

/** Read the copy, or a shard of it, and remember it. @returns the exit code */
export async function readShare(order: BuildOrder & { readonly desk: DeskMemory }): Promise<0 | 1 | 2> {
  const { paths, desk, now, url, shard } = order
  const head = await readMasthead(paths, url)
  const ledger = await openLedger(order)
  if (!head.ok || !ledger.ok) {
    process.stderr.write(
      formatProblems(
        [head, ledger].flatMap((one) => (one.ok ? [] : one.problems)),
        paths.content,
      ),
    )
    return head.ok ? 1 : 2
  }
  const paper = head.value
  const content = await readContent(paths.content, paper, { memory: desk, now, shard })
  const problems = [...head.warnings, ...content.problems].sort(byPlace)
  process.stderr.write(formatProblems(problems, paths.content))
  // Nothing is entered: the register only says of which files nothing is to be written down.
  const beside = ledger.value.enterBeside(content, paper)
  desk.save(ledger.value.enter(content, paper, beside).silent)
  process.stderr.write(`${paper.name}: ${plural(content.files.length, 'file')} in the desk’s memory.\n`)
  return hasError(problems) ? 1 : 0
}
