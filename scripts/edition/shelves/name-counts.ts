/** What all items together say of their names: how often each is there, in which language, and what it is a name of. */

import { foldName } from '../../flow/fold-name.ts'
import type { NameKind } from '../../flow/item.ts'
import { isEqual, memoEach } from '../../flow/memo.ts'
import type { Paper } from '../../flow/paper.ts'
import type { KnownName } from '../../names/same/same-names.ts'
import { isOneWord } from '../../names/same/short-key.ts'
import { kindOfSigner } from './bylines.ts'
import type { GivenName, Named } from './topic-names.ts'

/** Who signs an item, and where it is dated: a folded name, and what that says of it. */
export interface Signed {
  readonly key: string
  readonly kind: NameKind
}

export const signedIn = memoEach(
  ({ fields: { bylines = [], place } }: Named): readonly Signed[] => [
    ...bylines.map(({ value }): Signed => ({ key: foldName(value), kind: kindOfSigner(value) })),
    ...(place === undefined ? [] : [{ key: foldName(place.value), kind: 'place' } as const]),
  ],
  isEqual,
)

interface Counted extends Omit<KnownName, 'kind'> {
  readonly name: string
  language: string
  count: number
  /** How often it is said to be what. */
  readonly kinds: Map<NameKind, number>
}

/** A name that is said to be two things is neither, unless one is said so many times as often. */
const OFTENER = 4

export class NameCounts {
  readonly #names = new Map<string, Counted>()

  constructor(given: readonly (readonly GivenName[])[], signed: readonly (readonly Signed[])[]) {
    for (const names of given)
      for (const { key, name, kind, language } of names) {
        const known = this.#names.get(key)
        const counted = known ?? { name, language, count: 0, kinds: new Map() }
        if (known === undefined) this.#names.set(key, counted)
        // Of several languages the first by its code: any order of files gives the same.
        if (language < counted.language) counted.language = language
        counted.count += 1
        say(counted.kinds, kind)
      }
    for (const { key, kind } of signed.flat()) {
      const counted = this.#names.get(key)
      if (counted !== undefined) say(counted.kinds, kind)
    }
  }

  has(key: string): boolean {
    return this.#names.has(key)
  }

  all(): readonly (KnownName & { readonly count: number })[] {
    return [...this.#names.values()].map(({ name, language, count, kinds }) => ({
      name,
      language,
      count,
      kind: kindIn(kinds),
    }))
  }

  /** Of those whose kind is known, what they are: as the masthead says, else as the items say. */
  kinds(keptKey: (key: string) => string, paper: Paper): ReadonlyMap<string, NameKind> {
    const said = new Map<string, Map<NameKind, number>>()
    for (const [key, { kinds }] of this.#names) {
      const all = said.get(keptKey(key)) ?? new Map<NameKind, number>()
      said.set(keptKey(key), all)
      for (const [kind, count] of kinds) all.set(kind, (all.get(kind) ?? 0) + count)
    }
    const found = [...said]
      .map(([key, kinds]) => [key, kindIn(kinds)] as const)
      .filter(([key, kind]) => kind !== 'topic' && !(kind === 'person' && isOneWord(key)))
    const own = paper.topics.flatMap(({ name, kind }) => (kind === undefined ? [] : [[foldName(name), kind] as const]))
    return new Map([...found, ...own])
  }
}

function say(kinds: Map<NameKind, number>, kind: NameKind): void {
  if (kind !== 'topic') kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
}

function kindIn(kinds: ReadonlyMap<NameKind, number>): NameKind {
  const [most, ...others] = [...kinds].sort(([, a], [, b]) => b - a)
  const rest = others.reduce((sum, [, count]) => sum + count, 0)
  return most !== undefined && most[1] >= rest * OFTENER ? most[0] : 'topic'
}
