/** Names where letters have no capitals: the mentions of an item, line by line. */

import { primary } from '../../languages/languages.ts'
import { gazetteerOf } from '../gazetteer/gazetteer.ts'
import type { Mention } from '../mention.ts'
import { wordsAround } from '../words/languages.ts'
import { spaced } from './spaced.ts'
import { unspaced } from './unspaced.ts'

export function isUncased(language: string): boolean {
  return /^(?:ar|ur|fa|zh|ja)$/.test(primary(language))
}

/** The mentions in the lines of one item, in their order. */
export function uncasedMentions(lines: readonly string[], language: string): Mention[] {
  const tongue = primary(language)
  const read = tongue === 'zh' || tongue === 'ja' ? unspaced : spaced
  return lines.flatMap((line) => read(line.normalize('NFC'), tongue, gazetteerOf(language), wordsAround(language)))
}
