/**
 * Whether a marked output is another paper's. A paper is its copy: it goes by the
 * content folder that the note beside the output names, and where that is gone or
 * was never there, by the stories in its register. The name in the mark only counts
 * where neither can tell, for a paper may be renamed.
 */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { MASTHEAD_NAME, type Paths } from '../../paths.ts'
import { readMark } from './mark.ts'
import { holdsOurStories } from './own-stories.ts'
import { readNote } from './state.ts'
import { isSame, whereabouts } from './whereabouts.ts'

export interface Other {
  readonly reason: string
  /** What to do if it is this paper all the same; nothing has to be deleted. */
  readonly unless: string
}

/** Whose a marked output is, if it is not this paper's. */
export function otherPaper(paths: Paths, paper: string): Other | null {
  const mark = readMark(paths.output)
  if (mark.kind !== 'ours') return null
  const { paper: marked } = mark
  const note = readNote(paths)
  const [noted, content] = [note === null ? null : whereabouts(note.content), whereabouts(paths.content)]
  if (noted !== null && content !== null && isSame(noted, content)) return null
  const stands = note !== null && existsSync(join(note.content, MASTHEAD_NAME)) ? note.content : null
  if (marked !== null && marked !== paper && (stands !== null || !holdsOurStories(paths)))
    return {
      reason: `The output folder ${paths.output} is that of another paper, “${marked}”; expected one of “${paper}”.`,
      unless: `If it is this paper under a former name, let the last line of ${paths.mark} be Paper: ${JSON.stringify(paper)}`,
    }
  if (stands === null) return null
  return {
    reason: `The output folder ${paths.output} is that of the paper in ${stands}; expected one of the paper in ${paths.content}.`,
    unless: `If that is this paper before it was moved, move ${join(stands, MASTHEAD_NAME)} away`,
  }
}
