/** Which phrases a text could have: they are looked up by their first letters, all at once. */

import type { Entry } from './entry.ts'
import { fold } from './heads.ts'

type Headed = Pick<Entry, 'heads' | 'isFirst'>

/** A letter on the way through the beginnings of phrases. */
interface Node {
  readonly next: Map<number, Node>
  /** Phrases that begin so, by their number. */
  readonly here: number[]
}

/** `top`: a phrase stands before all other letters and digits; `word`: it begins with a word; `anywhere`: at any sign. */
export type Place = 'top' | 'word' | 'anywhere'

const LETTER = /[\p{L}\p{N}]/u
/** Letters of the scripts that set their words apart. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/u

export class Heads {
  readonly #place: Place
  /** For each place, the beginnings that are looked for there; on top without the marks before them. */
  readonly #roots: Readonly<Record<Place, Node>> = { top: node(), word: node(), anywhere: node() }
  /** Phrases of which nothing is known. */
  readonly #always: number[] = []

  constructor(entries: readonly Headed[], place: Place) {
    this.#place = place
    for (const [number, entry] of entries.entries()) this.#add(number, entry)
  }

  #add(number: number, { heads, isFirst }: Headed): void {
    if (heads.length === 0) this.#always.push(number)
    for (const head of heads) {
      const letter = this.#place === 'top' ? head.search(LETTER) : 0
      if (isFirst && letter >= 0) put(this.#roots[this.#place], head.slice(letter), number)
      else put(this.#roots.anywhere, head, number)
    }
  }

  /** The numbers of the phrases that a text could have, in their order. */
  in(text: string): number[] {
    const folded = foldedOnce(text)
    const { top, word, anywhere } = this.#roots
    const found = new Set(this.#always)
    const first = top.next.size > 0 ? folded.search(LETTER) : -1
    if (first >= 0) walk(top, folded, first, found)
    for (let at = 0; at < folded.length; at += 1) {
      const letter = folded.charCodeAt(at)
      if (word.next.has(letter) && isWordAt(folded, at)) walk(word, folded, at, found)
      if (anywhere.next.has(letter)) walk(anywhere, folded, at, found)
    }
    return [...found].sort((a, b) => a - b)
  }
}

function node(): Node {
  return { next: new Map(), here: [] }
}

function isWordAt(text: string, at: number): boolean {
  return at === 0 || !SPACED.test(text[at - 1] ?? '') || !SPACED.test(text[at] ?? '')
}

function put(root: Node, head: string, number: number): void {
  let last = root
  for (let at = 0; at < head.length; at += 1) {
    const next = last.next.get(head.charCodeAt(at)) ?? node()
    last.next.set(head.charCodeAt(at), next)
    last = next
  }
  last.here.push(number)
}

function walk(root: Node, text: string, from: number, found: Set<number>): void {
  let reached: Node | undefined = root
  for (let at = from; reached !== undefined; at += 1) {
    for (const number of reached.here) found.add(number)
    reached = reached.next.get(text.charCodeAt(at))
  }
}

/** Many lists are asked of the same line, one after the other. */
let last = { text: '', folded: '' }

function foldedOnce(text: string): string {
  if (last.text !== text) last = { text, folded: fold(text) }
  return last.folded
}
