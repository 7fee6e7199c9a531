/** Which phrases a text could have: they are looked up by their first letters, all at once. */

import type { Entry } from './entry.ts'
import { foldedOnce, LETTER } from './folded.ts'

type Headed = Pick<Entry, 'heads' | 'isFirst'>

/** A letter on the way through the beginnings of phrases. */
interface Node {
  readonly next: Map<number, Node>
  /** Phrases that begin so, by their number. */
  readonly here: number[]
}

/** `top`: a phrase stands before all other letters and digits; `word`: it begins with a word; `anywhere`: at any sign. */
export type Place = 'top' | 'word' | 'anywhere'

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
  in(text: string): readonly number[] {
    const folded = foldedOnce(text)
    const { letters } = folded
    const { top, word, anywhere } = this.#roots
    const found: number[] = []
    if (top.next.size > 0 && folded.first >= 0) walk(top, letters, folded.first, found)
    if (word.next.size > 0) for (const at of folded.starts) walk(word, letters, at, found)
    if (anywhere.next.size > 0) for (let at = 0; at < letters.length; at += 1) walk(anywhere, letters, at, found)
    if (found.length === 0) return this.#always
    return [...new Set([...found, ...this.#always])].sort((a, b) => a - b)
  }
}

function node(): Node {
  return { next: new Map(), here: [] }
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

function walk(root: Node, text: string, from: number, found: number[]): void {
  let reached = root.next.get(text.charCodeAt(from))
  for (let at = from + 1; reached !== undefined; at += 1) {
    for (const number of reached.here) found.push(number)
    reached = reached.next.get(text.charCodeAt(at))
  }
}
