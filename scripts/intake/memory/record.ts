/** What the desk understood of a file, packed and unpacked: what every build asks for apart from the rest. */

import { type Copy, linesOf } from '../../flow/copy.ts'
import type { Dropped, Item, StoryItem } from '../../flow/item.ts'
import type { Problem } from '../../flow/problem.ts'
import type { Understood } from '../understood.ts'
import type { Packed, Recorded } from './pack.ts'

type Rest = Pick<StoryItem, 'body' | 'related'>

interface Head {
  readonly path: string
  readonly sidecar?: string
  readonly items: readonly (Omit<StoryItem, keyof Rest> | Exclude<Item, StoryItem>)[]
  readonly problems: readonly Problem[]
}

interface Bodies {
  /** One a story, in their order. */
  readonly stories: readonly Rest[]
}

interface KeptCopy {
  readonly text: string
  readonly encoding: string
  readonly structure?: Copy['structure']
  readonly dropped: readonly Dropped[]
}

/** @param understood without errors: its copy is there */
export function pack(
  key: string,
  { path, sidecar, copy, items, dropped, problems }: Understood & { copy: Copy },
): Packed {
  const { text, encoding, structure } = copy
  const stories = items.flatMap((item): Rest[] =>
    item.kind === 'story' ? [{ body: item.body, related: item.related }] : [],
  )
  const head: Head = {
    path,
    ...(sidecar === undefined ? {} : { sidecar }),
    items: items.map((item) => (item.kind === 'story' ? withoutRest(item) : item)),
    problems,
  }
  const kept: KeptCopy = { text, encoding, ...(structure === undefined ? {} : { structure }), dropped }
  return {
    key,
    head: JSON.stringify(head),
    bodies: JSON.stringify({ stories } satisfies Bodies),
    copy: JSON.stringify(kept),
  }
}

/** A record as it stands, to be written into another pack. @throws as `Pack.read` */
export function repack(key: string, { pack, head, bodies, copy }: Recorded): Packed {
  return { key, head, bodies: pack.read(bodies), copy: pack.read(copy) }
}

/** What was packed. @throws if it cannot be read, or was changed */
export function unpack(recorded: Recorded): Understood {
  const head = JSON.parse(recorded.head) as Head
  const bodies = JSON.parse(recorded.pack.read(recorded.bodies)) as Bodies
  const kept = later(() => JSON.parse(recorded.pack.read(recorded.copy)) as KeptCopy)
  const copy = later((): Copy => {
    const { text, encoding, structure } = kept()
    return { path: head.path, text, encoding, lines: linesOf(text), ...(structure === undefined ? {} : { structure }) }
  })
  let at = 0
  const items = head.items.map((item): Item => {
    if (item.kind !== 'story') return item
    const { kind, fields, ...common } = item
    return { kind, fields, ...(bodies.stories[at++] as Rest), ...common }
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
