/**
 * Related stories: those that share rare names and rare words. A story chooses among
 * those filed before it, and counts how rare a word is among those alone: so what is
 * filed later changes no choice that was made, and a new story touches the pages of
 * the few that it chose and no other. One pass, by an index of rare terms; stories
 * that share none are never compared.
 */

import { type Direction, spokenIn } from '../flow/item.ts'
import { isEqual, memo, memoEach, memoInOrder } from '../flow/memo.ts'
import { compare } from '../flow/problem.ts'
import { keyOfName } from '../names/key.ts'
import type { StoryPage } from '../pages/page.ts'
import { atPlaces, orderedBy } from './order.ts'

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
  | 'id'
  | 'address'
  | 'day'
  | 'filed'
  | 'source'
  | 'position'
  | 'language'
  | 'direction'
  | 'tongues'
  | 'names'
  | 'opening'
> & {
  readonly fields: Pick<StoryPage['fields'], 'headline'>
}

/** What a link says, to be compared: a story that was edited under the same headline changes none that leads to it. */
export type LinkValues = readonly [url: string, text: string, language: string, direction: Direction]

/** For each of these the stories related to it: the older ones that it chose, the nearest first, then the newest that chose it. */
export function relatedStories(stories: readonly Candidate[]): readonly (readonly LinkValues[])[] {
  const places = filingOrder(stories)
  const inOrder = atPlaces(stories, places)
  const answers = answersOf(relations(termsOf(inOrder)), linksTo(inOrder))
  const related: (readonly LinkValues[])[] = stories.map(() => [])
  for (const [at, place] of places.entries()) related[place] = answers[at] ?? []
  return related
}

/** The link to a story, under its headline. */
export function linkTo(
  story: Pick<Candidate, 'address' | 'language' | 'direction' | 'tongues' | 'fields'>,
): LinkValues {
  const { language, direction } = spokenIn(story, 'headline')
  return [story.address, story.fields.headline?.value ?? '', language, direction]
}

const linksTo = memoEach((candidate: Candidate): LinkValues => linkTo(candidate), isEqual)

const answersOf = memo((related: readonly (readonly number[])[], links: readonly LinkValues[]) =>
  related.map((places) => places.flatMap((at): LinkValues[] => (links[at] === undefined ? [] : [links[at]]))),
)

/** For each story, as places in the order: those that it chose, and the newest that chose it. */
const relations = memo((terms: readonly Terms[]): readonly (readonly number[])[] => {
  const chosen = bestOf(choices(terms))
  const later = chosen.map((): number[] => [])
  for (const [at, ones] of chosen.entries()) for (const one of ones) later[one]?.push(at)
  return chosen.map((ones, at) => [...ones, ...(later[at] ?? []).slice(-LATER).reverse()])
})

const bestOf = memo((all: readonly Choice[]) => all.map(({ best }) => best))

/** By filing, then by day: what is filed later comes last, and moves nothing. */
const filingOrder = orderedBy(
  ({ filed, day, source, position }: Candidate) => ({ filed, day, source, position }),
  (a, b) =>
    compare(a.filed, b.filed) || compare(a.day, b.day) || compare(a.source, b.source) || a.position - b.position,
)

/** What is known when a story chooses: of the stories before it, which have a term, and how often each was chosen. */
interface Before {
  /** By term, as places in the order. */
  readonly names: Map<string, number[]>
  readonly words: Map<string, number[]>
  readonly taken: number[]
  /** By place: what the story has in common with the one that chooses. Zero but while one does. */
  readonly scores: number[]
  readonly shared: number[]
}

interface Choice {
  /** As places in the order. */
  readonly best: readonly number[]
  /** The lists in which it stands last: those of its terms. */
  readonly lists: readonly number[][]
}

/** For each story the older ones that it chooses. */
const choices = memoInOrder<Terms, Choice, Before>({
  open: () => ({ names: new Map(), words: new Map(), taken: [], scores: [], shared: [] }),
  next(before, story, at) {
    before.taken[at] = 0
    before.scores[at] = 0
    before.shared[at] = 0
    const choice = chosenBy(before, story, at)
    for (const one of choice.best) before.taken[one] = (before.taken[one] ?? 0) + 1
    return choice
  },
  back(before, _story, _at, { best, lists }) {
    for (const one of best) before.taken[one] = (before.taken[one] ?? 0) - 1
    for (const list of [...lists, before.taken, before.scores, before.shared]) list.pop()
  },
})

function chosenBy(before: Before, story: Terms, at: number): Choice {
  const { taken, scores, shared } = before
  const touched: number[] = []
  const lists: number[][] = []
  const weigh = (postings: Map<string, number[]>, terms: Iterable<string>, value: number, rare: number) => {
    for (const term of terms) {
      const list = listOf(postings, term)
      const count = list.length
      const weight = value * (1 - magnitude(count) / (magnitude(at) + 1))
      for (let from = count > rare ? count : Math.max(0, count - NEWEST); from < count; from += 1) {
        const one = list[from] ?? 0
        if (shared[one] === 0) touched.push(one)
        shared[one] = (shared[one] ?? 0) + 1
        scores[one] = (scores[one] ?? 0) + weight
      }
      list.push(at)
      lists.push(list)
    }
  }
  weigh(before.names, story.names, A_NAME, RARE_NAME)
  weigh(before.words, wordsIn(story), 1, RARE)
  const isNear = (one: number) =>
    (scores[one] ?? 0) >= ENOUGH && (shared[one] ?? 0) >= TERMS && (taken[one] ?? 0) < OFTEN
  const best = touched
    .filter(isNear)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || b - a)
    .slice(0, CHOSEN)
  for (const one of touched) {
    scores[one] = 0
    shared[one] = 0
  }
  return { best, lists }
}

/** The exponent of the greatest power of two in a count: so one story more seldom changes a weight. */
function magnitude(count: number): number {
  return count < 2 ? 0 : 31 - Math.clz32(count)
}

function listOf(postings: Map<string, number[]>, term: string): number[] {
  const known = postings.get(term)
  if (known !== undefined) return known
  const list: number[] = []
  postings.set(term, list)
  return list
}

/** What a story is about: the keys of its names, its headline, and as much of its opening as is looked at. */
interface Terms {
  readonly names: readonly string[]
  readonly headline: string
  readonly lede: string
}

/** So many letters of the opening are looked at: the first sentences say what a story is about. */
const LEDE = 240

const termsOf = memoEach(
  ({ names, language, fields, opening }: Candidate): Terms => ({
    names: [...new Set(names.map(({ value }) => keyOfName(value, language)))],
    headline: fields.headline?.value ?? '',
    lede: opening.slice(0, LEDE),
  }),
  isEqual,
)

/** Long words of the headline and of the opening; of Chinese and Japanese, two signs at a time. */
function wordsIn({ headline, lede }: Terms): ReadonlySet<string> {
  const terms = new Set(longWords(`${headline} ${lede}`.toLowerCase()))
  for (const [signs] of headline.matchAll(/\p{Script=Han}{2,}/gu))
    for (let at = 0; at + 1 < signs.length; at++) terms.add(signs.slice(at, at + 2))
  return terms
}

/** Words of five letters and more. Where all letters are plain, the plain expression finds the same, in a third of the time. */
function longWords(text: string): readonly string[] {
  return text.match(PLAIN.test(text) ? /[a-z]{5,}/g : /\p{L}{5,}/gu) ?? []
}

/** No letter but those from a to z: signs, digits, and the punctuation of prose. */
const PLAIN = /^[\t\n -~\u2010-\u2027]*$/
