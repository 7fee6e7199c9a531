/**
 * Writing the register: whole, onto the disk, in one step, and only over what was
 * read. Between reading and writing a build takes seconds in which a pull or an
 * editor may have put other lines there, and no line may be lost.
 */

import { writeFileSync } from 'node:fs'
import { rename } from '../../disk/rename.ts'
import { textOf } from '../../disk/text-file.ts'
import type { Problem } from '../../flow/problem.ts'
import { REGISTER_NAME } from '../../paths.ts'

/**
 * Replace the register.
 *
 * @param read its text as it was read; `''` if there was none
 * @returns a problem if the file is no longer what was read; then nothing is written
 */
export function writeRegister(path: string, read: string, text: string): Problem | null {
  if ((textOf(path) ?? '') !== read) return changedMeanwhile()
  if (text === read) return null
  const draft = `${path}.new`
  writeFileSync(draft, text, { flush: true })
  // Once more, since a large register takes its time to get onto the disk.
  if ((textOf(path) ?? '') !== read) return changedMeanwhile()
  rename(draft, path)
  return null
}

function changedMeanwhile(): Problem {
  return {
    severity: 'error',
    code: 'register-changed',
    file: REGISTER_NAME,
    line: 1,
    column: 1,
    reason:
      'Found that the register was changed while the build ran; expected the one that it began with, since writing over it would lose what was added.',
    hint: 'Build again: a pull, a merge or an editor was at work meanwhile.',
  }
}
