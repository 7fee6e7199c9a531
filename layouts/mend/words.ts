/** The words of the pages on which a story is mended, in the paper's language; else English, which is then said. */

import en, { type Words } from '../../scripts/languages/en/mending.ts'
import { partOf } from '../../scripts/languages/languages.ts'

/** The words of a language (BCP 47), by its primary language; else English. */
export function mendingWords(language: string): Words {
  return partOf('mending', language) ?? en
}

/** Whether a paper in this language gets English words. */
export function isInEnglish(language: string): boolean {
  return partOf('mending', language) === null
}
