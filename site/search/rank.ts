/**
 * What one index would think of a story that a part of it has found. A part knows how
 * rare a word is among its own stories only: what each word gave is taken back to how
 * often the story has it, and weighed by how rare the word is in the whole paper.
 */

import { WEIGHTS } from './index/weights.ts'

/** A result, as far as it is shown. */
export interface Found {
  /** The address, root-relative, without the paper's base path. */
  readonly raw_url: string
  /** The text, its words parted by spaces. */
  readonly content: string
  /** Which of its words the index has found, counted from 0. */
  readonly locations?: readonly number[]
  readonly meta: Readonly<Record<string, string>>
  readonly filters?: Readonly<Record<string, readonly string[]>>
}

export interface Result {
  /** Begins with the language, and the name of the part that it is in: `en-x-20160822_5fecdb1`. */
  readonly id: string
  readonly score: number
  /** Which words of the text were found, counted from 0. */
  readonly words?: readonly number[]
  /** Where beside the text it was found. */
  readonly matchedMetaFields?: readonly string[]
  data(): Promise<Found>
}

/** A part, as the list of the index has it: the oldest comes first. */
export interface Part {
  readonly name: string
  readonly folder: string
  /** The first and the last month that it has something of. */
  readonly first: string
  readonly last: string
  readonly records: number
  /** The mean length of their texts. */
  readonly length: number
}

/** Pagefind's own: how soon one more of a word counts for little, and how much a text's length does beside the mean of its index. */
const [SATURATION, LENGTH] = [1.4, 0.75]
/** More is not to be had. */
const MOST_SATURATION = 2

/** As Pagefind is told it. */
export interface Ranking {
  readonly termSaturation?: number
  readonly pageLength?: number
  readonly metaWeights: Readonly<Record<string, number>>
}

/** How a part is to reckon, so that a text is long or short beside the mean of the whole paper, and not of its part. */
export function rankingOf(part: Part, parts: readonly Part[]): Ranking {
  const all = sum(parts.map(({ records }) => records))
  const mean = sum(parts.map(({ records, length }) => records * length)) / all
  const byLength = SATURATION * LENGTH * (part.length / mean)
  const saturation = SATURATION * (1 - LENGTH) + byLength
  const termSaturation = Math.min(saturation, MOST_SATURATION)
  return { termSaturation, pageLength: byLength / saturation, metaWeights: WEIGHTS }
}

/** A word of the question, and where it is. */
export interface Word {
  /** How many stories of a part have it. */
  in(part: string): number
  /** What it alone finds, by the result's name. */
  readonly found: ReadonlyMap<string, Result>
}

/** A word, as it is weighed. */
interface Weighed extends Pick<Word, 'found'> {
  /** How rare it is in a part, and in the whole paper. */
  readonly here: (part: string) => number
  readonly everywhere: number
  /** What the way in which a part is to reckon has made of its texts. */
  readonly scale: (part: string) => number
}

/** The score of a result of a part, as of one index. Of a phrase in quotation marks there are no words, and all that have it are alike. */
export function scoring(words: readonly Word[], parts: readonly Part[]): (result: Result, part: string) => number {
  const records = new Map(parts.map((part) => [part.name, part.records]))
  const all = sum([...records.values()])
  const scales = new Map(
    parts.map((part) => [part.name, (SATURATION + 1) / ((rankingOf(part, parts).termSaturation ?? SATURATION) + 1)]),
  )
  const scale = (part: string) => scales.get(part) ?? 1
  const weighed = words.map(
    (word): Weighed => ({
      found: word.found,
      scale,
      here: (part) => rarity(records.get(part) ?? 0, word.in(part)),
      everywhere: rarity(all, sum(parts.map(({ name }) => word.in(name)))),
    }),
  )
  return (result, part) => (weighed.length === 0 ? result.score : scoreOf(result, part, weighed))
}

/** As Pagefind adds it up: what each word has in the text, and what the words together have of a headline, a name or another field. */
function scoreOf({ id }: Result, part: string, words: readonly Weighed[]): number {
  const whole = sum(words.map(({ everywhere }) => everywhere))
  const inField = new Map<string, number>()
  let score = 0
  for (const { found, here, everywhere, scale } of words) {
    const own = found.get(id)
    if (own === undefined) continue
    const fields = own.matchedMetaFields ?? []
    score += everywhere * scale(part) * (own.score / here(part) - sum(fields.map(weightOf)))
    for (const field of fields) inField.set(field, (inField.get(field) ?? 0) + everywhere)
  }
  return score + sum([...inField].map(([field, matched]) => weightOf(field) * matched * (matched / whole) ** 2))
}

function weightOf(field: string): number {
  return field in WEIGHTS ? WEIGHTS[field as keyof typeof WEIGHTS] : 1
}

/** The inverse document frequency of BM25. */
function rarity(records: number, having: number): number {
  return Math.log(1 + (records - having + 0.5) / (having + 0.5))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
