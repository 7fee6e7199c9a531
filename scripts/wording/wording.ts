/**
 * The words by which copy shows what it is. The signs ask for all languages at once,
 * since a paper's copy is in several and a line is read before its language is known.
 * Nothing is read or compiled before it is asked for.
 */

import { languagesWith, partOf } from '../languages/languages.ts'
import type { Kind } from '../languages/wording.ts'
import { type PhraseEntry, phraseEntries } from './notation/entry.ts'

const known = new Map<Kind, readonly PhraseEntry[]>()

/** All languages' phrases of one kind. */
export function entries(kind: Kind): readonly PhraseEntry[] {
  const found =
    known.get(kind) ??
    languagesWith('wording').flatMap((code) => phraseEntries(`${code} ${kind}`, partOf('wording', code)?.[kind] ?? ''))
  known.set(kind, found)
  return found
}
