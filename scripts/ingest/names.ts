/** Names: the masthead's topics, wherever an item's text contains one of their spellings as a whole word. */

import type { Item, Name } from './item.ts'
import type { KnownTopic } from './paper.ts'

/** One pass over a text for all spellings of all topics. */
export class NameFinder {
  readonly #names: ReadonlyMap<string, string>
  readonly #pattern: RegExp | null

  constructor(topics: readonly KnownTopic[]) {
    const spellings = topics.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((spelling): [string, string] => [spelling.normalize('NFC'), name]),
    )
    this.#names = new Map(spellings)
    const pattern = [...this.#names.keys()]
      .sort((a, b) => b.length - a.length)
      .map((spelling) => RegExp.escape(spelling))
      .join('|')
    this.#pattern = pattern === '' ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu')
  }

  /** The item with the names that it mentions, in the order of their first mention. */
  name(item: Item): Item {
    if (this.#pattern === null) return item
    const text =
      item.kind === 'brief'
        ? item.text
        : [item.fields.headline?.value ?? '', ...item.body.map((block) => block.text)].join('\n')
    const found = new Set(
      [...text.normalize('NFC').matchAll(this.#pattern)].map((match) => this.#names.get(match[0]) ?? match[0]),
    )
    const names = [...found].map((value): Name => ({ value, kind: 'topic' }))
    return { ...item, names }
  }
}
