/**
 * An index in parts, asked as one. Each part knows its own stories only; left to
 * themselves, they would find more than one index does, and value it differently: so
 * each word is counted first, part by part, and what was found is weighed by that.
 */

import { type Part, type Result, rankingOf, scoring, type Word } from './rank.ts'

/** The part of Pagefind that is called; its own types are those of its other half. */
export interface Pagefind {
  options(options: object): Promise<void>
  mergeIndex(path: string, options: object): Promise<void>
  preload(term: string | null, options: object): Promise<void>
  search(term: string | null, options: Asked): Promise<Answer>
  destroy(): Promise<void>
}

/** How an answer is to be narrowed and ordered. */
export interface Asked {
  readonly filters: Readonly<Record<string, string | { readonly any: readonly string[] }>>
  readonly sort?: Readonly<Record<string, 'desc'>>
}

/** How many results each value of each filter would leave. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>

export interface Answer {
  readonly results: readonly Result[]
  readonly filters: Counts
  /** The same before anything is narrowed. */
  readonly totalFilters?: Counts
}

/** Answers one term: words, a phrase in quotation marks, or null for all that the filters let through. */
export type Index = (term: string | null, asked: Asked) => Promise<Answer>

/** All that was found, in order, and how many of it each value of each filter that has been loaded would leave. */
export interface Whole {
  readonly results: readonly Result[]
  readonly counts: Counts
}

/** Load the other parts beside the first. */
export async function joinParts(
  pagefind: Pagefind,
  parts: readonly Part[],
  index: string,
  look: object,
): Promise<void> {
  const lookOf = (part: Part) => ({ ...look, ranking: rankingOf(part, parts), mergeFilter: { part: part.name } })
  const [first, ...others] = parts
  if (first === undefined) return
  await pagefind.options(lookOf(first))
  await Promise.all(others.map((part) => pagefind.mergeIndex(index + part.folder, lookOf(part))))
}

/** Ask all parts, as if they were one index. */
export async function askParts(
  pagefind: Pagefind,
  parts: readonly Part[],
  term: string | null,
  asked: Asked,
): Promise<Answer> {
  const words = wordsOf(term)
  const matches = await Promise.all(words.map((word) => matchOf(pagefind, word)))
  const inTime = parts.filter((part) => overlaps(part, asked))
  const open = inTime.filter(({ name }) => matches.every((match) => match.isIn(name)))
  if (open.length === 0) return { results: [], filters: {} }
  const { month, ...others } = asked.filters
  const filters = {
    ...others,
    part: { any: open.map(({ name }) => name) },
    ...(month === undefined || open.every((part) => isWithin(part, asked)) ? {} : { month }),
  }
  const answer = await pagefind.search(term, { ...asked, filters })
  if (asked.sort !== undefined) return { ...answer, results: newestFirst(answer.results, open) }
  const ask = (word: string) => (words.length === 1 ? answer : pagefind.search(word, { filters }))
  const alone = await Promise.all(words.map(ask))
  const found = alone.map(({ results }) => new Map(results.map((result) => [result.id, result])))
  const weighed = matches.map((match, at): Word => ({ in: match.in, found: found[at] ?? new Map() }))
  return { ...answer, results: bestFirst(answer.results, scoring(weighed, parts)) }
}

/** So many words of a question are counted. */
const MOST_WORDS = 12

/** The words of a question, each once. None of a phrase in quotation marks, which Pagefind finds as it stands, or not at all. */
function wordsOf(term: string | null): string[] {
  if (term === null || /^\s*".+"\s*$/.test(term)) return []
  return [...new Set(term.split(/\s+/).filter((word) => word !== ''))].slice(0, MOST_WORDS)
}

/** Where a word of the question is. */
interface Match {
  /** How many stories of a part have it, or a word that begins with it. */
  in(part: string): number
  isIn(part: string): boolean
}

/** It leaves nothing: what is wanted of the answer is how often the word is in each part. */
const COUNT: Asked = { filters: { part: '-' } }

/**
 * Pagefind passes over a word that an index does not have, and takes the nearest
 * shorter one in its place. Of one index that holds for the whole paper: so a part
 * without the word has nothing to give if another part has it.
 */
async function matchOf(pagefind: Pagefind, word: string): Promise<Match> {
  const [beginning, whole] = await Promise.all([pagefind.search(word, COUNT), pagefind.search(`"${word}"`, COUNT)])
  const [some, own] = [beginning, whole].map(({ totalFilters }) => totalFilters?.part ?? {})
  const deciding = [own, some].find((counts) => Object.values(counts ?? {}).some((count) => count > 0))
  const isIn = (part: string) => deciding === undefined || (deciding[part] ?? 0) > 0
  return { isIn, in: (part) => (isIn(part) ? (some?.[part] ?? 0) : 0) }
}

/** The parts have theirs in order. */
function newestFirst(results: readonly Result[], parts: readonly Part[]): Result[] {
  const place = new Map(parts.map(({ name }, number) => [name, number]))
  const placeOf = (result: Result) => place.get(partOf(result)) ?? 0
  return [...results].sort((a, b) => placeOf(b) - placeOf(a) || b.score - a.score)
}

function bestFirst(results: readonly Result[], scoreOf: (result: Result, part: string) => number): Result[] {
  const scored = results.map((result) => ({ result, score: scoreOf(result, partOf(result)) }))
  return scored.sort((a, b) => b.score - a.score).map(({ result }) => result)
}

function partOf({ id }: Result): string {
  return /-x-(\d+)_/.exec(id)?.[1] ?? ''
}

function monthsOf({ filters: { month } }: Asked): readonly string[] | null {
  // Nothing is asked of the months but to count them.
  if (month === undefined || month === '') return null
  return typeof month === 'string' ? [month] : month.any
}

/** Whether a part has a month that is asked for. */
function overlaps({ first, last }: Part, asked: Asked): boolean {
  return monthsOf(asked)?.some((month) => month >= first && month <= last) ?? true
}

/** Whether all months of a part are asked for: months are asked for from one to another. */
function isWithin({ first, last }: Part, asked: Asked): boolean {
  const months = monthsOf(asked)
  return months === null || (months.some((month) => month <= first) && months.some((month) => month >= last))
}
