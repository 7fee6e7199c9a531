/**
 * Related stories: those that share rare names and rare words. A story chooses among
 * those filed before it, and counts how rare a word is among those alone: so what is
 * filed later changes no choice that was made, and a new story touches the pages of
 * the few that it chose and no other. One pass, by an index of rare terms; stories
 * that share none are never compared.
 */

import { compare } from '../flow/problem.ts'
import { keyOfName } from '../names/key.ts'
import type { StoryPage } from '../pages/page.ts'
import type { HeadlineLink } from './edition.ts'

/** As many older stories as one chooses. */
const CHOSEN = 4
/** As many of the stories that chose it as it shows, the newest. */
const LATER = 3
/** A story is chosen so often and no more: a change of its headline touches so many pages. */
const OFTEN = 8
/** Of the stories that have a term the newest so many are looked at; the more there are, the less it says. */
const NEWEST = 24
/** A word that more of the older stories have says nothing any more. */
const RARE = 24
/** A name says something for longer. */
const RARE_NAME = 512
/** A name says more than a word. */
const A_NAME = 2
/** At least so much in common, and at least two terms. */
const ENOUGH = 3
const TERMS = 2

type Candidate = Pick<
  StoryPage,
  'id' | 'address' | 'day' | 'filed' | 'source' | 'position' | 'language' | 'direction' | 'names' | 'opening'
> & {
  readonly fields: Pick<StoryPage['fields'], 'headline'>
}

/** What finds the stories that are related to one of these: older ones, the nearest first, then the newest that chose it. */
export function relatedStories(stories: readonly Candidate[]): (story: Candidate) => readonly HeadlineLink[] {
  const inOrder = [...stories].sort(byFiling)
  const chosen = choices(inOrder)
  const later = new Map<number, number[]>()
  for (const [at, ones] of chosen.entries()) for (const one of ones) later.set(one, [...(later.get(one) ?? []), at])
  const places = new Map(inOrder.map(({ id }, at) => [id, at]))
  const linkOf = (at: number): HeadlineLink[] => {
    const story = inOrder[at]
    if (story === undefined) return []
    const { address: url, language, direction, fields } = story
    return [{ url, text: fields.headline?.value ?? '', language, direction }]
  }
  return ({ id }) => {
    const at = places.get(id) ?? -1
    return [...(chosen[at] ?? []), ...(later.get(at) ?? []).slice(-LATER).reverse()].flatMap(linkOf)
  }
}

/** The order that no later story disturbs: that of the register, then of the days. */
function byFiling(a: Candidate, b: Candidate): number {
  return compare(a.filed, b.filed) || compare(a.day, b.day) || compare(a.source, b.source) || a.position - b.position
}

/** A term’s newest stories so far, and how many have it. */
interface Posting {
  readonly newest: number[]
  count: number
}

type Postings = Map<string, Posting>

/** Of each story the older ones that it chooses, as places in the order. */
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

/** In powers of two, so that one story more or less seldom changes a weight. */
function magnitude(count: number): number {
  return count < 2 ? 0 : 31 - Math.clz32(count)
}

const NO_STORY: Posting = { newest: [], count: 0 }

/** What is posted of a term, with this story as the last; the count is of those before it. */
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

function nameTerms({ names, language }: Candidate): Set<string> {
  return new Set(names.map(({ value }) => keyOfName(value, language)))
}

/** So much of the opening says what a story is about. */
const LEDE = 240

/** Long words of the headline and of the opening; of Chinese and Japanese, two signs at a time. */
function wordTerms({ fields, opening }: Candidate): Set<string> {
  const text = `${fields.headline?.value ?? ''} ${opening.slice(0, LEDE)}`.toLowerCase()
  const terms = new Set(text.match(/\p{L}{5,}/gu))
  for (const [signs] of (fields.headline?.value ?? '').matchAll(/\p{Script=Han}{2,}/gu))
    for (let at = 0; at + 1 < signs.length; at++) terms.add(signs.slice(at, at + 2))
  return terms
}
