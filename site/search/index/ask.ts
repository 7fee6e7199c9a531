/** The terms of a question, each asked of the index, and the answers brought together: all that has each, without what is excluded. */

import type { Answer, Asked, Index, Whole } from '../parts.ts'
import { exclusionsOf, questionsOf, type Terms } from '../words/terms.ts'

/** Ask for all terms at once. */
export async function askAll(index: Index, terms: Terms, asked: Asked): Promise<Whole> {
  const questions = questionsOf(terms)
  if (terms.phrases.length + terms.excluded.length > 0) {
    const { askTogether } = await import('../together.ts')
    return askTogether({ index, asked, askWays }, questions, exclusionsOf(terms))
  }
  const [ways] = questions
  const { results, filters } = await (ways === undefined ? index(null, asked) : askWays(index, ways, asked))
  return { results, counts: filters }
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

/** How many stories have a word itself, or another form of it. */
export async function isKnown(index: Index, word: string): Promise<boolean> {
  const { results } = await askWays(index, [`"${word}"`], { filters: {} })
  return results.length > 0
}
