/**
 * Resolve: what items attest for each other. A surname in one item is the person
 * whose full name another has; a word in a headline in title case is a name if the
 * others know it as one; a name that no item is sure of is none. Plain functions
 * over all items at once, so that the order of files does not matter.
 */

import { foldName } from '../flow/fold-name.ts'
import type { Name } from '../flow/item.ts'
import { isEqual, memo, memoEach, memoOfText } from '../flow/memo.ts'
import { compare } from '../flow/problem.ts'
import { primary } from '../languages/languages.ts'
import { rankOf } from './gazetteer/english.ts'
import { gazetteerOf } from './gazetteer/gazetteer.ts'
import { keyOfName, wordKey } from './key.ts'
import type { NameKind } from './mention.ts'
import { withoutInitials } from './same/initials.ts'
import { capitalsSayNothing, lowered, tokensOf } from './tokens.ts'
import { wordsAround } from './words/languages.ts'

/** What is known of an item's names before the others are heard. */
export interface Witness {
  readonly language: string
  /** The headline, or the brief. */
  readonly headline: string
  readonly names: readonly Evidence[]
}

export interface Evidence {
  readonly name: string
  readonly kind: NameKind
  readonly sure: boolean
}

/**
 * The names of each item, each in the spelling that all share: the same lists as before, where nothing that items attest has changed.
 *
 * @param own names, folded, that are nobody else's: the masthead's, which stay as they are; a surname that one of them has is not another's alone
 */
export function resolve(witnesses: readonly Witness[], own = NONE): readonly (readonly Name[])[] {
  return namesIn(attestations(`[${attested(testimonies(witnesses))},${JSON.stringify([...own])}]`), own)(witnesses)
}

const NONE: ReadonlySet<string> = new Set()

/** What is attested, as JSON. In an order of its own: which item names something first is no news. */
const attested = memo((said: readonly Testimony[]): string => {
  const forms = [...formsIn(said)].sort(([a], [b]) => compare(a, b))
  for (const [, all] of forms) all.sort((a, b) => compare(a.name, b.name) || compare(a.kind, b.kind))
  return JSON.stringify(forms)
})

const namesIn = memo((known: Attestations, own: ReadonlySet<string>) =>
  memoEach((witness: Witness) => namesOf(witness, known, own), isEqual),
)

interface Attested {
  readonly name: string
  readonly kind: NameKind
}

/** All names that some item is sure of, by language and key. */
class Attestations {
  readonly #names: ReadonlyMap<string, Attested>
  /** From a surname to the keys of the full names that have it. */
  readonly #surnames = new Map<string, Set<string>>()
  /** Of surnames that were asked for: the one full name that has it, or null. */
  readonly #only = new Map<string, string | null>()
  /** The first words of all keys, and the surnames. */
  readonly #openings = new Set<string>()

  constructor(forms: readonly (readonly [id: string, all: readonly Attested[]])[], own: readonly string[]) {
    this.#names = new Map(forms.map(([id, all]) => [id, best(all)]))
    for (const [id] of forms) this.#openings.add(id.split(' ', 2).join(' '))
    for (const [id, { name, kind }] of this.#names) {
      const [language = '', ...parts] = id.split(' ')
      if (parts.length < 2 || (kind !== 'person' && kind !== 'topic')) continue
      for (const part of surnamesIn(parts, name, kind, language)) {
        const surname = `${language} ${part}`
        this.#surnames.set(surname, (this.#surnames.get(surname) ?? new Set()).add(id))
        this.#openings.add(surname)
      }
    }
    // Whom the masthead names has a surname, too, though no item attests it.
    for (const language of new Set(forms.map(([id]) => id.slice(0, id.indexOf(' ')))))
      for (const name of own.filter((one) => one.includes(' '))) {
        const key = keyOfName(name, language)
        for (const part of surnamesIn(key.split(' '), name, 'topic', language))
          this.#surnames.get(`${language} ${part}`)?.add(`${language} ${key}`)
      }
  }

  /** The name that has this key, or the only person whose surname it is. */
  of(key: string, language: string): Attested | null {
    return this.person(key, language) ?? this.#names.get(`${language} ${key}`) ?? null
  }

  /** Whether some name begins with this word: most words of a headline begin none. */
  hasOpening(word: string, language: string): boolean {
    return this.#openings.has(`${language} ${keyOfName(word, language)}`)
  }

