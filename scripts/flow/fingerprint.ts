/**
 * Fingerprints: one hash over a plain value, made of the hashes of what recurs in it.
 * A teaser stands on a dozen pages and is written out for one of them; of prose only
 * its hash is asked, so that no body is read to see that it is the same.
 */

import { hash } from 'node:crypto'
import { memo } from './memo.ts'
import { isProse } from './prose.ts'

/** 32 hexadecimal digits: the same for two values if they are equal, as JSON has them. */
export function fingerprintOf(value: object): string {
  return hash('sha256', JSON.stringify(outline(value))).slice(0, 32)
}

const parts = new WeakSet<object>()

/** Say of a thing that it recurs on many pages: in their fingerprints it stands as its own hash. Whoever makes such things says it of all of them. */
export function asPart<T extends object>(thing: T): T {
  parts.add(thing)
  return thing
}

/** Whether a thing was said to recur on many pages. */
export function isPart(thing: object): boolean {
  return parts.has(thing)
}

/** What stands for a part: its hash, under a key that no value of the paper has. */
const instead = memo((part: object): object => ({ '#': hash('sha256', JSON.stringify(outline(part))).slice(0, 32) }))

/** A value with hashes for its parts and for prose: itself, where it has none of these. */
function outline(value: object): object {
  return Array.isArray(value) ? outlineOfList(value) : outlineOfObject(value as Readonly<Record<string, unknown>>)
}

function outlineOfList(list: readonly unknown[]): readonly unknown[] {
  let other: unknown[] | null = null
  for (let at = 0; at < list.length; at += 1) {
    const one = list[at]
    if (typeof one !== 'object' || one === null) continue
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
    const one = object[key]
    if (typeof one !== 'object' || one === null) continue
    const inner = shown(one)
    if (inner === one) continue
    other ??= { ...object }
    other[key] = inner
  }
  return other ?? object
}

function shown(value: object): object {
  if (Array.isArray(value)) return value.length === 0 ? value : outlineOfList(value)
  if (parts.has(value)) return instead(value)
  return isProse(value) ? { '#': value.hash } : outlineOfObject(value as Readonly<Record<string, unknown>>)
}
