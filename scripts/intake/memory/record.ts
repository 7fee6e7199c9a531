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
  readonly corrected?: readonly string[]
  readonly media?: readonly string[]
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
export function pack({
  path,
  sidecar,
  copy,
  items,
  dropped,
  problems,
  corrected,
  media,
}: Understood): PackedReading | null {
  if (copy === null || hasError(problems)) return null
  const { text, encoding, structure } = copy
  const head: Head = {
    path,
    ...(sidecar === undefined ? {} : { sidecar }),
    ...(corrected === undefined ? {} : { corrected }),
    ...(media === undefined ? {} : { media }),
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
  /** Whether one of its items names an instant from which or until which it is out. */
  readonly isTimed: boolean
  /** Fetch all that stands elsewhere, before it is forgotten there. */
  hold(): void
}

/**
 * What was packed. Without its copy, problems point to the whole file. Of the head nothing but the file's
 * name is looked at before somebody asks: a build that knows what became of its items need not parse it.
 *
 * @throws if it is no head
 */
export function unpack(packed: string, elsewhere: Elsewhere): Unpacked {
  const { path, sidecar } = namesIn(packed)
  const head = later(() => JSON.parse(packed) as Head)
  const kept = later((): KeptCopy => {
    const text = elsewhere.copy()
    return text === null ? { text: '', encoding: 'utf-8', dropped: [] } : JSON.parse(text)
  })
  const copy = later((): Copy => {
    const { text, encoding, structure } = kept()
    return { path, text, encoding, lines: linesOf(text), ...(structure === undefined ? {} : { structure }) }
  })
  const bodies = new Bodies(path, elsewhere)
  const items = later(() => itemsIn(head(), bodies))
  const isClean = packed.endsWith(CLEAN)
  const understood: Understood = {
    path,
    ...(sidecar === undefined ? {} : { sidecar }),
    ...(CORRECTED.test(packed) ? { corrected: head().corrected ?? [] } : {}),
    ...(MEDIA.test(packed) ? { media: head().media ?? [] } : {}),
    get items() {
      return items()
    },
    get problems() {
      return isClean ? NO_PROBLEMS : head().problems
    },
    get copy() {
      return copy()
    },
    get dropped() {
      return kept().dropped
    },
  }
  return {
    understood,
    isTimed: TIMED.test(packed),
    hold() {
      copy()
      bodies.hold()
    },
  }
}

/** In the head of a file whose sidecar corrects the desk. */
const CORRECTED = /"corrected":\[/
/** In the head of a file that has pictures. */
const MEDIA = /"media":\["/
/** How the head of a file ends of which there is nothing to say. */
const CLEAN = '"problems":[]}'
const NO_PROBLEMS: readonly Problem[] = []
/** In a head; quotation marks in a text are escaped. */
const TIMED = /"(?:expires|embargo|publish)":\{/

/** Whether an item names an instant from which or until which it is out. */
export function isTimed({ fields }: Item): boolean {
  return (fields.expires ?? fields.embargo ?? fields.publish) !== undefined
}

function itemsIn({ items }: Head, bodies: Bodies): readonly Item[] {
  let at = 0
  return items.map((item): Item => {
    if (item.kind !== 'story') return item
    const { summary, ...rest } = item
    const story = withBody(rest, bodies, at++)
    summaryOf.keep(story, summary)
    return story
  })
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
  { kind, fields, related, tongues, pictures, language, direction, names }: Omit<StoryItem, 'body'>,
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
    ...(tongues === undefined ? {} : { tongues }),
    ...(pictures === undefined ? {} : { pictures }),
    language,
    direction,
    names,
  }
}

/** The path of the file whose head it is, without all of it being parsed; empty if it is none. */
export function pathIn(head: string): string {
  return NAMES.test(head) ? namesIn(head).path : ''
}

/** How a head begins: the names of its file and of the sidecar. */
const NAMES = /^\{"path":("(?:[^"\\]|\\.)*")(?:,"sidecar":("(?:[^"\\]|\\.)*"))?,/

function namesIn(head: string): { readonly path: string; readonly sidecar: string | undefined } {
  const [, path, sidecar] = NAMES.exec(head) ?? []
  if (path === undefined) throw new Error('What the desk remembers of a file does not say which.')
  return { path: JSON.parse(path), sidecar: sidecar === undefined ? undefined : JSON.parse(sidecar) }
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
