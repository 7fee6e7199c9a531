/** What a line of the register must look like. Checked key by key, since people and merges edit the file too. */

import { aShelf, folderOf, isShelfKind, SHELF_KINDS, type ShelfEntry, shelfAddress } from '../../flow/shelf.ts'
import {
  isBriefAddress,
  isCalendarAddress,
  isDay,
  isFormerAddress,
  isInCalendar,
  isPageAddress,
  isShelfAddress,
  isShelfPage,
  isStoryAddress,
} from '../address/address.ts'
import { ITEM_KEYS, PAGE_KEYS, PURGED_KEYS, type RegisterLine, SHELF_KEYS } from '../register.ts'

/** What is wrong with a line, in words that a problem can use. */
export interface LineFault {
  /** The key in question, or null if it is the whole line. */
  readonly key: string | null
  readonly found: string
  readonly expected: string
}

interface Shape {
  readonly expected: string
  readonly fits: (value: unknown, line: Readonly<Record<string, unknown>>) => boolean
}

const INSTANT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/

function isInstant(value: string): boolean {
  return INSTANT.test(value) && isInCalendar(value)
}

const text = (expected: string, fits: (value: string) => boolean): Shape => ({
  expected,
  fits: (value) => typeof value === 'string' && fits(value),
})
const listOf = (shape: Shape): Shape => ({
  expected: `a list, each ${shape.expected}`,
  fits: (value, line) => Array.isArray(value) && value.every((each) => shape.fits(each, line)),
})
const orNull = (shape: Shape): Shape => ({
  expected: `${shape.expected}, or null`,
  fits: (value, line) => value === null || shape.fits(value, line),
})
const optional = (shape: Shape): Shape => ({
  expected: `${shape.expected}, or nothing`,
  fits: (value, line) => value === undefined || shape.fits(value, line),
})

const ID = text('letters a to z and digits', (value) => /^[a-z\d]+$/.test(value))
const INSTANT_SHAPE = text('an instant such as 2026-11-22T09:30:00Z', (value) => isInstant(value))
const FORMER_ADDRESS = text('an address such as /2026/11/22/slug/', isFormerAddress)

const KINDS = SHELF_KINDS.map(({ kind }) => kind)

const ITEM: Readonly<Record<(typeof ITEM_KEYS)[number], Shape>> = {
  id: ID,
  kind: text(alternatives(['story', 'brief', ...KINDS]), (value) => value === 'story' || value === 'brief'),
  source: text('a path in the content folder', (value) => value !== '' && !value.startsWith('/')),
  place: { expected: 'a whole number from 0', fits: (value) => Number.isSafeInteger(value) && (value as number) >= 0 },
  hash: text('hexadecimal digits', (value) => /^[\da-f]+$/.test(value)),
  headline: text('text', () => true),
  address: {
    expected: 'an address such as /2026/11/22/slug/, or /2026/11/22/#b-id for a brief',
    fits: (value, line) => {
      if (typeof value !== 'string') return false
      return line.kind === 'brief' ? isBriefAddress(value) && value.endsWith(`#b-${line.id}`) : isStoryAddress(value)
    },
  },
  filed: INSTANT_SHAPE,
  revised: orNull(INSTANT_SHAPE),
  former: listOf(FORMER_ADDRESS),
  days: listOf(text('a day such as 2026-11-22', isDay)),
  withdrawn: orNull(INSTANT_SHAPE),
  reason: {
    expected: 'text, and a time when it was withdrawn',
    fits: (value, line) => value === undefined || (typeof value === 'string' && line.withdrawn !== null),
  },
  sketch: optional(text('hexadecimal digits', (value) => /^[\da-f]+$/.test(value))),
  expired: optional(INSTANT_SHAPE),
  twin: optional(ID),
}

const SHELF: Readonly<Record<(typeof SHELF_KEYS)[number], Shape>> = {
  id: ID,
  kind: text(alternatives(KINDS), isShelfKind),
  name: text('a name', (value) => value.trim() !== ''),
  address: {
    expected: `an address such as ${alternatives(SHELF_KINDS.map(addressSaid))}`,
    fits: (value, { kind }) =>
      typeof value === 'string' && isShelfAddress(value) && isShelfKind(kind) && value.startsWith(folderOf(kind)),
  },
  filed: INSTANT_SHAPE,
  pages: listOf(text('a page such as 2026/11/ or feed.xml', isShelfPage)),
}

const PURGED: Readonly<Record<(typeof PURGED_KEYS)[number], Shape>> = {
  id: text('40 hexadecimal digits', (value) => /^[\da-f]{40}$/.test(value)),
  kind: text('purged', (value) => value === 'purged'),
  item: text('hexadecimal digits, or nothing', (value) => /^[\da-f]*$/.test(value)),
  days: optional(listOf(text('a day such as 2026-11-22', isDay))),
  passages: optional(listOf(text('hexadecimal digits', (value) => /^[\da-f]+$/.test(value)))),
  on: INSTANT_SHAPE,
}

const PAGE: Readonly<Record<(typeof PAGE_KEYS)[number], Shape>> = {
  id: ID,
  kind: text('page', (value) => value === 'page'),
  source: ITEM.source,
  hash: ITEM.hash,
  name: text('a name', (value) => value.trim() !== ''),
  address: text('an address such as /imprint/', (value) => isPageAddress(value) || isCalendarAddress(value)),
  filed: INSTANT_SHAPE,
  revised: orNull(INSTANT_SHAPE),
  former: listOf(text('an address such as /imprint/', (value) => isPageAddress(value) || isFormerAddress(value))),
  withdrawn: orNull(INSTANT_SHAPE),
}

/** The first kind stands for the pattern; of the others it is said which has which. */
function addressSaid({ kind }: ShelfEntry, at: number): string {
  return shelfAddress(kind, 'slug') + (at === 0 ? '' : ` for ${aShelf(kind)}`)
}

/** `a, b or c` */
function alternatives(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** Read one parsed line. A key that is unknown is a fault too: to drop it would lose what it says. */
export function lineFrom(value: unknown): { readonly line: RegisterLine } | { readonly fault: LineFault } {
  if (!isRecord(value)) return { fault: { key: null, found: print(value), expected: 'a JSON object' } }
  const [shapes, keys] = shapesOf(value.kind)
  for (const [key, shape] of Object.entries(shapes)) {
    if (shape.fits(value[key], value)) continue
    const found = Object.hasOwn(value, key) ? `“${key}”: ${print(value[key])}` : `no “${key}”`
    return { fault: { key, found, expected: shape.expected } }
  }
  const unknown = Object.keys(value).find((key) => !Object.hasOwn(shapes, key))
  if (unknown !== undefined) {
    return { fault: { key: unknown, found: `the key “${unknown}”`, expected: `only ${keys.join(', ')}` } }
  }
  return { line: value as unknown as RegisterLine }
}

function shapesOf(kind: unknown): readonly [Readonly<Record<string, Shape>>, readonly string[]] {
  if (kind === 'purged') return [PURGED, PURGED_KEYS]
  if (kind === 'page') return [PAGE, PAGE_KEYS]
  return isShelfKind(kind) ? [SHELF, SHELF_KEYS] : [ITEM, ITEM_KEYS]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function print(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`
}
