/** Files of the content folder, read: their bytes or text, or the problem that says why not. */

import type { Problem } from '../flow/problem.ts'
import { type Fault, sayFault } from './reading-fault.ts'
import { readRegular } from './regular-file.ts'

export type FiledText =
  | { readonly ok: true; readonly text: string | null }
  | { readonly ok: false; readonly problem: Problem }

/**
 * The text of a file that need not be there; then it is null.
 *
 * @param name of the file, for the problem.
 * @param limit in bytes.
 */
export async function filedText(path: string, name: string, limit: number): Promise<FiledText> {
  const reading = await readRegular(path, limit)
  if (reading.kind === 'bytes') return { ok: true, text: reading.bytes.toString('utf8') }
  return reading.kind === 'missing' ? { ok: true, text: null } : { ok: false, problem: faultProblem(name, reading) }
}

/** Stable names of the problems, by the kind of fault. */
const CODES: Readonly<Record<Fault['kind'], string>> = {
  missing: 'vanished',
  irregular: 'not-a-file',
  'too-large': 'too-large',
  'too-slow': 'too-slow',
  changing: 'changing',
  refused: 'unreadable',
}

/** Problems of files that were moved or written under the reading: a moment later all may be well. */
export const PASSING: ReadonlySet<string> = new Set([CODES.missing, CODES.changing, CODES['too-slow']])

export function faultProblem(file: string, fault: Fault): Problem {
  return { severity: 'error', code: CODES[fault.kind], file, line: 1, column: 1, ...sayFault(fault) }
}
