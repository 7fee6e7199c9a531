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
  const personFrom = (at: number) =>
    language === 'ur' ? personInUrdu(tokens, at, words) : personInArabic(tokens, at, given, words)
  const found: Mention[] = []
  for (let at = 0; at < tokens.length; ) {
    const listed = entryAt(tokens, at, { entries, longest }, language, words)
    if (listed !== null) {
      found.push(sureMention(listed.name, listed.kind, language))
      at += listed.size
      continue
    }
    const person = words.titles.has(bare(tokens[at] ?? '', words)) ? personFrom(at + 1) : null
    if (person !== null) found.push(sureMention(tokens.slice(person.from, person.to).join(' '), 'person', language))
    at = person?.to ?? at + 1
  }
  return found
}

/** An entry that begins here, also behind the Arabic و، ب، ل، ك، ف that are written to the word. */
function entryAt(
  tokens: readonly string[],
  at: number,
  { entries, longest }: Pick<Gazetteer, 'entries' | 'longest'>,
  language: string,
  words: NameWords,
) {
  for (let size = Math.min(longest, tokens.length - at); size > 0; size--) {
    const phrase = tokens.slice(at, at + size).join(' ')
    for (const form of [phrase, ...joinedOff(phrase, words)]) {
      const entry = entries.get(keyOfName(form, language))
      if (entry !== undefined && form.length > 2) return { ...entry, size }
    }
  }
  return null
}

/** Without the small words that are written to it. */
function joinedOff(phrase: string, { around: { article, contracted, prefixes } }: NameWords): string[] {
  const [both = ''] = contracted.filter((one) => phrase.startsWith(one))
  if (both !== '') return [`${article[0] ?? ''}${phrase.slice(both.length)}`]
  return prefixes.includes(phrase[0] ?? '') && /^\p{L}{4}/u.test(phrase) ? [phrase.slice(1)] : []
}

function bare(token: string, { around: { and } }: NameWords): string {
  return and.includes(token[0] ?? '') && /^\p{L}{5}/u.test(token) ? token.slice(1) : token
}

/** Where in a line's tokens a name stands. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** The most words of a name in Urdu. */
const LONGEST_URDU = 3

/** The name behind a title in Urdu: up to the word that marks its case. */
function personInUrdu(tokens: readonly string[], from: number, { others, around }: NameWords): Stretch | null {
  const size = tokens.slice(from, from + LONGEST_URDU + 1).findIndex((token) => around.caseMarks.includes(token))
  const isName = size > 0 && tokens.slice(from, from + size).every((token) => isWordOfName(token, others))
  return isName ? { from, to: from + size } : null
}

/** The name behind a title in Arabic: a given name and the next, with the parts that are none alone. */
function personInArabic(
  tokens: readonly string[],
  start: number,
  given: Gazetteer['given'],
  { others, around: { openParts, article, originEndings } }: NameWords,
): Stretch | null {
  const [servant = ''] = openParts
  const isOpen = (at: number) =>
    openParts.includes(tokens[at] ?? '') || article.some((one) => tokens[at]?.startsWith(servant + one))
  const isOrigin = (token = '') =>
    article.some((one) => token.startsWith(one)) &&
    originEndings.some((end) => token.length > end.length + 2 && token.endsWith(end))
  const isGiven = (at: number) => given.has(tokens[at] ?? '')
  let from = start
  // الرئيس الأوكراني فولوديمير: what the title is of stands between.
  while (from - start < 2 && isOrigin(tokens[from]) && !isGiven(from)) from++
  if (!isGiven(from) && !isOpen(from)) return null
  let to = from + 1
  while (to - from < 4 && isOpen(to - 1)) to++
  if (isWordOfName(tokens[to], others)) to++
  if (isOpen(to - 1) && isWordOfName(tokens[to], others)) to++
  return to - from > 1 ? { from, to } : null
}

function isWordOfName(token: string | undefined, others: NameWords['others']): boolean {
  return token !== undefined && /^\p{L}/u.test(token) && !others.has(token)
}
