/**
 * What is wrong, as a value: where, what was found, what was expected and how to
 * mend it. Problems are collected, sorted and shown together; nothing throws
 * because of copy.
 */

/** An error stops the build with the site untouched; a warning is only said. */
export type Severity = 'error' | 'warning'

export interface Problem {
  readonly severity: Severity
  /** A stable name for the kind of problem: `impossible-date`, `unknown-key`. */
  readonly code: string
  /** The file, as a path relative to the content folder, with `/`. */
  readonly file: string
  /** 1-based; 1:1 where the whole file is meant. */
  readonly line: number
  /** 1-based, in UTF-16 units, as editors count. */
  readonly column: number
  /** What was found and what was expected: one or two sentences. */
  readonly reason: string
  /** How to mend it: one or two sentences, imperative. */
  readonly hint: string
  /** The line in question, for the code frame. */
  readonly frame?: string
}

export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The order in which people read problems: by file, then by place, then by code. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.code, b.code) ||
    compare(a.reason, b.reason)
  )
}

/** Order by UTF-16 units: the same on every machine and in every language. */
export function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

export function hasError(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error')
}
