/** Fields that say whether and when something is published, and how far they reach. */

import { toInstant } from '../dates/instant.ts'
import type { Field, Fields, Item, ReleaseField } from '../flow/item.ts'

export type ReleaseFields = Pick<Fields, ReleaseField>

/** Those of some fields that say whether and when a document is published. */
export function releaseOf({ embargo, publish, expires, hold }: Fields): ReleaseFields {
  return {
    ...(embargo && { embargo }),
    ...(publish && { publish }),
    ...(expires && { expires }),
    ...(hold && { hold }),
  }
}

/** Of two embargoes in one document the one that can be read, and of two such the later. */
export function strictest(one: Field, other: Field): Field {
  const [first, second] = [toInstant(one.value, 'utc'), toInstant(other.value, 'utc')]
  if (first === null) return second === null ? one : other
  return second !== null && second > first ? other : one
}

/** Of two days that keys give, the later holds: as a `publish` of the desk's, which any other overrules. */
export function laterDay(one: Field, other: Field): Field {
  const [first, second] = [one.at ?? one.value, other.at ?? other.value]
  return { value: second > first ? second : first, origin: 'drafted' }
}

/** An item held by what stands above all documents of its file, unless its own says something. */
export function withRelease(item: Item, above: ReleaseFields): Item {
  if (Object.keys(above).length === 0) return item
  return item.kind === 'story'
    ? { ...item, fields: { ...bare(above), ...item.fields } }
    : { ...item, fields: { ...bare(above), ...item.fields } }
}

/** The line stands in one document; the others only hear of it. */
function bare(fields: ReleaseFields): ReleaseFields {
  return Object.fromEntries(Object.entries(fields).map(([name, { span: _, ...field }]) => [name, field]))
}
