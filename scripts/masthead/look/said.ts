/** A value with the place where it was said, for what can only be told later: that a file is not there, or a colour too pale. */

import { scalarText, type YamlFile } from '../../fields/yaml-file.ts'
import type { Problem } from '../../flow/problem.ts'
import type { Said } from '../../flow/wear/look.ts'

/** What was read of a value, and what is wrong with it. */
export interface Read<T> {
  readonly value: T
  readonly problems: readonly Problem[]
}

/** Null where nothing is said, or a list or a map. */
export function saidIn(file: YamlFile, node: unknown): Said | null {
  const text = scalarText(node)?.trim() ?? ''
  if (text === '') return null
  const { file: name, line, column, frame } = file.problemAt(node, { code: '', reason: '', hint: '' })
  return { text, at: { file: name, line, column, ...(frame === undefined ? {} : { frame }) } }
}

/** A problem with something that was said. */
export function problemOf({ at }: Said, problem: Pick<Problem, 'code' | 'reason' | 'hint'>): Problem {
  return { severity: 'error', ...at, ...problem }
}
