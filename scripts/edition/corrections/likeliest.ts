/**
 * The one story that a correction shares its rare words with. A word is worth the more the
 * fewer stories have it; one that every third story has is worth nothing. A story is it
 * only where it stands clearly before all others.
 */

import { isUnknown } from '../../flow/item.ts'
import { memo } from '../../flow/memo.ts'
import type { StoryPage } from '../../pages/page.ts'

interface Likeliest {
  /** One; several that are as near; or none. */
  readonly found: readonly StoryPage[]
  /** The nearest, even where none is near enough. */
  readonly near: readonly StoryPage[]
}

/** So many words must be shared, one of them a name or a number: a place alone has many stories. */
const LEAST_WORDS = 3
/** By so much must the first stand before the second. */
const CLEARLY = 1.4
/** A word that more of the stories have tells nothing, but where there are hardly any. */
const COMMON = 0.34
const FEW = 2
/** Shorter words are articles and the like, but for names and numbers, and in languages that write without spaces. */
const SHORTEST = 4
/** A name or a number is worth so many words. */
const A_NAME = 2

/** @param stories among which it is: those of the time */
export function likeliest(correction: StoryPage, text: string, stories: readonly StoryPage[]): Likeliest {
  const sought = soughtIn(text, correction.language)
  const having = new Map<string, StoryPage[]>()
  for (const story of stories)
    for (const word of wordsOf(story)) if (sought.has(word)) having.set(word, [...(having.get(word) ?? []), story])
  const scores = new Map<StoryPage, Score>()
  for (const [word, have] of having) {
    if (have.length > Math.max(FEW, COMMON * stories.length)) continue
    const isName = sought.get(word) === true
    // As if there were a dozen stories more: in a small paper, a word of one story is no rare word yet.
    const worth = Math.log2((stories.length + 12) / have.length) * (isName ? A_NAME : 1)
    for (const story of have) {
      const score = scores.get(story) ?? { words: 0, worth: 0, isNamed: false }
      const isNamed = score.isNamed || isName
      scores.set(story, { words: score.words + 1, worth: score.worth + worth, isNamed })
    }
  }
  const ranked = [...scores].sort(([, a], [, b]) => b.worth - a.worth)
  const enough = ranked.filter(([, { words, isNamed }]) => isNamed && words >= LEAST_WORDS)
  const [first] = enough
  const close = enough.filter(([, { worth }]) => worth * CLEARLY > (first?.[1].worth ?? 0))
  return { found: close.map(([story]) => story), near: ranked.slice(0, 3).map(([story]) => story) }
}

interface Score {
  readonly words: number
  readonly worth: number
  /** Whether one of them is a name or a number. */
  readonly isNamed: boolean
}

/** The words of a story that other pages show: those of its headline, its opening and its names. */
const wordsOf = memo(({ fields, opening, names, language }: StoryPage): ReadonlySet<string> => {
  const { headline, kicker, dek, place } = fields
  const texts = [headline, kicker, dek, place].map((field) => field?.value ?? '')
  const all = [...texts, opening, ...names.map(({ value }) => value)].join('\n')
  return new Set([...segmenterOf(language).segment(all.normalize('NFC'))].map(({ segment }) => segment.toLowerCase()))
})

/** The words by which a correction is known, and whether each is a name or a number, as far as its letters tell. */
function soughtIn(text: string, language: string): ReadonlyMap<string, boolean> {
  const sought = new Map<string, boolean>()
  let isFirst = true
  for (const { segment, isWordLike } of segmenterOf(language).segment(text.normalize('NFC'))) {
    if (isWordLike !== true) {
      isFirst ||= /[.!?:\n]/u.test(segment)
      continue
    }
    const isName = /^\p{N}/u.test(segment) || (/^\p{Lu}/u.test(segment) && !isFirst)
    isFirst = false
    // Letters without case, as in Chinese and Arabic, do not tell.
    const isPlain = segment.length > 1 && !/[\p{Lu}\p{Ll}]/u.test(segment)
    const word = segment.toLowerCase()
    if (isName || isPlain || word.length >= SHORTEST) sought.set(word, isName || isPlain || sought.get(word) === true)
  }
  return sought
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known !== undefined) return known
  const made = new Intl.Segmenter(isUnknown(language) ? undefined : language, { granularity: 'word' })
  segmenters.set(language, made)
  return made
}
