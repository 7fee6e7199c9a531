/** The masthead from its file, which may be no file at all. */

import { MASTHEAD_NAME, type Paths } from '../../paths.ts'
import type { Result } from '../../problem.ts'
import { LIMITS } from '../../regular-file.ts'
import type { Paper } from '../paper.ts'
import { filedText } from '../reading/filed.ts'
import { masthead } from './masthead.ts'

/** @param url overrides the masthead's. */
export async function readMasthead(paths: Pick<Paths, 'masthead'>, url?: string): Promise<Result<Paper>> {
  const filed = await filedText(paths.masthead, MASTHEAD_NAME, LIMITS.masthead)
  return filed.ok ? masthead(filed.text, url) : { ok: false, problems: [filed.problem] }
}
