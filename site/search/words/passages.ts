/** The passages of a story that have what was asked for: what of them is to be marked, and the address that marks it on the story's page. */

import { fold, formsAt, wordsAt } from '../../../scripts/press/search/fold.ts'
import type { Found } from '../rank.ts'
import { wayIn } from './judge.ts'

/** Some words of a text; of each, what is plain and what is marked, by turns, beginning with plain. */
export interface Passage {
  readonly words: readonly (readonly string[])[]
  /** Whether the text goes on before and behind it. */
  readonly isOpen: readonly [before: boolean, behind: boolean]
  /** What is marked, as it is written: for a text fragment (https://wicg.github.io/scroll-to-text-fragment/). */
  readonly directive: string
}

/** In words. */
const LENGTH = 32
const FURTHER = 20
/** Only a long text has passages further down that are worth a link. */
const LONG = 250
const MOST = 3

/** In letters. */
const SHORT = 4

const VALUES = { itself: 8, beginning: 4, within: 2, other: 0 } as const

interface Hit {
  readonly parts: readonly string[]
  readonly whole: string
  readonly asked: string
  readonly weight: number
}

/** The passages, the best first, the others as they follow one another. @param asked the words, folded */
export function passagesOf({ content, locations = [] }: Found, asked: readonly string[]): Passage[] {
  const words = content.split(/[^\S\uFEFF]+/)
  const hits = hitsIn(words, asked, locations)
  const from = densest(words.length, hits, LENGTH)
  const passages = [passage(words, hits, from, LENGTH)]
  if (words.length < LONG) return passages
  const taken = new Set(around(from, LENGTH))
  while (passages.length < MOST) {
    const left = new Map([...hits].filter(([at, { weight }]) => weight > 1 && !taken.has(at)))
    if (left.size === 0) break
    const next = densest(words.length, left, FURTHER)
    passages.push(passage(words, hits, next, FURTHER))
    for (const at of around(next, FURTHER)) taken.add(at)
  }
  return passages
}

function around(from: number, length: number): number[] {
  return Array.from({ length: 2 * length }, (_, at) => from - length / 2 + at)
}

/** What of a text is to be marked, by the places of its words. What the index has found by a stem counts only where nothing else is found. */
function hitsIn(words: readonly string[], asked: readonly string[], stems: readonly number[]): Map<number, Hit> {
  const all = words.flatMap((word, at) => {
    const hit = hitIn(word, asked)
    return hit === null ? [] : [[at, hit] as const]
  })
  // Of a short word, such as an article, the longer ones that begin with it are others.
  const itself = new Set(all.flatMap(([, { asked: one, weight }]) => (weight === VALUES.itself ? [one] : [])))
  const isLonger = ({ asked: one, weight }: Hit) => weight < VALUES.itself && one.length < SHORT && itself.has(one)
  const hits = new Map(all.filter(([, hit]) => !isLonger(hit)))
  const found = new Set([...hits.values()].map((hit) => hit.asked))
  if (asked.every((one) => found.has(one))) return hits
  for (const at of stems) {
    const [first] = wordsAt(words[at] ?? '')
    if (first !== undefined && !hits.has(at))
      hits.set(at, hitAt(words[at] ?? '', first.at, first.word.length, first.word, 1))
  }
  return hits
}

/** What of one word is to be marked: from the first to the last of its parts that are asked for. */
function hitIn(word: string, asked: readonly string[]): Hit | null {
  const whole = fold(word)
  if (!asked.some((one) => whole.includes(one))) return null
  const all = formsAt(word).flatMap(({ word: written, at }) => {
    const folded = fold(written)
    return asked.map((one) => {
      const way = wayIn(folded, one)
      const [from, to] = way === 'within' ? inside(written, folded, one) : [0, written.length]
      return { from: at + from, to: at + to, asked: one, weight: VALUES[way] }
    })
  })
  const weight = Math.max(0, ...all.map((one) => one.weight))
  const best = all.filter((one) => one.weight === weight)
  const [first] = best
  if (first === undefined || weight === 0) return null
  const from = Math.min(...best.map((one) => one.from))
  return hitAt(word, from, Math.max(...best.map((one) => one.to)) - from, first.asked, weight)
}

function hitAt(word: string, from: number, length: number, asked: string, weight: number): Hit {
  const to = from + length
  return {
    parts: [word.slice(0, from), word.slice(from, to), word.slice(to)],
    whole: wholeOf(word, from, to),
    asked,
    weight,
  }
}

/** The word that a mark is in: a browser marks whole words only. */
function wholeOf(word: string, from: number, to: number): string {
  const around = wordsAt(word).filter(({ word: one, at }) => at < to && at + one.length > from)
  const [first, last] = [around.at(0), around.at(-1)]
  return first === undefined || last === undefined
    ? word.slice(from, to)
    : word.slice(first.at, last.at + last.word.length)
}

/** Where a part stands in its word; all of the word where folding made it another length. */
function inside(written: string, folded: string, asked: string): [number, number] {
  const at = folded.indexOf(asked)
  return folded.length === written.length ? [at, at + asked.length] : [0, written.length]
}

/** Where the passage begins that has most: different words count more than one often. */
function densest(count: number, hits: ReadonlyMap<number, Hit>, length: number): number {
  let [best, from] = [0, 0]
  for (const [start] of hits) {
    const within = [...hits].filter(([at]) => at >= start && at < start + length - 4)
    const each = new Map(within.map(([, { asked, weight }]) => [asked, weight]))
    const value = [...each.values()].reduce((sum, weight) => sum + 4 * weight, 0) + within.length
    if (value > best) [best, from] = [value, start]
  }
  return Math.max(0, Math.min(from - 4, count - length))
}

function passage(words: readonly string[], hits: ReadonlyMap<number, Hit>, from: number, length: number): Passage {
  const shown = words.slice(from, from + length)
  const within = [...hits].filter(([at]) => at >= from && at < from + length).sort(([a], [b]) => a - b)
  const each = new Map(within.toReversed().map(([, hit]) => [hit.asked, hit.whole]))
  return {
    words: shown.map((word, at) => hits.get(from + at)?.parts ?? [word]),
    isOpen: [from > 0, from + length < words.length],
    directive: [...each.values()]
      .reverse()
      .map((whole) => `text=${encoded(whole)}`)
      .join('&'),
  }
}

/** The address of a page, marked: a browser that does not know it leaves it out, and no host ever sees it. */
export function markedAddress(address: string, { directive }: Passage): string {
  if (directive === '') return address
  return `${address}${address.includes('#') ? '' : '#'}:~:${directive}`
}

/** A hyphen means something in such an address, as do a comma and an ampersand. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
