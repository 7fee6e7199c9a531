/**
 * Of what is held no build writes a word. A translation or a correction that is out may
 * name a story that is not yet, in a key: its page is written without that key, and has
 * it back in the build in which that story is out.
 */

import type { Entered } from '../flow/entered.ts'
import { foldedText } from '../flow/folded-words.ts'
import type { Fields, Item } from '../flow/item.ts'
import type { Held } from '../register/held.ts'

/** Keys whose value is another story: its headline or the first words of that, its file, its address. */
const NAMING = ['translates', 'corrects'] as const satisfies readonly (keyof Fields)[]

interface Entries {
  readonly entered: readonly Entered[]
  readonly held: readonly Held[]
  readonly silent: ReadonlySet<string>
}

type Unnamed<E extends Entries> = E & {
  /** Files that name other stories: whether their pages say so is asked in each build. */
  readonly naming: ReadonlySet<string>
}

/** What was entered, without the keys that name what is held; files with such keys are remembered by nobody. */
export function withoutHeldNames<E extends Entries>(entries: E): Unnamed<E> {
  const { entered, held, silent } = entries
  const namers = new Set(entered.filter(({ item }) => NAMING.some((key) => nameIn(item, key) !== undefined)))
  if (namers.size === 0) return { ...entries, naming: new Set() }
  const isHeld = heldBy(held)
  const bare = entered.map((one) => (namers.has(one) ? unnamed(one, isHeld) : one))
  const telling = entered.flatMap((one, at) => (bare[at] === one ? [] : [one.source]))
  return {
    ...entries,
    entered: bare,
    silent: new Set([...silent, ...telling]),
    naming: new Set([...namers].map(({ source }) => source)),
  }
}

function heldBy(held: readonly Held[]): (said: string) => boolean {
  const files = new Set(held.map(({ source }) => source))
  const headlines = held.flatMap(({ item }) =>
    item.kind === 'story' ? [foldedText(item.fields.headline?.value ?? '')] : [],
  )
  return (said) => {
    const name = foldedText(said)
    const isFile = files.has(said.replace(/^\.?\//, '').normalize('NFC'))
    return isFile || (name !== '' && headlines.some((headline) => `${headline} `.startsWith(`${name} `)))
  }
}

function nameIn({ fields }: Item, key: (typeof NAMING)[number]): string | undefined {
  return (fields as Fields)[key]?.value
}

function unnamed(one: Entered, isHeld: (said: string) => boolean): Entered {
  const { item } = one
  const gone = new Set<string>(NAMING.filter((key) => isHeld(nameIn(item, key) ?? '')))
  if (gone.size === 0) return one
  const fields = Object.fromEntries(Object.entries(item.fields).filter(([key]) => !gone.has(key))) as Fields
  return { ...one, item: { ...item, fields } } as Entered
}
