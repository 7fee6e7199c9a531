/** What may go wrong with an index, as problems. */

import type { Problem } from '../../flow/problem.ts'

function saying(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''
}

const PLACE = { file: 'scripts/press/search/make-index.ts', line: 1, column: 1 } as const

/** Pagefind does not run here. */
export function missing(error: unknown): Problem {
  return {
    severity: 'warning',
    code: 'no-search',
    ...PLACE,
    reason: `Pagefind does not run here, so the paper has no search index. ${saying(error)}`,
    hint: `Run “npm ci” with its optional packages. If there is none for ${process.platform} on ${process.arch}, name the program in PAGEFIND_EXTENDED_BINARY_PATH.`,
  }
}

/** What went wrong with an index, as a problem. */
export function failed(error: unknown): Problem {
  return {
    severity: 'error',
    code: 'search-index-failed',
    ...PLACE,
    reason: `The search index could not be made. ${saying(error)}`,
    hint: 'Build again. If it fails again, the story that is named may show why.',
  }
}
