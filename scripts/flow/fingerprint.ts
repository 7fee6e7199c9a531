/**
 * Fingerprints: one hash over a plain value, made of the hashes of what recurs in it.
 * A teaser stands on a dozen pages and is written out for one of them; of prose only
 * its hash is asked, so that no body is read to see that it is the same.
 */

import { hash } from 'node:crypto'
import { isMade, memo } from './memo.ts'
import { isProse } from './prose.ts'

/** 32 hexadecimal digits: the same for two values if they are equal, as JSON has them. */
export function fingerprintOf(value: object): string {
  return hash('sha256', JSON.stringify(outline(value))).slice(0, 32)
}

/** As JSON, in characters: what is shorter stands as it is. */
const SHORT = 200

/** What stands for a thing: its hash, under a key that no value of the paper has. */
const instead = memo((thing: object): object => {
  const plain = outline(thing)
  const text = JSON.stringify(plain)
  return text.length < SHORT ? plain : { '#': hash('sha256', text).slice(0, 32) }
})

/** A value with hashes for what a memo made, and for prose: itself, where it has none of these. */
function outline(value: object): object {
  return Array.isArray(value) ? outlineOfList(value) : outlineOfObject(value as Readonly<Record<string, unknown>>)
}

function outlineOfList(list: readonly unknown[]): readonly unknown[] {
  let other: unknown[] | null = null
  for (const [at, one] of list.entries()) {
    const inner = shown(one)
    if (inner === one) continue
    other ??= [...list]
    other[at] = inner
  }
  return other ?? list
}

function outlineOfObject(object: Readonly<Record<string, unknown>>): object {
  let other: Record<string, unknown> | null = null
  for (const key in object) {
    const inner = shown(object[key])
    if (inner === object[key]) continue
    other ??= { ...object }
    other[key] = inner
  }
  return other ?? object
}

function shown(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isMade(value)) return instead(value)
  return isProse(value) ? { '#': value.hash } : outline(value)
}
