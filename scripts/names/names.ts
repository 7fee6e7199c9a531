/**
 * Names: the people, places, bodies and events that items name. Nothing needs to be
 * listed: evidence is the running text, the gazetteer, the shapes of names, and what
 * the other items of the file say. The masthead's topics come first and are never
 * guessed; what it says to ignore is never a name.
 */

import type { Block, Item, Name } from '../flow/item.ts'
import type { KnownTopic } from '../flow/paper.ts'
import { gathered } from './gather.ts'
import { TopicFinder } from './masthead-topics.ts'
import { casedMentions } from './mentions/cased.ts'
import { isUncased, uncasedMentions } from './mentions/uncased.ts'
import { resolve, type Witness } from './resolve.ts'

export class NameFinder {
  readonly #topics: TopicFinder
  readonly #ignored: ReadonlySet<string>

  constructor(topics: readonly KnownTopic[], ignored: readonly string[] = []) {
    this.#topics = new TopicFinder(topics)
    this.#ignored = new Set(ignored.map(folded))
  }

  /** The items of one file, each with its names in the order of their first mention; the masthead's topics first. */
  name(items: readonly Item[]): Item[] {
    const texts = items.map(linesOf)
    const names = resolve(items.map((item, at) => witness(item, texts[at] ?? [])))
    return items.map((item, at) => {
      const listed = this.#topics.in((texts[at] ?? []).join('\n'))
      const own = (names[at] ?? []).filter(
        (name) => !this.#ignored.has(folded(name.value)) && !this.#topics.has(name.value),
      )
      return { ...item, names: [...listed, ...own] satisfies Name[] }
    })
  }
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().trim()
}

/** What an item says, line by line, its headline first; a drafted headline says nothing new. */
function linesOf(item: Item): string[] {
  if (item.kind === 'brief') return [item.text]
  const { headline, kicker, dek } = item.fields
  const head = headline?.origin === 'drafted' ? '' : (headline?.value ?? '')
  return [head, kicker?.value ?? '', dek?.value ?? '', ...item.body.flatMap((block) => cellsOf(block))]
}

/** A name does not run from one cell of a table into the next; headings of a letter or two name nobody. */
function cellsOf({ text, rows }: Block): readonly string[] {
  return rows === undefined ? [text] : rows.flat().filter((cell) => cell.length > 3)
}

function witness({ language }: Item, lines: readonly string[]): Witness {
  const mentions = isUncased(language) ? uncasedMentions(lines, language) : casedMentions(lines, language)
  return { language, headline: lines[0] ?? '', names: gathered(mentions, language) }
}
