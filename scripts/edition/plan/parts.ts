/**
 * The parts of a page: the things on it that have an address (a story in a list, a
 * link) and, of all else, each key of its view. The record keeps a short hash of each, so
 * that the next build can say what about a page has changed. Nothing is printed or
 * left by them: a page's fingerprint alone decides that.
 */

import { hash } from 'node:crypto'
import { memo } from '../../flow/memo.ts'
import { isProse } from '../../flow/prose.ts'
import type { Page } from './page.ts'

/** What a page shows that has an address of its own, and how it is called there; the address, if it has no name. */
export interface Thing {
  readonly url: string
  readonly text: string
}

export interface PagePart {
  /** Of the view. */
  readonly key: string
  /** Null for what stands under the key beside things. */
  readonly thing: Thing | null
  /** All of it, as JSON; of prose, its hash. Which things it lists is not said: those are parts themselves. */
  readonly json: string
  /** Hashes of what it is known by, and of what it says. */
  readonly name: string
  readonly said: string
}

type Values = Readonly<Record<string, unknown>>

/** The part that says of what kind a page is. */
export const KIND = 'kind of page'

/** All parts of a page: its kind, and its view in order. What is empty is no part. */
export function pageParts({ kind, view }: Page): PagePart[] {
  const parts = [partOf(KIND, null, kind)]
  for (const [key, value] of Object.entries(view)) {
    const rest = withoutThings(key, value, parts)
    if (!isEmpty(rest)) parts.push(partOf(key, null, JSON.stringify(rest)))
  }
  return parts
}

/** A value without the things in it, which are put among the parts. What hangs on a thing and is no list is part of it. */
function withoutThings(key: string, value: unknown, parts: PagePart[]): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutThings(key, one, parts)).filter((one) => one !== undefined)
  if (isProse(value)) return value.hash
  if (typeof value !== 'object' || value === null) return value
  const own = partsOfThing(value, key)
  if (own === null) return value
  for (const part of own) parts.push(part)
  return undefined
}

/** The parts that a thing is, those in its lists first; null of what is none. A list of a shelf is on two pages, a teaser on a dozen. */
const partsOfThing = memo((value: object, key: string): readonly PagePart[] | null => {
  const thing = thingOf(value)
  if (thing === null) return null
  const parts: PagePart[] = []
  const json = JSON.stringify(withoutLists(key, value as Values, parts))
  return [...parts, partOf(key, thing, json)]
})

function partOf(key: string, thing: Thing | null, json: string): PagePart {
  return { key, thing, json, name: nameHash(key, thing?.url ?? ''), said: short(json, SAID) }
}

/** A thing as it is, or a copy of it where there are things in a list of its own. */
function withoutLists(key: string, thing: Values, parts: PagePart[]): Values {
  let copy: Record<string, unknown> | null = null
  for (const name in thing) {
    const inner = thing[name]
    if (!Array.isArray(inner) || inner.length === 0) continue
    copy ??= { ...thing }
    copy[name] = withoutThings(key, inner, parts)
  }
  return copy ?? thing
}

function thingOf(value: unknown): Thing | null {
  if (typeof value !== 'object' || value === null) return null
  const { url, link, headline, title, text, period } = value as Values
  if (typeof url !== 'string') return thingOf(link)
  const name = [headline, title, text, period].find((one) => typeof one === 'string')
  return { url, text: typeof name === 'string' ? name : url }
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  )
}

/** Characters of a hash, in Base64: of a part's name and of what it says. */
const [NAME, SAID] = [6, 4]

/** The parts as the record keeps them: for each a hash of its name and one of what it says, without anything between. */
export function partsText(parts: readonly PagePart[]): string {
  return [...partHashes(parts)].map(([name, { said }]) => name + said).join('')
}

/** Each part by the hash of its name, with the hash of what it says. */
export function partHashes(
  parts: readonly PagePart[],
): Map<string, { readonly said: string; readonly part: PagePart }> {
  const hashes = new Map<string, { readonly said: string; readonly part: PagePart }>()
  for (const part of parts) {
    let { name } = part
    // What stands twice under a key is told apart by its turn.
    for (let turn = 2; hashes.has(name); turn += 1) name = nameHash(part.key, `${part.thing?.url ?? ''} ${turn}`)
    hashes.set(name, { said: part.said, part })
  }
  return hashes
}

/** What the record kept of parts, by the hash of each name. */
export function readParts(text: string): ReadonlyMap<string, string> {
  const size = NAME + SAID
  return new Map(
    Array.from({ length: Math.floor(text.length / size) }, (_, at) => {
      const one = text.slice(at * size, (at + 1) * size)
      return [one.slice(0, NAME), one.slice(NAME)] as const
    }),
  )
}

/** By what the record knows a part again: its key and, of a thing, its address. */
export function nameHash(key: string, url: string): string {
  if (url !== '') return short(`${key} ${url}`, NAME)
  const known = keys.get(key)
  if (known !== undefined) return known
  const made = short(`${key} `, NAME)
  keys.set(key, made)
  return made
}

/** The hashes of what stands beside things: every page has the same few keys. */
const keys = new Map<string, string>()

function short(text: string, size: number): string {
  return hash('sha256', text, 'base64url').slice(0, size)
}
