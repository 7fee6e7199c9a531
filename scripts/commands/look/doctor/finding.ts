/** What was looked at, how it is, and what to do about it. */

export interface Finding {
  /** One word: `node`, `git`. */
  readonly check: string
  /** An error is in the way of a build. */
  readonly state: 'ok' | 'warning' | 'error'
  readonly found: string
  /** Absent where there is nothing to do. */
  readonly todo?: string
}

export function ok(check: string, found: string): Finding {
  return { check, state: 'ok', found }
}

export function warning(check: string, found: string, todo: string): Finding {
  return { check, state: 'warning', found, todo }
}

export function error(check: string, found: string, todo: string): Finding {
  return { check, state: 'error', found, todo }
}