  person(key: string, language: string): Attested | null {
    const surname = `${language} ${key}`
    const known = this.#only.get(surname)
    const only = known === undefined ? onlyOne(this.#surnames.get(surname)) : known
    if (known === undefined) this.#only.set(surname, only)
    const found = only === null ? undefined : this.#names.get(only)
    return found === undefined ? null : { name: found.name, kind: 'person' }
  }
}

/** One key of a surname, if there is one alone: `E leaver` is none beside `ernest leaver`. */
function onlyOne(ids: ReadonlySet<string> = new Set()): string | null {
  const [first = ''] = ids
  const language = first.slice(0, first.indexOf(' ') + 1)
  const [only, ...more] = withoutInitials(new Set([...ids].map((id) => id.slice(language.length))))
  return only === undefined || more.length > 0 ? null : language + only
}

const attestations = memoOfText((text) => new Attestations(...(JSON.parse(text) as [[string, Attested[]][], string[]])))

/** The spellings that items are sure of, by language and key. */
function formsIn(said: readonly Testimony[]): Map<string, Attested[]> {
  const forms = new Map<string, Attested[]>()
  for (const testimony of said)
    for (const { id, name, kind } of testimony) {
      const all = forms.get(id)
      if (all === undefined) forms.set(id, [{ name, kind }])
      else if (!all.some((one) => one.name === name && one.kind === kind)) all.push({ name, kind })
    }
  return forms
}

/** The names that one item is sure of, each by its language and its key. */
type Testimony = readonly (Attested & { readonly id: string })[]

const testimonies = memoEach(({ language, names }: Witness): Testimony => {
  const tongue = primary(language)
  return names
    .filter(({ sure }) => sure)
    .map(({ name, kind }) => ({ id: `${tongue} ${keyOfName(name, language)}`, name, kind }))
}, isEqual)

const KINDS: readonly NameKind[] = ['person', 'place', 'body', 'event', 'topic']

/** Of spellings with one key the first in order of letters, of kinds the one that says most: any order of files gives the same. */
function best(all: readonly Attested[]): Attested {
  const [name = ''] = all.map((one) => one.name).sort(compare)
  return { name, kind: KINDS.find((kind) => all.some((one) => one.kind === kind)) ?? 'topic' }
}

/** The last part; the first, where it is no given name, since Chinese and Korean names begin with it. */
function surnamesIn(parts: readonly string[], name: string, kind: NameKind, language: string): string[] {
  const [first = ''] = parts
  const last = parts.at(-1) ?? ''
  const { given } = gazetteerOf(language)
  if (kind === 'topic' && !given.has(first)) return []
  const isLast = /\p{L}$/u.test(name) && last.length > 1
  return [...(isLast ? [last] : []), ...(given.has(first) ? [] : [first])]
}

function namesOf(
  { language, headline, names }: Witness,
  known: Attestations,
  own: ReadonlySet<string>,
): readonly Name[] {
  const tongue = primary(language)
  const found = new Map<string, Name>()
  const add = (name: string, kind: NameKind) => {
    const key = keyOfName(name, tongue)
    if (!found.has(key)) found.set(key, { value: name, kind })
  }
  for (const { name, kind, sure } of names) {
    const key = keyOfName(name, tongue)
    const attested =
      key.includes(' ') || kind === 'event' || isListed(key, tongue)
        ? known.of(key, tongue)
        : (known.person(key, tongue) ?? known.of(key, tongue))
    const isPlace = kind === 'place' && isListed(key, tongue)
    if (own.size > 0 && own.has(foldName(name))) add(name, kind)
    else if (attested !== null && !(isPlace && attested.kind === 'person'))
      add(attested.name, isPlace ? kind : attested.kind)
    else if (sure) add(name, kind)
  }
  for (const { name, kind } of heard(headline, tongue, known)) add(name, kind)
  return [...found.values()]
}

/** A country or a well-known place is not the surname of somebody. */
function isListed(key: string, language: string): boolean {
  const entry = gazetteerOf(language).entries.get(key)
  return entry !== undefined && !entry.doubtful
}

/** As many words as names in headlines have at the most. */
const LONGEST = 4

/** Names in a headline that only the others make names: `Trump Warns`, where one has `Donald Trump`. */
function heard(headline: string, language: string, known: Attestations): { name: string; kind: NameKind }[] {
  const line = lowered(headline)
  const tokens = tokensOf(line)
  const strict = capitalsSayNothing(line, tokens)
  const { others, says } = wordsAround(language)
  const found: { name: string; kind: NameKind }[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    const isName = token?.capital === true && known.hasOpening(token.text, language)
    const size = isName ? sizeOf(tokens.slice(at, at + LONGEST), language, known) : 0
    if (token === undefined || size === 0 || (size === 1 && others.has(wordKey(token.text)))) {
      at++
      continue
    }
    const key = keyOfName(
      tokens
        .slice(at, at + size)
        .map(({ text }) => text)
        .join(' '),
      language,
    )
    const name = known.of(key, language)
    const next = tokens[at + size]
    const isWord =
      size === 1 && rankOf(token.text) === 'common' && !(next !== undefined && says.has(wordKey(next.text)))
    if (name !== null && (strict || token.opens) && !isWord && !isPlural(token.text, language, strict)) found.push(name)
    at += size
  }
  return found
}

/** `Banks` is not a Mr Banks where every word has a capital. */
function isPlural(word: string, language: string, strict: boolean): boolean {
  return (
    strict && language === 'en' && /[^s]s$/.test(word) && rankOf(word) !== null && rankOf(word.slice(0, -1)) !== null
  )
}

function sizeOf(
  tokens: readonly { readonly text: string; readonly joined: boolean }[],
  language: string,
  known: Attestations,
): number {
  for (let size = tokens.length; size > 0; size--) {
    const words = tokens.slice(0, size)
    if (words.some(({ joined }, at) => at > 0 && !joined)) continue
    if (known.of(keyOfName(words.map(({ text }) => text).join(' '), language), language) !== null) return size
  }
  return 0
}
