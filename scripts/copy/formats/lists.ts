/** Lists being extracted: an item is the first text of its element; what stands below that is paragraphs or a list inside. */

import type { Extract, Stretch } from './extract.ts'

export class Lists {
  readonly #extract: Extract
  /** The next number of each open list, null for bullets. */
  readonly #open: (number | null)[] = []
  #item: Stretch | null = null
  #number: number | null = null

  constructor(extract: Extract) {
    this.#extract = extract
  }

  /** Begin a list, and say what its end does. */
  open(first: number | null): () => void {
    this.#open.push(first)
    return () => {
      this.#open.pop()
    }
  }

  /** @param own the number that the item gives itself: `<li value="9">`; else the next one. */
  item(own = Number.NaN): () => void {
    const at = Math.max(0, this.#open.length - 1)
    const next = this.#open[at] ?? null
    this.#number = next === null || Number.isNaN(own) ? next : own
    if (this.#number !== null) this.#open[at] = this.#number + 1
    this.#item = this.#extract.begin()
    return () => this.endText()
  }

  /** A block begins or ends: if the item has words, they are all of it. */
  endText(): void {
    if (this.#item === null || this.#item.start === null) return
    const depth = Math.max(0, this.#open.length - 1)
    const linked = this.#extract.isLinked(this.#item)
    this.#extract.endBlock(this.#item, { kind: 'listItem', number: this.#number, depth, linked })
    this.#item = null
  }
}
