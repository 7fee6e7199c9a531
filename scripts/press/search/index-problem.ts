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

/** The pages are not those of the copy: an index must not lead to what is not there. */
export function pagesDue(pages: number): Problem {
  return {
    severity: 'error',
    code: 'pages-due',
    file: '.',
    line: 1,
    column: 1,
    reason: `Found ${pages === 1 ? 'a page that is' : `${pages} pages that are`} not published as the copy has ${pages === 1 ? 'it' : 'them'}; expected a site that is up to date but for its search index.`,
    hint: 'Build the paper; with --no-search, the index can still be made later.',
  }
}
