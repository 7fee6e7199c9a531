/** Opinion is set apart from news where the copy or the section says that it is one. */

import { Expression, opening } from '../wording/expression.ts'

/** The whole kicker or section name must be one of them: "Letters" is, "Letters stolen from the post office" is not. */
const OPINION = new Expression([opening('opinion')], (words) => `^(?:${words})$`)

/** @param labels a kicker, the name of a section */
export function isOpinion(...labels: readonly (string | null)[]): boolean {
  return labels.some((label) => label !== null && OPINION.test(bareLabel(label)))
}

function bareLabel(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<![\s:|/–—-])[\s:|/–—-]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
}
