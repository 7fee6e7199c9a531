/**
 * Fingerprints: one hash over a plain value, made of the hashes of what recurs in it.
 * A teaser stands on a dozen pages and is written out for one of them; of prose only
 * its hash is asked, so that no body is read to see that it is the same.
 */

import { hash } from 'node:crypto'
import { memo } from './memo.ts'

/** 32 hexadecimal digits: the same for two values if they are equal, as JSON has them. */
export function fingerprintOf(value: object): string {
  return hash('sha256', written(value)).slice(0, 32)
}

/** What is shorter stands as it is: a hash of it would only be longer. */
const SHORT = 64

/** What stands in a list, or by its address, may stand on other pages, too: it is written out once. */
const entry = memo((thing: object): string => {
  const text = written(thing)
  return text.length <= SHORT ? text : `#${hash('sha256', text).slice(0, 32)}`
})

/** A value as text. Every kind of value begins in another way, so no two have the same. */
function written(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  if (Array.isArray(value)) return `[${value.map(inList).join()}]`
  if (isProse(value)) return `#${value.hash}`
  let text = '{'
  for (const key in value) {
    const inner = (value as Readonly<Record<string, unknown>>)[key]
    if (inner !== undefined) text += `${JSON.stringify(key)}:${isThing(inner) ? entry(inner) : written(inner)},`
  }
  return `${text}}`
}

function inList(value: unknown): string {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? entry(value) : written(value)
}

function isThing(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'url' in value
}

function isProse(value: object): value is { readonly hash: string } {
  return 'hash' in value && 'size' in value
}
