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

/** So many rare words must be shared. */
const LEAST_WORDS = 2
/** So much must they be worth together: two words that one story in seven has, one that hardly any has and some other. */
const LEAST_WORTH = 4
/** By so much must the first stand before the second. */
const CLEARLY = 1.4
/** A word that more of the stories have tells nothing. */
const COMMON = 0.34
/** Shorter words are articles and the like, but for numbers, and for languages that write without spaces. */
const SHORTEST = 3

/** @param stories among which it is: those of the time */
export function likeliest(correction: StoryPage, text: string, stories: readonly StoryPage[]): Likeliest {
  const sought = wordsIn(text, correction.language)
  const having = new Map<string, StoryPage[]>()
  for (const story of stories)
    for (const word of wordsOf(story)) if (sought.has(word)) having.set(word, [...(having.get(word) ?? []), story])
  const scores = new Map<StoryPage, { words: number; worth: number }>()
  for (const have of having.values()) {
    if (have.length > Math.max(1, COMMON * stories.length)) continue
    // As if there were a dozen stories more: in a small paper, a word of one story is no rare word yet.
    const worth = Math.log2((stories.length + 12) / have.length)
    for (const story of have) {
      const score = scores.get(story) ?? { words: 0, worth: 0 }
      scores.set(story, { words: score.words + 1, worth: score.worth + worth })
    }
  }
  const ranked = [...scores].sort(([, a], [, b]) => b.worth - a.worth)
  const enough = ranked.filter(([, { words, worth }]) => words >= LEAST_WORDS && worth >= LEAST_WORTH)
  const [first] = enough
  const close = enough.filter(([, { worth }]) => worth * CLEARLY > (first?.[1].worth ?? 0))
  return { found: close.map(([story]) => story), near: ranked.slice(0, 3).map(([story]) => story) }
}

/** The words of a story that other pages show: those of its headline, its opening and its names. */
const wordsOf = memo(({ fields, opening, names, language }: StoryPage): ReadonlySet<string> => {
  const { headline, kicker, dek, place } = fields
  const texts = [headline, kicker, dek, place].map((field) => field?.value ?? '')
  return wordsIn([...texts, opening, ...names.map(({ value }) => value)].join('\n'), language)
})

function wordsIn(text: string, language: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { segment, isWordLike } of segmenterOf(language).segment(text.normalize('NFC').toLowerCase()))
    if (isWordLike === true && (segment.length >= SHORTEST || !/^\p{Script=Latin}|^\p{Script=Cyrillic}/u.test(segment)))
      words.add(segment)
  return words
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known !== undefined) return known
  const made = new Intl.Segmenter(isUnknown(language) ? undefined : language, { granularity: 'word' })
  segmenters.set(language, made)
  return made
}
