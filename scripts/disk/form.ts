/**
 * The form of what the program writes down for good. All of it is of form 1 today, and says nothing of that; a release
 * that writes another form says so in a line of its own, `{"form":2,"by":"0.4.0"}`, or in the masthead's `form: 2`.
 * What is older is read and written anew; what is newer is refused, since to write over it would lose what it says.
 */

import type { Problem } from '../flow/problem.ts'

/** The newest form that this program reads. */
const FORM = 1

const LINE = /^\{"form":(\d+)(?:,"by":"([^"\n]{0,40})")?\}\r?$/m

/**
 * What is wrong with a file of lines that says it is of a newer form; null where it does not, or where this program reads it.
 *
 * @param file its name, as a problem has it
 */
export function newerForm(text: string, file: string): Problem | null {
  const found = LINE.exec(text)
  if (found === null) return null
  const said = newer(Number(found[1]), file, found[2])
  const line = text.slice(0, found.index).split('\n').length
  return said === null ? null : { severity: 'error', file, line, column: 1, ...said }
}

/** The same in words, of a form and the release that wrote it, if that is known. */
export function newer(form: number, file: string, by?: string): Pick<Problem, 'code' | 'reason' | 'hint'> | null {
  if (!(form > FORM)) return null
  const whose = by === undefined ? 'a later release' : `release ${by}`
  return {
    code: 'newer-form',
    reason: `Found ${file} in form ${form}, which is that of ${whose} of Broadsheet; expected form ${FORM} at the most, which this release reads.`,
    hint: 'Install that release, or a later one. Nothing was written.',
  }
}

/** Whether a line only says which form its file is of. */
export function isFormLine(line: string): boolean {
  return LINE.test(line)
}
