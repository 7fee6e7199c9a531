/** Names in Arabic and Urdu: what the gazetteer lists, and who stands behind a title. */

import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { keyOfName } from '../key.ts'
import { type Mention, sureMention } from '../mention.ts'
import type { NameWords } from '../words/name-words.ts'

export function spaced(
  line: string,
  language: string,
  { entries, longest, given }: Gazetteer,
  words: NameWords,
): Mention[] {
  const tokens = [...line.matchAll(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]/gu)].map(([token]) => token)
  const found: Mention[] = []
  for (let at = 0; at < tokens.length; ) {
    const listed = entryAt(tokens, at, entries, longest, language)
    if (listed !== null) {
      found.push(sureMention(listed.name, listed.kind, language))
      at += listed.size
      continue
    }
    const size = words.titles.has(bare(tokens[at] ?? '', language))
      ? personAfter(tokens, at + 1, language, given, words)
      : null
    if (size !== null) found.push(sureMention(tokens.slice(size.from, size.to).join(' '), 'person', language))
    at = size?.to ?? at + 1
  }
  return found
}

/** An entry that begins here, also behind the Arabic و، ب، ل، ك، ف that are written to the word. */
function entryAt(
  tokens: readonly string[],
  at: number,
  entries: Gazetteer['entries'],
  longest: number,
  language: string,
) {
  for (let size = Math.min(longest, tokens.length - at); size > 0; size--) {
    const phrase = tokens.slice(at, at + size).join(' ')
    const forms = language === 'ar' ? [phrase, ...joinedOff(phrase)] : [phrase]
    for (const form of forms) {
      const entry = entries.get(keyOfName(form, language))
      if (entry !== undefined && form.length > 2) return { ...entry, size }
    }
  }
  return null
}

function joinedOff(phrase: string): string[] {
  if (phrase.startsWith('لل')) return [`ال${phrase.slice(2)}`]
  return /^[وبلكف]\p{L}{3}/u.test(phrase) ? [phrase.slice(1)] : []
}

function bare(token: string, language: string): string {
  return language === 'ar' && /^و\p{L}{4}/u.test(token) ? token.slice(1) : token
}

/** Parts that are no name of their own: the next word belongs to them. */
const OPEN = /^(?:عبد|أبو|ابو|بن|ابن|آل|بنت|سيف|عبدال.*)$/u

/** What ends a name in Urdu. */
const AFTER_NAME = /^(?:نے|کا|کی|کے|کو|سے|پر|اور|نہ|میں)$/u

/** The name behind a title: in Urdu up to the word that marks its case, in Arabic a given name and the next. */
function personAfter(
  tokens: readonly string[],
  start: number,
  language: string,
  given: Gazetteer['given'],
  words: NameWords,
): { from: number; to: number } | null {
  let from = start
  const isLetters = (token: string | undefined) =>
    token !== undefined && /^\p{L}/u.test(token) && !words.others.has(token)
  if (language === 'ur') {
    let to = from
    while (to - from < 4 && isLetters(tokens[to]) && !AFTER_NAME.test(tokens[to] ?? '')) to++
    return to - from >= 1 && to - from <= 3 && AFTER_NAME.test(tokens[to] ?? '') ? { from, to } : null
  }
  // الرئيس الأوكراني فولوديمير: what the title is of stands between.
  while (from - start < 2 && /^ال\p{L}+(?:ي|ية)$/u.test(tokens[from] ?? '') && !given.has(tokens[from] ?? '')) from++
  if (!given.has(tokens[from] ?? '') && !OPEN.test(tokens[from] ?? '')) return null
  let to = from + 1
  while (to - from < 4 && OPEN.test(tokens[to - 1] ?? '')) to++
  if (isLetters(tokens[to])) to++
  if (OPEN.test(tokens[to - 1] ?? '') && isLetters(tokens[to])) to++
  return to - from > 1 ? { from, to } : null
}
