/**
 * What an editor calls back: `keep:` in the sidecar names what the desk dropped, by its
 * first words or by some of it, and it comes back as a paragraph in its place.
 *
 *     It looks after slipways.          dropped as boilerplate
 *     keep: It looks after              in the sidecar: a paragraph
 */

import type { ReleaseFields } from '../fields/release-fields.ts'
import type { Copy, Span } from '../flow/copy.ts'
import type { DropLabel, Dropped } from '../flow/dropped.ts'
import type { Block, Field, Item, StoryItem } from '../flow/item.ts'
import { directionOf } from '../language/direction.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import { storyOf } from './gather.ts'
import { foldedLine } from './lines/shapes.ts'

/** The word that calls back everything. */
export const EVERYTHING = 'all'

/** What is dropped and is nobody's words: even an editor who wants everything does not want these. */
const MARKS: ReadonlySet<DropLabel> = new Set([
  'front-matter',
  'line-mark',
  'markdown-mark',
  'document-ruler',
  'number',
])

/** A `keep` that no dropped line fits. */
export interface Unkept {
  readonly text: string
  /** The dropped lines, of which one was perhaps meant. */
  readonly dropped: readonly string[]
  /** Whether it stands in the copy, and is not dropped. */
  readonly isShown: boolean
}

interface Kept {
  readonly items: readonly Item[]
  readonly dropped: readonly Dropped[]
  readonly unkept: readonly Unkept[]
}

/**
 * Call back what is named.
 *
 * @param release what the file says of its release: a story that is made of what was called back is held by it, too
 */
export function callBack(
  copy: Copy,
  { items, dropped }: { readonly items: readonly Item[]; readonly dropped: readonly Dropped[] },
  keeps: readonly string[],
  { language, release }: { readonly language: string; readonly release: ReleaseFields },
): Kept {
  if (keeps.length === 0) return { items, dropped, unkept: [] }
  // A story that is made gives what the file says of its release a home.
  const home = items.some(({ kind }) => kind === 'story') ? [] : fieldSpans(release)
  const isHomeless = ({ start, end }: Span) => !home.some((field) => field.start <= start && end <= field.end)
  const chunks = chunksOf(copy, dropped).filter(isHomeless)
  const named = new Map(keeps.map((keep) => [keep, chunksNamed(chunks, keep)]))
  const kept = chunks.filter((chunk) => [...named.values()].some((some) => some.includes(chunk)))
  const unkept = keeps.flatMap((text): Unkept[] =>
    named.get(text)?.length === 0
      ? [{ text, dropped: chunks.map((chunk) => chunk.text), isShown: isIn(copy.text, text) }]
      : [],
  )
  if (kept.length === 0) return { items, dropped, unkept }
  const blocks = kept.map(({ text, start, end }): Block => ({ kind: 'paragraph', text, span: { start, end } }))
  return {
    items: withBlocks(items, blocks, (body) =>
      storyOf({ language, direction: directionOf(language), names: [], related: [], fields: release, body }),
    ),
    dropped: dropped.flatMap((one) => (isHomeless(one.span) ? without(copy, one, kept) : [])),
    unkept,
  }
}

/** What begins with a text; else what contains it. */
function chunksNamed(chunks: readonly Chunk[], keep: string): readonly Chunk[] {
  const named = foldedLine(keep)
  if (named === EVERYTHING) return chunks.filter(({ rule, text }) => !MARKS.has(rule) && foldedLine(text) !== '')
  if (named === '') return []
  const texts = chunks.map((chunk) => ({ chunk, text: foldedLine(chunk.text) }))
  const opening = texts.filter(({ text }) => text.startsWith(named))
  const found = opening.length > 0 ? opening : texts.filter(({ text }) => text.includes(named))
  return found.map(({ chunk }) => chunk)
}

function isIn(copy: string, text: string): boolean {
  return foldedLine(text) !== '' && foldedLine(copy).includes(foldedLine(text))
}

/** Each block in the story that it stands in, or behind; a story of their own where there is none. */
function withBlocks(
  items: readonly Item[],
  blocks: readonly Block[],
  made: (body: readonly Block[]) => StoryItem,
): readonly Item[] {
  const stories = items.filter((item) => item.kind === 'story').map((story) => ({ story, start: startOf(story) }))
  const [first] = stories
  if (first === undefined) return inOrder([...items, made(blocks)])
  const home = ({ span }: Block) => (stories.findLast(({ start }) => start <= span.start) ?? first).story
  const byStory = Map.groupBy(blocks, home)
  return items.map((item) => {
    const more = item.kind === 'story' ? byStory.get(item) : undefined
    if (item.kind === 'brief' || more === undefined) return item
    return { ...item, body: [...item.body, ...more].sort((a, b) => a.span.start - b.span.start) }
  })
}

function inOrder(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => startOf(a) - startOf(b))
}

/** Where the first of its words stands. */
function startOf(item: Item): number {
  if (item.kind === 'brief') return item.span.start
  return Math.min(...[...item.body.map(({ span }) => span), ...fieldSpans(item.fields)].map(({ start }) => start))
}

function fieldSpans(fields: Item['fields']): Span[] {
  return (Object.values(fields).flat() as readonly Field[]).flatMap(({ span }) => span ?? [])
}

/** What is left of a dropped stretch. */
function without(copy: Copy, dropped: Dropped, kept: readonly Span[]): Dropped[] {
  const inside = kept.filter(({ start, end }) => start < dropped.span.end && end > dropped.span.start)
  if (inside.length === 0) return [dropped]
  const edges = [dropped.span.start, ...inside.flatMap(({ start, end }) => [start, end]), dropped.span.end]
  const rests: Dropped[] = []
  for (let at = 0; at < edges.length; at += 2) {
    const [from = 0, to = 0] = edges.slice(at, at + 2)
    const text = copy.text.slice(from, to)
    if (text.trim() !== '') rests.push({ text, rule: dropped.rule, span: { start: from, end: to } })
  }
  return rests
}
