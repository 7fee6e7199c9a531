/**
 * Two texts, word by word: what was taken out and what was put in, paragraph by
 * paragraph. Words are those of the language, by `Intl.Segmenter`, so that it works for
 * Chinese, Japanese and Thai, too; the comparing is the `diff` package's.
 */

import { diffArrays } from 'diff'
import { isUnknown } from '../../scripts/flow/item.ts'

/** A stretch of words: as it was, taken out, or put in. */
export interface Stretch {
  readonly kind: 'same' | 'out' | 'in'
  readonly text: string
}

/** Paragraphs, each with its stretches; or so many that were not changed. */
export type Passage =
  | { readonly kind: 'paragraph'; readonly part: string; readonly stretches: readonly Stretch[] }
  | { readonly kind: 'unchanged'; readonly count: number }

/** A part of a story, and its words: see `saidBy`. */
type Part = readonly [part: string, text: string]

/** Beyond so many words that differ, all of a text is another: to go on would cost the square of them. */
const MOST_EDITS = 4000

/** What differs between two texts, with the paragraphs around it; long stretches between are counted. */
export function passagesOf(before: readonly Part[], after: readonly Part[], language: string): Passage[] {
  const words = segmenterOf(language)
  const changes = diffArrays(tokensOf(before, words), tokensOf(after, words), {
    comparator: (one, other) => one.key === other.key,
    maxEditLength: MOST_EDITS,
  })
  const stretches = (
    changes ?? [
      { value: tokensOf(before, words), removed: true, added: false },
      { value: tokensOf(after, words), removed: false, added: true },
    ]
  ).flatMap(({ value, added, removed }) => value.map((token) => ({ token, kind: kindOf(added, removed) })))
  return folded(paragraphsOf(stretches))
}

function kindOf(added: boolean, removed: boolean): Stretch['kind'] {
  if (added) return 'in'
  return removed ? 'out' : 'same'
}

function segmenterOf(language: string): Intl.Segmenter {
  return new Intl.Segmenter(isUnknown(language) ? undefined : language, { granularity: 'word' })
}

/** A word with the space behind it; or the end of a paragraph. */
interface Token {
  /** By what it is the same as another: the space behind a word is nothing. */
  readonly key: string
  readonly text: string
  /** Of the end of a paragraph: which part it was of. */
  readonly ends: string | null
}

function tokensOf(parts: readonly Part[], words: Intl.Segmenter): Token[] {
  return parts.flatMap(([part, text]) => [...tokensIn(text, words), { key: `\n${part}`, text: '', ends: part }])
}

function tokensIn(text: string, words: Intl.Segmenter): Token[] {
  const tokens: Token[] = []
  for (const { segment } of words.segment(text)) {
    const last = tokens.at(-1)
    if (last !== undefined && /^\s+$/u.test(segment)) tokens[tokens.length - 1] = { ...last, text: last.text + segment }
    else tokens.push({ key: segment, text: segment, ends: null })
  }
  return tokens
}

interface Paragraph {
  readonly part: string
  readonly stretches: Stretch[]
}

/** A paragraph ends where it ended in either text: one that was taken out whole stands by itself. */
function paragraphsOf(all: readonly { readonly token: Token; readonly kind: Stretch['kind'] }[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let stretches: Stretch[] = []
  for (const { token, kind } of all) {
    if (token.ends !== null) {
      if (stretches.length > 0) paragraphs.push({ part: token.ends, stretches })
      stretches = []
      continue
    }
    const last = stretches.at(-1)
    if (last?.kind === kind) stretches[stretches.length - 1] = { kind, text: last.text + token.text }
    else stretches.push({ kind, text: token.text })
  }
  return paragraphs
}

/** Of what was not changed, the paragraph before and after a change stays. */
function folded(paragraphs: readonly Paragraph[]): Passage[] {
  const isChanged = paragraphs.map(({ stretches }) => stretches.some(({ kind }) => kind !== 'same'))
  const passages: Passage[] = []
  for (const [at, { part, stretches }] of paragraphs.entries()) {
    const isNear = [at - 1, at, at + 1].some((near) => isChanged[near] === true)
    const last = passages.at(-1)
    if (isNear) passages.push({ kind: 'paragraph', part, stretches })
    else if (last?.kind === 'unchanged') passages[passages.length - 1] = { kind: 'unchanged', count: last.count + 1 }
    else passages.push({ kind: 'unchanged', count: 1 })
  }
  return passages
}
