/**
 * The heading that is a page's headline. Mostly there is one `<h1>`; of several it is the
 * one that the page's title repeats, since a logo, a box and a card have theirs, too; of
 * a page without any it is the line that says what the page calls itself.
 *
 *     <title>Ferry Returns After Repairs | The Harbour Herald</title>
 *     <h1>The Harbour Herald</h1> … <h1>Ferry Returns After Repairs</h1>
 *                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */

import { type Copy, type MarkedBlock, type MarkedLine, placeOf, type Span } from '../../flow/copy.ts'
import { foldedText, foldedWords } from '../../flow/folded-words.ts'
import { proseIn } from './prose.ts'

/** So much of a heading's words must stand in the title, or of the title's in the heading. */
const LEAST_SHARED = 0.6
/** What is a link from end to end leads to another story, or home. */
const MOST_LINKED = 0.9

/** Where the headline stands; null if the page shows none, or is none. */
export function ownHeading(copy: Copy): Span | null {
  const { structure } = copy
  if (structure?.lines === undefined) return null
  const titles = titlesOf(copy).map(foldedWords)
  const top = topHeadingsOf(copy)
  const [only, ...others] = top
  if (only !== undefined && others.length === 0 && !isSiteName(copy, only) && isAboveProse(copy, only)) return only
  const shared = (span: Span) => sharedWithAny(titles, foldedWords(textAt(copy, span)))
  const [best] = top
    .filter((block) => !isSiteName(copy, block))
    .map((block) => ({ block, share: shared(block) - (linksAt(copy, block) > MOST_LINKED ? 0.5 : 0) }))
    .sort((a, b) => Number(b.share >= LEAST_SHARED) - Number(a.share >= LEAST_SHARED) || lengthOf(b) - lengthOf(a))
  if (best !== undefined && best.share >= LEAST_SHARED) return best.block
  return titledLine(copy, titles) ?? null
}

/** The title has the site's name, too, which a shorter heading may be. */
function lengthOf({ block: { start, end } }: { readonly block: Span }): number {
  return end - start
}

function sharedWithAny(titles: readonly (readonly string[])[], words: readonly string[]): number {
  return Math.max(0, ...titles.map((title) => sharedWith(title, words)))
}

/** Whether a text says what the page calls its story, in much the same words. */
export function isTitleOf(copy: Copy, text: string): boolean {
  return sharedWithAny(titlesOf(copy).map(foldedWords), foldedWords(text)) >= LEAST_SHARED
}

/** A heading below all prose is that of something else. */
function isAboveProse(copy: Copy, { end }: Span): boolean {
  const below = copy.lines.filter((line) => line.start >= end)
  return proseIn(copy, below) > 0 || proseIn(copy, copy.lines) === 0
}

/** Headings of the first level, but for those of menus and boxes: the last crumb of a trail may be one. */
export function topHeadingsOf(copy: Copy): MarkedBlock[] {
  return (copy.structure?.blocks ?? []).filter((block) => {
    if (block.kind !== 'heading' || block.level !== 1) return false
    const path = markedAt(copy, block)?.path ?? []
    return !['nav', 'aside', 'footer'].some((landmark) => path.includes(landmark))
  })
}

/** Every way in which the page calls its story, the title itself last, and without the site's name. */
export function titlesOf(copy: Copy): string[] {
  const { own, blocks = [] } = copy.structure ?? {}
  const title = blocks.flatMap((block) => (block.kind === 'title' ? [textAt(copy, block)] : []))
  return [...(own?.headlines ?? []), ...title].map((text) => withoutSite(text, own?.sites ?? []))
}

/** `Ferry Returns | The Harbour Herald`: what stands behind the last bar is the site, if it is called so. */
function withoutSite(title: string, sites: readonly string[]): string {
  const names = sites.map(foldedText)
  const parts = title.split(/\s+[|–—-]\s+/)
  const rest = parts.filter((part) => !names.includes(foldedText(part)))
  return rest.length === 0 || rest.length === parts.length ? title : rest.join(' – ')
}

/** A line that says word for word what the page calls itself: a heading of any level, or what stands for one. */
function titledLine(copy: Copy, titles: readonly (readonly string[])[]): Span | undefined {
  const isTitled = (text: string) => {
    const words = foldedWords(text)
    return words.length >= SHORTEST && titles.some((title) => sharedWith(title, words) >= 0.9)
  }
  const marked = copy.structure?.lines ?? []
  const lines = copy.lines.filter((line) => {
    const how = marked[line.number - 1]
    return how != null && isShown(how) && how.links <= MOST_LINKED && isTitled(line.text)
  })
  return lines.find((line) => marked[line.number - 1]?.path.some((name) => /^h[1-6]$/.test(name))) ?? lines[0]
}

/** In words: fewer are a section's name. */
const SHORTEST = 3

function isShown({ path, isHidden }: MarkedLine): boolean {
  return !isHidden && !path.includes('title') && !path.includes('nav') && !path.includes('footer')
}

/** A heading that is the site's own name, in its logo. */
function isSiteName(copy: Copy, block: MarkedBlock): boolean {
  const text = foldedText(textAt(copy, block))
  const sites = copy.structure?.own?.sites.map(foldedText) ?? []
  const how = markedAt(copy, block)
  return (
    sites.includes(text) || (how?.path.includes('header') === true && how.words.includes('banner') && how.links > 0.9)
  )
}

function linksAt(copy: Copy, span: Span): number {
  return markedAt(copy, span)?.links ?? 0
}

/** How the line at the start of a span is marked. */
export function markedAt(copy: Copy, { start }: Span): MarkedLine | null {
  return copy.structure?.lines?.[placeOf(copy, start).line - 1] ?? null
}

/** Of two texts' words the share of the shorter that stands in the other, if it is a good part of that. */
function sharedWith(title: readonly string[], words: readonly string[]): number {
  const [short, long] = title.length < words.length ? [title, words] : [words, title]
  if (short.length === 0 || short.length * 4 < long.length) return 0
  const there = new Set(long)
  return short.filter((word) => there.has(word)).length / short.length
}

export function textAt({ text }: Copy, { start, end }: Span): string {
  return text.slice(start, end)
}
