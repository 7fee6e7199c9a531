/** What keeps the server from building for a while, as problems for the page. */

import type { Problem } from '../../flow/problem.ts'

/** Said on the page; the terminal has it from who watches the folder. */
export function gone(): Problem {
  return {
    severity: 'error',
    code: 'no-content',
    file: '.',
    line: 1,
    column: 1,
    reason: 'The content folder is not there; the paper stands as it was.',
    hint: 'Put it back, and the paper follows.',
  }
}

/** Another build holds the lock. @param reason as the lock says it */
export function busy(reason: string): Problem {
  return {
    severity: 'warning',
    code: 'locked',
    file: '.',
    line: 1,
    column: 1,
    reason,
    hint: 'The paper follows when that build has ended.',
  }
}
