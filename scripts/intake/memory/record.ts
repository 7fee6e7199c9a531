/** What the desk understood of a file, packed and unpacked: what every build asks for apart from the rest. */

import { type Copy, linesOf } from '../../flow/copy.ts'
import type { Dropped } from '../../flow/dropped.ts'
import type { Item, StoryItem } from '../../flow/item.ts'
import { hasError, type Problem } from '../../flow/problem.ts'
import { ProseLost } from '../../flow/prose.ts'
import { type Summary, summaryOf } from '../../summary/summary.ts'
import type { PackedReading, Understood } from '../understood.ts'

/** A story as every build asks for it: without its body, which its summary stands for. */
type StoryHead = Omit<StoryItem, 'body'> & { readonly summary: Summary }

interface Head {
  readonly path: string
  readonly sidecar?: string
  readonly items: readonly (StoryHead | Exclude<Item, StoryItem>)[]
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
    items: items.map((item) => (item.kind === 'story' ? headOf(item) : item)),
    problems,
  }
  const bodies = items.flatMap((item) => (item.kind === 'story' ? [item.body] : []))
  const kept: KeptCopy = { text, encoding, ...(structure === undefined ? {} : { structure }), dropped }
  return { head: JSON.stringify(head), bodies: JSON.stringify(bodies), copy: JSON.stringify(kept) }
}

/** What of a packed reading is read when it is asked for; null where it is there no more. */
export interface Elsewhere {
  bodies(): string | null
  copy(): string | null
}

/** A reading that was packed. */
export interface Unpacked {
  readonly understood: Understood
  /** Fetch all that stands elsewhere, before it is forgotten there. */
  hold(): void
}

/**
 * What was packed. Without its copy, problems point to the whole file.
 *
 * @throws if it is no head
 */
export function unpack(packed: string, elsewhere: Elsewhere): Unpacked {
  const head = JSON.parse(packed) as Head
  const kept = later((): KeptCopy => {
    const text = elsewhere.copy()
    return text === null ? { text: '', encoding: 'utf-8', dropped: [] } : JSON.parse(text)
  })
  const copy = later((): Copy => {
    const { text, encoding, structure } = kept()
    return { path: head.path, text, encoding, lines: linesOf(text), ...(structure === undefined ? {} : { structure }) }
  })
  const bodies = new Bodies(head.path, elsewhere)
  let at = 0
  const items = head.items.map((item): Item => {
    if (item.kind !== 'story') return item
    const { summary, ...rest } = item
    const story = withBody(rest, bodies, at++)
    summaryOf.keep(story, summary)
    return story
  })
  const understood: Understood = {
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
  return {
    understood,
    hold() {
      copy()
      bodies.hold()
    },
  }
}

type Body = StoryItem['body']

/** The bodies of a file: parsed when one is asked for, and let go when nobody has them any more. */
class Bodies {
  readonly #path: string
  readonly #elsewhere: Elsewhere
  #held: readonly Body[] | null = null
  #lately: WeakRef<readonly Body[]> | null = null

  constructor(path: string, elsewhere: Elsewhere) {
    this.#path = path
    this.#elsewhere = elsewhere
  }

  at(place: number): Body {
    return this.#all()[place] ?? []
  }

  hold(): void {
    this.#held = this.#all()
  }

  #all(): readonly Body[] {
    const known = this.#held ?? this.#lately?.deref()
    if (known !== undefined) return known
    const text = this.#elsewhere.bodies()
    if (text === null) throw new ProseLost(this.#path)
    const all = JSON.parse(text) as readonly Body[]
    this.#lately = new WeakRef(all)
    return all
  }
}

function withBody(
  { kind, fields, related, language, direction, names }: Omit<StoryItem, 'body'>,
  bodies: Bodies,
  at: number,
): StoryItem {
  return {
    kind,
    fields,
    get body() {
      return bodies.at(at)
    },
    related,
    language,
    direction,
    names,
  }
}

/** The path of the file whose head it is, without all of it being parsed; empty if it is none. */
export function pathIn(head: string): string {
  const [, path = '""'] = /^\{"path":("(?:[^"\\]|\\.)*")/.exec(head) ?? []
  return JSON.parse(path) as string
}

function headOf(story: StoryItem): StoryHead {
  const { body: _, ...head } = story
  return { ...head, summary: summaryOf(story) }
}

function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
