/** Opinion is set apart from news where the copy or the section says that it is one. */

import { inRows } from '../languages/languages.ts'

/** The whole kicker or section name must be one of them: "Letters" is, "Letters stolen from the post office" is not. */
const OPINION: ReadonlySet<string> = new Set(inRows(({ opinion }) => opinion))

/** @param labels a kicker, the name of a section */
export function isOpinion(...labels: readonly (string | null)[]): boolean {
  return labels.some((label) => label !== null && OPINION.has(bareLabel(label)))
}

function bareLabel(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<![\s:|/–—-])[\s:|/–—-]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
}
