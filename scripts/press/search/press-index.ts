/**
 * The index alone, after the pages: for `npm start`, where the page that an editor
 * waits for must not wait for the index. It is a commit of its own.
 */

import type { Sheets } from '../../edition/page.ts'
import type { Paths } from '../../paths.ts'
import type { Problem } from '../../problem.ts'
import { commit } from '../commit.ts'
import { takeLock } from '../lock.ts'
import { readStanding } from '../output.ts'
import { formatRecord, readRecord } from '../record.ts'
import { clearStaging } from '../staging.ts'
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
  const { language } = shell.paper
  const made = await makeIndex(records, language)
  if (made.kind === 'failed') return made.problem
  if (isStale()) return null
  const locked = takeLock(paths)
  if (!locked.ok) return null
  try {
    const record = shareOf(readRecord(paths))
    clearStaging(paths)
    const { entries, ...moves } = stageIndex(made.kind === 'made' ? made.files : [], {
      fingerprint: indexFingerprint(records, language),
      index: record.index,
      standing: shareOfStanding(readStanding(paths)).index,
      staging: paths.staging,
      from: 0,
    })
    commit(paths, { ...moves, record: formatRecord([...record.rest.values(), ...entries]) })
    return made.kind === 'missing' ? made.problem : null
  } finally {
    locked.lock.release()
  }
}
