/**
 * The index alone, after the pages: for `npm start`, where the page that an editor
 * waits for must not wait for the index. It is a commit of its own.
 */

import type { Sheets } from '../../edition/plan/page.ts'
import type { Problem } from '../../flow/problem.ts'
import type { Paths } from '../../paths.ts'
import { publish } from '../commit/publish.ts'
import { takeLock } from '../lock.ts'
import { survey } from '../output.ts'
import { foreignOutput } from '../ownership/foreign-output.ts'
import { placeTaken } from '../ownership/others.ts'
import { formatRecord, readRecordFile } from '../record.ts'
import { clearStaging, dropStaging } from '../staging.ts'
import { makeIndex } from './make-index.ts'
import { indexFingerprint, shareOf, shareOfStanding, stageIndex } from './set-index.ts'

/**
 * Make the index of the records and publish it. The lock is held only while it is
 * published, which nothing can come between.
 *
 * @param isStale asked when the index is made: if the paper has changed meanwhile, or another build runs, it is thrown away
 * @returns the problem, if there was one
 */
export async function pressIndex(
  { records, shell }: Sheets,
  paths: Paths,
  isStale: () => boolean,
): Promise<Problem | null> {
  const { language, name } = shell.paper
  const made = await makeIndex(records, language)
  if (made.kind === 'failed') return made.problem
  if (isStale()) return null
  const foreign = foreignOutput(paths, name)
  if (foreign !== null) return foreign
  const locked = takeLock(paths)
  if (!locked.ok) return null
  try {
    const { record: whole, ground } = readRecordFile(paths)
    const record = shareOf(whole)
    const { standing, stamps } = survey(paths, whole)
    clearStaging(paths)
    const { entries, taken, ...moves } = stageIndex(made.kind === 'made' ? made.files : [], {
      fingerprint: indexFingerprint(records, language),
      index: record.index,
      standing: shareOfStanding(standing).index,
      output: paths.output,
      staging: paths.staging,
      from: 0,
    })
    if (taken.length > 0) {
      dropStaging(paths)
      return placeTaken(paths, taken, 'planned')
    }
    const text = formatRecord([...record.rest.values(), ...entries], ground)
    const [problem] = await publish(paths, { ...moves, paper: name, record: text }, stamps)
    if (problem !== undefined) return problem
    return made.kind === 'missing' ? made.problem : null
  } finally {
    locked.lock.release()
  }
}
