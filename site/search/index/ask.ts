/** The terms of a question, each asked of the index, and the answers brought together: all that has each, without what is excluded. */

import type { Answer, Asked, Counts } from '../parts.ts'
import type { Result } from '../rank.ts'
import { exclusionsOf, questionsOf, type Terms } from '../words/terms.ts'

/** Answers one term: words, a phrase in quotation marks, or null for all that the filters let through. */
export type Index = (term: string | null, asked: Asked) => Promise<Answer>

/** All that was found, in order, and how many of it each value of each filter that has been loaded would leave. */
export interface Whole {
  readonly results: readonly Result[]
  readonly counts: Counts
}

/** Ask for all terms at once. */
export async function askAll(index: Index, terms: Terms, asked: Asked): Promise<Whole> {
  const [first, ...others] = await Promise.all(questionsOf(terms).map((ways) => askWays(index, ways, asked)))
  const base = first ?? (await index(null, asked))
  const left = await Promise.all(exclusionsOf(terms).map((ways) => askWays(index, ways, asked)))
  if (others.length === 0 && left.length === 0) return { results: base.results, counts: base.filters }
  const needed = others.map(idsIn)
  const out = left.map(idsIn)
  const results = base.results.filter(({ id }) => needed.every((ids) => ids.has(id)) && !out.some((ids) => ids.has(id)))
  return { results, counts: await countsOf(index, results, base.filters, asked) }
}

/** One term in one way or two: what has it as it was typed comes first. */
async function askWays(index: Index, ways: readonly string[], asked: Asked): Promise<Answer> {
  const [typed = { results: [], filters: {} }, usual] = await Promise.all(ways.map((way) => index(way, asked)))
  if (usual === undefined || usual.results.length === 0) return typed
  const has = idsIn(typed)
  const more = usual.results.filter(({ id }) => !has.has(id))
  // Whoever is found as typed is found as most write it, but for a few whose endings differ.
  return { results: [...typed.results, ...more], filters: usual.filters }
}

function idsIn({ results }: Answer): Set<string> {
  return new Set(results.map(({ id }) => id))
}

/** More values than these are not counted: there are hundreds of topics. */
const MOST_COUNTED = 60

/** No answer of the index has these results: so it is asked, value by value, which stories have it. */
async function countsOf(index: Index, results: readonly Result[], among: Counts, asked: Asked): Promise<Counts> {
  const found = new Set(results.map(({ id }) => id))
  const fields = Object.entries(among).map(async ([name, values]) => {
    const likely = Object.entries(values).filter(([, count]) => count > 0)
    const counted = likely
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_COUNTED)
      .map(async ([value]): Promise<[string, number]> => {
        const its = await index(null, { filters: { ...asked.filters, [name]: value } })
        return [value, its.results.filter(({ id }) => found.has(id)).length]
      })
    return [name, Object.fromEntries(await Promise.all(counted))] as const
  })
  return Object.fromEntries(await Promise.all(fields))
}

/** How many stories have a word itself, or another form of it. */
export async function isKnown(index: Index, word: string): Promise<boolean> {
  const { results } = await askWays(index, [`"${word}"`], { filters: {} })
  return results.length > 0
}
