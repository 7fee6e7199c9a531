/**
 * Which phrases a text could have: they are looked up by their first letters, those of
 * all lists at once. A text is gone through once for each place, however many lists are
 * asked about it.
 */

import type { Entry } from './entry.ts'
import { type Folded, foldedOnce, LETTER } from './folded.ts'

type Headed = Pick<Entry, 'heads' | 'isFirst'>

/** `top`: a phrase stands before all other letters and digits; `word`: it begins with a word; `anywhere`: at any sign. */
export type Place = 'top' | 'word' | 'anywhere'

/** A letter on the way through the beginnings of phrases. */
interface Node {
  /** By the code of the next letter. */
  readonly next: Map<number, Node>
  /** Phrases that begin so: each as its list and its number there. */
  readonly here: { readonly list: Heads; readonly number: number }[]
}

/** The phrases that a text could have, by their list. */
type Found = ReadonlyMap<Heads, readonly number[]>

const NOTHING: readonly number[] = []

/** The beginnings that all lists look for at a place; on top without the marks before them. */
class Beginnings {
  readonly #place: Place
  readonly #root: Node = { next: new Map(), here: [] }
  /** What was found in texts that were looked at lately. */
  #found = new WeakMap<Folded, Found>()

  constructor(place: Place) {
    this.#place = place
  }

  put(head: string, list: Heads, number: number): void {
    let last = this.#root
    for (let at = 0; at < head.length; at += 1) {
      const next = last.next.get(head.charCodeAt(at)) ?? { next: new Map(), here: [] }
      last.next.set(head.charCodeAt(at), next)
      last = next
    }
    last.here.push({ list, number })
    this.#found = new WeakMap()
  }

  /** The numbers of a list's phrases that begin in a text. */
  of(list: Heads, text: Folded): readonly number[] {
    let found = this.#found.get(text)
    if (found === undefined) {
      found = this.#look(text)
      this.#found.set(text, found)
    }
    return found.get(list) ?? NOTHING
  }

  #look(text: Folded): Found {
    const found = new Map<Heads, number[]>()
    const { letters } = text
    if (this.#place === 'top') {
      if (text.first >= 0) this.#walk(letters, text.first, found)
    } else if (this.#place === 'word') for (const at of text.starts) this.#walk(letters, at, found)
    else for (let at = 0; at < letters.length; at += 1) this.#walk(letters, at, found)
    return found
  }

  #walk(text: string, from: number, found: Map<Heads, number[]>): void {
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

const beginnings: Readonly<Record<Place, Beginnings>> = {
  top: new Beginnings('top'),
  word: new Beginnings('word'),
  anywhere: new Beginnings('anywhere'),
}

/** A list of phrases that are looked for at a place. */
export class Heads {
  readonly #places: readonly Place[]
  /** Phrases of which nothing is known. */
  readonly #always: readonly number[]

  constructor(entries: readonly Headed[], place: Place) {
    const places = new Set<Place>()
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
