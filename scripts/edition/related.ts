/**
 * Related stories: those that share rare names and rare words. A story chooses among
 * those filed before it, and counts how rare a word is among those alone: so what is
 * filed later changes no choice that was made, and a new story touches the pages of
 * the few that it chose and no other. One pass, by an index of rare terms; stories
 * that share none are never compared.
 */

import { memo } from '../flow/memo.ts'
import { compare } from '../flow/problem.ts'
import { keyOfName } from '../names/key.ts'
import type { StoryPage } from '../pages/page.ts'
import type { HeadlineLink } from './edition.ts'

/** How many older stories a story chooses at the most. */
const CHOSEN = 4
/** How many of the stories that chose it a story shows: the newest of them. */
const LATER = 3
/** How often a story is chosen at the most: a change of its headline touches the page of each that chose it. */
const OFTEN = 8
/** How many of the stories that have a term are looked at: the newest of them. */
const NEWEST = 24
/** A word that more older stories have than this is too common to say anything. */
const RARE = 24
/** The same of a name, which says something for longer. */
const RARE_NAME = 512
/** A name counts as much as so many words. */
const A_NAME = 2
/** Two stories are related from this weight on of what they have in common, and from so many terms. */
const ENOUGH = 3
const TERMS = 2

type Candidate = Pick<
  StoryPage,
  'id' | 'address' | 'day' | 'filed' | 'source' | 'position' | 'language' | 'direction' | 'names' | 'opening'
> & {
  readonly fields: Pick<StoryPage['fields'], 'headline'>
}

/** A function that finds the stories related to one of these: the older ones that it chose, the nearest first, then the newest that chose it. */
export function relatedStories(stories: readonly Candidate[]): (story: Candidate) => readonly HeadlineLink[] {
  const inOrder = [...stories].sort(byFiling)
  const chosen = choices(inOrder)
  const later = new Map<number, number[]>()
  for (const [at, ones] of chosen.entries()) for (const one of ones) later.set(one, [...(later.get(one) ?? []), at])
  const places = new Map(inOrder.map(({ id }, at) => [id, at]))
  const linkOf = (at: number): HeadlineLink[] => {
    const story = inOrder[at]
    if (story === undefined) return []
    return [linkTo(story)]
  }
  return ({ id }) => {
    const at = places.get(id) ?? -1
    return [...(chosen[at] ?? []), ...(later.get(at) ?? []).slice(-LATER).reverse()].flatMap(linkOf)
  }
}

const linkTo = memo(
  ({ address: url, language, direction, fields }: Candidate): HeadlineLink => ({
    url,
    text: fields.headline?.value ?? '',
    language,
    direction,
  }),
)

/** By filing, then by day: what is filed later comes last, and moves nothing. */
function byFiling(a: Candidate, b: Candidate): number {
  return compare(a.filed, b.filed) || compare(a.day, b.day) || compare(a.source, b.source) || a.position - b.position
}

/** The newest stories that have a term, as places in the order, and how many have it in all. */
interface Posting {
  readonly newest: number[]
  count: number
}

type Postings = Map<string, Posting>

/** For each story the older ones that it chooses, as places in the order. */
function choices(stories: readonly Candidate[]): number[][] {
  const names: Postings = new Map()
  const words: Postings = new Map()
  const scores = new Float64Array(stories.length)
  const shared = new Uint16Array(stories.length)
  const taken = new Uint8Array(stories.length)
  return stories.map((story, at) => {
    const touched: number[] = []
    const weigh = (postings: Postings, terms: ReadonlySet<string>, value: number, rare: number) => {
      for (const term of terms) {
        const { newest, count } = posted(postings, term, at, rare)
        const weight = value * (1 - magnitude(count) / (magnitude(at) + 1))
        for (const one of newest) {
          if (one === at) continue
          if (shared[one] === 0) touched.push(one)
          shared[one] = (shared[one] ?? 0) + 1
          scores[one] = (scores[one] ?? 0) + weight
        }
      }
    }
    weigh(names, nameTerms(story), A_NAME, RARE_NAME)
    weigh(words, wordTerms(story), 1, RARE)
    const isNear = (one: number) =>
      (scores[one] ?? 0) >= ENOUGH && (shared[one] ?? 0) >= TERMS && (taken[one] ?? 0) < OFTEN
    const best = touched
      .filter(isNear)
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || b - a)
      .slice(0, CHOSEN)
    for (const one of best) taken[one] = (taken[one] ?? 0) + 1
    for (const one of touched) {
      scores[one] = 0
      shared[one] = 0
    }
    return best
  })
}

/** The exponent of the greatest power of two in a count: so one story more seldom changes a weight. */
function magnitude(count: number): number {
  return count < 2 ? 0 : 31 - Math.clz32(count)
}

const NO_STORY: Posting = { newest: [], count: 0 }

/** Add a story to those that have a term. What there is of the term with it, and how many had it before; nothing of a term that is too common. */
function posted(postings: Postings, term: string, at: number, rare: number): Posting {
  const known = postings.get(term)
  if (known === undefined) {
    postings.set(term, { newest: [at], count: 1 })
    return NO_STORY
  }
  const { newest, count } = known
  known.count += 1
  if (count > rare) return NO_STORY
  newest.push(at)
  if (newest.length > NEWEST + 1) newest.shift()
  return { newest, count }
}

const nameTerms = memo(
  ({ names, language }: Candidate): ReadonlySet<string> =>
    new Set(names.map(({ value }) => keyOfName(value, language))),
)

/** So many letters of the opening are looked at: the first sentences say what a story is about. */
const LEDE = 240

/** Long words of the headline and of the opening; of Chinese and Japanese, two signs at a time. */
const wordTerms = memo(({ fields, opening }: Candidate): ReadonlySet<string> => {
  const text = `${fields.headline?.value ?? ''} ${opening.slice(0, LEDE)}`.toLowerCase()
  const terms = new Set(text.match(/\p{L}{5,}/gu))
  for (const [signs] of (fields.headline?.value ?? '').matchAll(/\p{Script=Han}{2,}/gu))
    for (let at = 0; at + 1 < signs.length; at++) terms.add(signs.slice(at, at + 2))
  return terms
})
