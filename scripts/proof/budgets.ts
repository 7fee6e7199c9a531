/**
 * The budgets of a page. A size is what goes over the wire, gzip at its usual level,
 * in bytes; 1 KB is 1,000 of them. Typefaces are compressed already and count as
 * they are.
 */

const KB = 1000

/** A front page of this many headlines keeps to its budget; one with more may weigh more in proportion. */
export const HEADLINES = 60

export const BUDGETS = {
  front: { name: `the HTML of a front page of up to ${HEADLINES} headlines`, limit: 14 * KB },
  story: { name: 'the HTML of a story beside its text', limit: 6 * KB },
  css: { name: 'all CSS together', limit: 8 * KB },
  fonts: { name: 'the typefaces of a page', limit: 60 * KB },
  pictures: { name: 'the pictures that a page loads at once', limit: 250 * KB },
} as const

export type Budget = keyof typeof BUDGETS

/** How to mend what is over a budget. */
export const HINTS: Readonly<Record<Budget, string>> = {
  front: 'Show fewer headlines, or less markup around each.',
  story: 'Take furniture off the page, or move it to a page of its own.',
  css: 'Take out rules that no page needs.',
  pictures: 'Put “loading="lazy"” on those below the first, or cut them smaller.',
  fonts: 'Cut the typefaces into subsets by “unicode-range”, or use fewer of them.',
}

/** “14.2 KB” */
export function kilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB`
}
