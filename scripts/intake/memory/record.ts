/** What the desk understood of a file, packed and unpacked: what every build asks for apart from the rest. */

import { type Copy, linesOf } from '../../flow/copy.ts'
import type { Dropped } from '../../flow/dropped.ts'
import type { Item, StoryItem } from '../../flow/item.ts'
import { hasError, type Problem } from '../../flow/problem.ts'
import type { PackedReading, Understood } from '../understood.ts'

type Rest = Pick<StoryItem, 'body' | 'related'>

interface Head {
  readonly path: string
  readonly sidecar?: string
  readonly items: readonly (Omit<StoryItem, keyof Rest> | Exclude<Item, StoryItem>)[]
  readonly problems: readonly Problem[]
}

interface KeptCopy {
  readonly text: string
  readonly encoding: string
  readonly structure?: Copy['structure']
  readonly dropped: readonly Dropped[]
}

/** @returns null for one with an error */
export function pack({ path, sidecar, copy, items, dropped, problems }: Understood): PackedReading | null {
  if (copy === null || hasError(problems)) return null
  const { text, encoding, structure } = copy
  const head: Head = {
    path,
    ...(sidecar === undefined ? {} : { sidecar }),
    items: items.map((item) => (item.kind === 'story' ? withoutRest(item) : item)),
    problems,
  }
  const bodies = items.flatMap((item): Rest[] =>
    item.kind === 'story' ? [{ body: item.body, related: item.related }] : [],
  )
  const kept: KeptCopy = { text, encoding, ...(structure === undefined ? {} : { structure }), dropped }
  return { head: JSON.stringify(head), bodies: JSON.stringify(bodies), copy: JSON.stringify(kept) }
}

/**
 * What was packed.
 *
 * @param packed its copy is fetched when it is asked for; null where it is there no more: then problems point to the whole file
 */
export function unpack(packed: Omit<PackedReading, 'copy'> & { readonly copy: () => string | null }): Understood {
  const head = JSON.parse(packed.head) as Head
  const bodies = JSON.parse(packed.bodies) as readonly Rest[]
  const kept = later((): KeptCopy => {
    const text = packed.copy()
    return text === null ? { text: '', encoding: 'utf-8', dropped: [] } : JSON.parse(text)
  })
  const copy = later((): Copy => {
    const { text, encoding, structure } = kept()
    return { path: head.path, text, encoding, lines: linesOf(text), ...(structure === undefined ? {} : { structure }) }
  })
  let at = 0
  const items = head.items.map((item): Item => {
    if (item.kind !== 'story') return item
    const { kind, fields, ...common } = item
    return { kind, fields, ...(bodies[at++] as Rest), ...common }
  })
  return {
    path: head.path,
    ...(head.sidecar === undefined ? {} : { sidecar: head.sidecar }),
    items,
    problems: head.problems,
    get copy() {
      return copy()
    },
    get dropped() {
      return kept().dropped
    },
  }
}

/** The path of the file whose head it is, without all of it being parsed; empty if it is none. */
export function pathIn(head: string): string {
  const [, path = '""'] = /^\{"path":("(?:[^"\\]|\\.)*")/.exec(head) ?? []
  return JSON.parse(path) as string
}

function withoutRest({ body: _, related: __, ...head }: StoryItem): Omit<StoryItem, keyof Rest> {
  return head
}

function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
