/**
 * How many stories a page says that it has. What is one story in its markup and data is
 * not cut by what looks like a ruler or a list; of several articles each is one.
 */

import type { Copy, Line, Span } from '../../flow/copy.ts'
import { firstWhere } from '../../flow/halves.ts'
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
  const proseAbove = proseAboveLines(copy)
  const stories: Span[] = []
  for (const { start, end } of blocks.filter(({ kind }) => kind === 'article')) {
    if (start < (stories.at(-1)?.end ?? 0)) continue
    const heading = headings[firstWhere(headings.length, (at) => (headings[at]?.start ?? 0) >= start)]
    const lineAt = (offset: number) => firstWhere(copy.lines.length, (at) => (copy.lines[at]?.start ?? 0) >= offset)
    const prose = (proseAbove[lineAt(end)] ?? 0) - (proseAbove[lineAt(start)] ?? 0)
    if (heading !== undefined && heading.end <= end && prose >= LEAST_PROSE) stories.push({ start, end })
  }
  return stories
}

/** How much prose stands above each line, and at last above the end. */
function proseAboveLines(copy: Copy): number[] {
  const sums = [0]
  for (const line of copy.lines) sums.push((sums.at(-1) ?? 0) + proseIn(copy, [line]))
  return sums
}

/** The lines of several stories, a document each: what stands between two is the upper one's. */
export function cutInto(stories: readonly Span[], lines: readonly Line[]): Line[][] {
  const starts = stories.slice(1).map(({ start }) => start)
  const documents: Line[][] = stories.map(() => [])
  for (const line of lines) {
    const at = firstWhere(starts.length, (one) => (starts[one] ?? 0) > line.start)
    documents[at]?.push(line)
  }
  return documents
}
