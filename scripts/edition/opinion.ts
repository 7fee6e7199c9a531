/** Opinion is set apart from news where the copy or the section says that it is one. */

import { Expression, opening, within } from '../wording/expression.ts'

/** The whole kicker or section name must be one of them: "Letters" is, "Letters stolen from the post office" is not. */
const OPINION = new Expression([opening('opinion')], (words) => `^(?:${words})$`)
/** Before a headline, with a mark that sets it off: `Letters: …`, `社説：…`, `Opinion | …`, `[Kommentar] …`. */
const BEFORE = new Expression(
  [opening('opinion')],
  (words) =>
    `^(?:(?:${words})(?:\\s*[:：|｜]|\\s+[–—])|[\\[(（【「『](?:${words})[\\])）】」』])\\s*[\\p{L}\\p{N}\\p{P}]`,
)
/** Behind it: `… | Opinion`. */
const BEHIND = new Expression([within('opinion')], (words) => `\\S\\s*[|｜]\\s*(?:${words})$`)

/** @param labels a kicker, the name of a section */
export function isOpinion(...labels: readonly (string | null)[]): boolean {
  return labels.some((label) => label !== null && OPINION.test(bareLabel(label)))
}

/** @param texts a headline, a kicker that says more than its label: whether it begins, or ends, with one */
export function saysOpinion(...texts: readonly (string | null)[]): boolean {
  return texts.some((text) => {
    if (text === null) return false
    const plain = folded(text)
    return BEFORE.test(plain) || BEHIND.test(plain)
  })
}

function bareLabel(label: string): string {
  return folded(label.replace(/(?<![\s:：|/–—-])[\s:：|/–—-]+$/u, ''))
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}
