/**
 * Which phrases a text could have: they are looked up by their first letters, those of
 * all lists at once. A text is gone through once for each place, however many lists are
 * asked about it.
 */

import type { PhraseEntry } from './entry.ts'
import { type Folded, type Found, foldedOnce, LETTER, type PhrasePlace } from './folded.ts'

type Headed = Pick<PhraseEntry, 'heads' | 'isFirst'>

/** A letter on the way through the beginnings of phrases. */
interface Node {
  /** By the code of the next letter. */
  readonly next: Map<number, Node>
  /** Phrases that begin so: each as its list and its number there. */
  readonly here: { readonly list: Heads; readonly number: number }[]
}

const NOTHING: readonly number[] = []

/** Two letters with which something begins: nearly all places of a text are passed over by a look at them. */
class Pairs {
  /** By the codes of both, mixed: 1 where a beginning may be. */
  readonly #both = new Uint8Array(2 ** 16)
  /** By the first one's code: 1 where a beginning has no second. */
  readonly #alone = new Uint8Array(2 ** 16)

  add(head: string): void {
    if (head.length === 1) this.#alone[head.charCodeAt(0)] = 1
    else this.#both[mixed(head.charCodeAt(0), head.charCodeAt(1))] = 1
  }

  has(text: string, at: number): boolean {
    const first = text.charCodeAt(at)
    return this.#alone[first] === 1 || this.#both[mixed(first, text.charCodeAt(at + 1))] === 1
  }
}

/** Into 16 bits; behind the last letter there is none, which counts as 0. */
function mixed(first: number, second: number): number {
  return ((first << 5) ^ second) & 0xffff
}

/** The beginnings that all lists look for at a place; on top without the marks before them. */
class Beginnings {
  readonly #place: PhrasePlace
  readonly #root: Node = { next: new Map(), here: [] }
  readonly #pairs = new Pairs()
  #size = 0

  constructor(place: PhrasePlace) {
    this.#place = place
  }

  put(head: string, list: Heads, number: number): void {
    this.#pairs.add(head)
    let last = this.#root
    for (let at = 0; at < head.length; at += 1) {
      const next = last.next.get(head.charCodeAt(at)) ?? { next: new Map(), here: [] }
      last.next.set(head.charCodeAt(at), next)
      last = next
    }
    last.here.push({ list, number })
    this.#size += 1
  }

  /** The numbers of a list's phrases that begin in a text. */
  of(list: Heads, text: Folded): readonly number[] {
    let found = text.found[this.#place]
    if (found?.among !== this.#size) {
      found = { numbers: this.#look(text), among: this.#size }
      text.found[this.#place] = found
    }
    return found.numbers.get(list) ?? NOTHING
  }

  #look(text: Folded): Found['numbers'] {
    const found = new Map<Heads, number[]>()
    const { letters } = text
    if (this.#place === 'top') {
      if (text.first >= 0) this.#walk(letters, text.first, found)
    } else if (this.#place === 'word') for (const at of text.starts) this.#walk(letters, at, found)
    else for (let at = 0; at < letters.length; at += 1) this.#walk(letters, at, found)
    return found
  }

  #walk(text: string, from: number, found: Map<Heads, number[]>): void {
    if (!this.#pairs.has(text, from)) return
    let reached = this.#root.next.get(text.charCodeAt(from))
    for (let at = from + 1; reached !== undefined; at += 1) {
      for (const { list, number } of reached.here) {
        const numbers = found.get(list)
        if (numbers === undefined) found.set(list, [number])
        else numbers.push(number)
      }
      reached = reached.next.get(text.charCodeAt(at))
    }
  }
}

const beginnings: Readonly<Record<PhrasePlace, Beginnings>> = {
  top: new Beginnings('top'),
  word: new Beginnings('word'),
  anywhere: new Beginnings('anywhere'),
}

/** A list of phrases that are looked for at a place. */
export class Heads {
  readonly #places: readonly PhrasePlace[]
  /** Phrases of which nothing is known. */
  readonly #always: readonly number[]

  constructor(entries: readonly Headed[], place: PhrasePlace) {
    const places = new Set<PhrasePlace>()
    const always: number[] = []
    for (const [number, { heads, isFirst }] of entries.entries()) {
      if (heads.length === 0) always.push(number)
      for (const head of heads) {
        const letter = place === 'top' ? head.search(LETTER) : 0
        const at = isFirst && letter >= 0 ? place : 'anywhere'
        places.add(at)
        beginnings[at].put(at === 'top' ? head.slice(letter) : head, this, number)
      }
    }
    this.#places = [...places]
    this.#always = always
  }

  /** The numbers of the phrases that a text could have, in their order. */
  in(text: string): readonly number[] {
    const folded = foldedOnce(text)
    let found = this.#always
    for (const place of this.#places) {
      const here = beginnings[place].of(this, folded)
      if (here.length > 0) found = [...found, ...here]
    }
    return found === this.#always ? found : [...new Set(found)].sort((a, b) => a - b)
  }
}
