/**
 * How many stories a page says that it has. What is one story in its markup and data is
 * not cut by what looks like a ruler or a list; of several articles each is one.
 */

import type { Copy, Line, Span } from '../../flow/copy.ts'
import { ownHeading, topHeadingsOf } from './heading.ts'
import { proseIn } from './prose.ts'

/** `one` story; of several the articles in which they stand; null where the page says neither. */
export type OwnStories = 'one' | readonly Span[] | null

/** In characters, of prose that is no link: a teaser has less. */
const LEAST_PROSE = 400

export function ownStories(copy: Copy): OwnStories {
  const { structure } = copy
  if (structure?.lines === undefined) return null
  const heading = ownHeading(copy)
  const isOne = structure.own?.isStory === true
  const articles = isOne ? [] : storiesIn(copy)
  const isWithin = (span: Span, { start, end }: Span) => span.start >= start && span.end <= end
  const tops = topHeadingsOf(copy)
  const isOneOfThem = tops.length === 1 && heading !== null && articles.some((article) => isWithin(heading, article))
  if (articles.length > 1 && !isOneOfThem) return articles
  if (heading === null) return isOne && proseIn(copy, copy.lines) > 0 ? 'one' : null
  const below = copy.lines.filter(({ start }) => start >= heading.end)
  return (isOne || tops.length === 1) && proseIn(copy, below) > 0 ? 'one' : null
}

/** The outermost articles that have a heading and prose of their own. */
function storiesIn(copy: Copy): Span[] {
  const blocks = copy.structure?.blocks ?? []
  const headings = blocks.filter(({ kind }) => kind === 'heading')
  const stories: Span[] = []
  for (const { start, end } of blocks.filter(({ kind }) => kind === 'article')) {
    if (start < (stories.at(-1)?.end ?? 0)) continue
    const isHeaded = headings.some((heading) => heading.start >= start && heading.end <= end)
    const lines = copy.lines.filter((line) => line.start >= start && line.end <= end)
    if (isHeaded && proseIn(copy, lines) >= LEAST_PROSE) stories.push({ start, end })
  }
  return stories
}

/** The lines of several stories, a document each: what stands between two is the upper one's. */
export function cutInto(stories: readonly Span[], lines: readonly Line[]): Line[][] {
  const starts = stories.slice(1).map(({ start }) => start)
  const documents: Line[][] = stories.map(() => [])
  for (const line of lines) {
    const at = starts.filter((start) => line.start >= start).length
    documents[at]?.push(line)
  }
  return documents
}
