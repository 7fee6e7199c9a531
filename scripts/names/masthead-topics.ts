/** The masthead's topics, wherever a text contains one of their spellings as a whole word. */

import type { Name } from '../flow/item.ts'
import type { KnownTopic } from '../flow/paper.ts'

/** One pass over a text for all spellings of all topics. */
export class TopicFinder {
  readonly #names: ReadonlyMap<string, string>
  readonly #folded: ReadonlySet<string>
  readonly #pattern: RegExp | null

  constructor(topics: readonly KnownTopic[]) {
    const spellings = topics.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((spelling): [string, string] => [spelling.normalize('NFC'), name]),
    )
    this.#names = new Map(spellings)
    this.#folded = new Set([...this.#names.keys()].map((spelling) => spelling.toLowerCase()))
    const pattern = [...this.#names.keys()]
      .sort((a, b) => b.length - a.length)
      .map((spelling) => RegExp.escape(spelling))
      .join('|')
    this.#pattern = pattern === '' ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu')
  }

  /** Whether a name is one of the spellings. */
  has(name: string): boolean {
    return this.#folded.has(name.normalize('NFC').toLowerCase())
  }

  /** The topics that a text mentions, in the order of their first mention. */
  in(text: string): Name[] {
    if (this.#pattern === null) return []
    const found = new Set(
      [...text.normalize('NFC').matchAll(this.#pattern)].map((match) => this.#names.get(match[0]) ?? match[0]),
    )
    return [...found].map((value) => ({ value, kind: 'topic' }))
  }
}
