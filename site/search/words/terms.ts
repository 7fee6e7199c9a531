/** What a reader's words mean: words that all must be there, phrases in quotation marks, and what a minus excludes. */

import { fold, wordsAt } from '../../../scripts/press/search/fold.ts'
import { UNSPACED } from './unspaced.ts'

const SET_SPACE = new RegExp(`(?<=${UNSPACED.source}) (?=${UNSPACED.source})`, 'gu')

export interface Terms {
  readonly words: readonly string[]
  /** Each without its marks. */
  readonly phrases: readonly string[]
  readonly excluded: readonly string[]
}

const QUOTES = /[“”„‟«»″「」『』]/gu
/** A minus, or a dash that a telephone made of it, right before what it excludes. */
const TERM = /(?<=^|\s)(?<minus>[-−–])?(?:"(?<phrase>[^"]*)(?:"|$)|(?<word>\S+))|"(?<late>[^"]*)(?:"|$)/gu

/** Read what stands in the field: `harbour "new bridge" -regatta`. */
export function termsOf(asked: string): Terms {
  const [words, phrases, excluded]: [string[], string[], string[]] = [[], [], []]
  for (const { groups = {} } of asked.replace(QUOTES, '"').matchAll(TERM)) {
    const { minus, phrase = groups.late, word } = groups
    const text = spaced((phrase ?? word ?? '').replaceAll('"', ' ')).trim()
    if (wordsAt(text).length === 0) continue
    if (minus !== undefined) excluded.push(text)
    else if (phrase === undefined) words.push(...text.split(' '))
    else phrases.push(text)
  }
  return { words, phrases, excluded }
}

/** Whether anything is to be found by its words, and not by what is excluded or narrows alone. */
export function hasWords({ words, phrases }: Terms): boolean {
  return words.length + phrases.length > 0
}

/** Parted as the index parts them. */
function spaced(text: string): string {
  if (!UNSPACED.test(text)) return text.replace(/\s+/g, ' ')
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)
  return [...segments]
    .map(({ segment }) => segment)
    .join(' ')
    .replace(/\s+/g, ' ')
}

/** What is asked of the index for each term that must be there: the words together, then phrase by phrase; each as it was typed, and as most write it if that is another. */
export function questionsOf({ words, phrases }: Pick<Terms, 'words' | 'phrases'>): string[][] {
  const all = [...(words.length === 0 ? [] : [words.join(' ')]), ...phrases.map((phrase) => `"${phrase}"`)]
  return all.map(waysOf)
}

/** An excluded word is excluded as it stands, and not whatever begins with it. */
export function exclusionsOf({ excluded }: Terms): string[][] {
  return excluded.map((text) => waysOf(`"${text}"`))
}

/** A term as it was typed, and as most write it. */
export function waysOf(term: string): string[] {
  const usual = term.split(' ').map((word) => fold(word))
  return [...new Set([term, usual.join(' ')])]
}

/** The terms without these words. */
export function without({ words, ...others }: Terms, some: readonly string[]): Terms {
  return { ...others, words: words.filter((word) => !some.includes(word)) }
}

/** The terms as they were typed, for a sentence about them. */
export function named({ words, phrases, excluded }: Terms): string {
  const quoted = (text: string) => (text.includes(' ') ? `"${text}"` : text)
  const all = [...words, ...phrases.map((phrase) => `"${phrase}"`), ...excluded.map((text) => `-${quoted(text)}`)]
  return all.join(' ').replace(SET_SPACE, '')
}
