/**
 * What the index does not answer by itself: phrases, held against the texts, and the
 * counts of what several terms have found. The index has a word as most write it beside
 * the text, not in its place there: so it neither finds "strasse zum" where Straße zum
 * stands, nor knows that two such words do not stand together. Fetched only when so asked.
 */

import { behind, fold, wordsAt } from '../../scripts/press/search/fold.ts'
import type { Answer, Asked, Counts, Index, Whole } from './parts.ts'
import type { Found, Result } from './rank.ts'
import { UNSPACED } from './words/unspaced.ts'

/** Whom to ask, and how: a term in all the ways in which it may be written. */
interface Asking {
  readonly index: Index
  readonly asked: Asked
  askWays(index: Index, ways: readonly string[], asked: Asked): Promise<Answer>
}

/** An answer, and whether the filters' counts are of more than it has. */
interface Picked extends Answer {
  readonly isPicked?: true
}

/** All that has each of some terms, without what has one of others. */
export async function askTogether(
  asking: Asking,
  needed: readonly (readonly string[])[],
  excluded: readonly (readonly string[])[],
): Promise<Whole> {
  const { index, asked } = asking
  const ask = (ways: readonly string[]) => askTerm(asking, ways)
  const [first, ...others] = await Promise.all(needed.map(ask))
  const base: Picked = first ?? (await index(null, asked))
  if (others.length + excluded.length === 0 && !base.isPicked) return { results: base.results, counts: base.filters }
  // A word is left out as it stands: a story that has it only within a longer one stays.
  const left = (await Promise.all(excluded.map(ask))).map(({ results }) => results.filter(isItself))
  const [must, out] = [others.map(({ results }) => results), left].map((all) => all.map(idsOf))
  const results = base.results.filter(({ id }) => must?.every((ids) => ids.has(id)) && !out?.some((ids) => ids.has(id)))
  return { results, counts: await countsOf(index, results, base.filters, asked) }
}

function idsOf(results: readonly Result[]): Set<string> {
  return new Set(results.map(({ id }) => id))
}

function isItself({ words = [], matchedMetaFields = [] }: Result): boolean {
  return words.length > 0 || matchedMetaFields.join() !== 'within'
}

/** One term; of a phrase, what has it however it is written. */
async function askTerm({ index, asked, askWays }: Asking, ways: readonly string[]): Promise<Picked> {
  const typed = await askWays(index, ways, asked)
  const phrase = /^"(.+ .+)"$/.exec(ways.at(-1) ?? '')?.[1]
  if (phrase === undefined || UNSPACED.test(phrase)) return typed
  return havingPhrase(typed, await index(phrase, asked), phrase, asked)
}

/** So many stories are read for a phrase, the likeliest: each is a way there and back. */
const MOST_READ = 60

/**
 * What has a phrase, however it is written.
 *
 * @param typed what the index has for it
 * @param alone what the index has for its words
 * @param phrase folded
 */
async function havingPhrase(
  typed: Answer,
  alone: Answer,
  phrase: string,
  { sort }: Pick<Asked, 'sort'>,
): Promise<Picked> {
  const has = idsOf(typed.results)
  const isDoubtful = ({ id, words = [], matchedMetaFields = [] }: Result) =>
    has.has(id)
      ? words.length === 0 && matchedMetaFields.length > 0 && matchedMetaFields.every((field) => field === 'words')
      : matchedMetaFields.includes('words')
  const all = [...typed.results, ...alone.results.filter(({ id }) => !has.has(id))]
  const doubtful = all.filter(isDoubtful).slice(0, MOST_READ)
  if (doubtful.length === 0) return typed
  const read = await Promise.all(doubtful.map(async (one) => [one.id, hasPhrase(await one.data(), phrase)] as const))
  for (const [id, isThere] of read) {
    if (isThere) has.add(id)
    else has.delete(id)
  }
  const among = sort === undefined ? all : alone.results
  return { results: among.filter(({ id }) => has.has(id)), filters: alone.filters, isPicked: true }
}

/** Whether a story has a phrase, both folded; what a hyphen joins is one word or several. */
function hasPhrase({ content, meta }: Pick<Found, 'content' | 'meta'>, phrase: string): boolean {
  const { title = '', dek = '', byline = '', section = '' } = meta
  const asked = wordsAt(phrase).map(({ word }) => fold(word))
  const texts = [title, dek, byline, section, content]
  return texts.some((text) => [text, text.replace(/(?<=[\p{L}\p{N}])-/gu, '')].some((one) => hasInTurn(one, asked)))
}

/** Whether words follow one another; of l’eau each may be meant, leau or eau. */
function hasInTurn(text: string, asked: readonly string[]): boolean {
  const written = wordsAt(text).map(({ word }) => [fold(word), fold(behind(word)?.word ?? word)])
  return written.some((_, from) => asked.every((word, at) => written[from + at]?.includes(word)))
}

/** More values than these are not counted: there are hundreds of topics. */
const MOST_COUNTED = 60

/** No answer of the index has these results: so it is asked, value by value, which stories have it. */
async function countsOf(index: Index, results: readonly Result[], among: Counts, asked: Asked): Promise<Counts> {
  const found = idsOf(results)
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
