/**
 * Markdown pages: what the desk hands on. One page a story, one page for the
 * briefs of a file. Their front matter is `key: <JSON>` lines: valid YAML, read
 * without a YAML parser. The edition is assembled from these values, so a paper
 * built from the pages alone is the same paper.
 */

import type { Entered } from '../flow/entered.ts'
import type { BriefItem, Direction, Field, Fields, Item, Name, StoryItem } from '../flow/item.ts'
import { toMarkdown } from '../markdown/to-markdown.ts'

/** A field on a page: its value and who says so. Its span stays with the copy. */
type PageField<T> = T extends readonly Field[] ? readonly Omit<Field, 'span'>[] : Omit<Field, 'span'>
export type PageFields = { readonly [K in keyof Fields]: PageField<NonNullable<Fields[K]>> }

interface Common {
  readonly id: string
  readonly position: number
  readonly address: string
  readonly day: string
  readonly filed: string
  readonly revised: string | null
  readonly language: string
  readonly direction: Direction
  readonly fields: PageFields
  readonly names: readonly Name[]
}

export interface StoryPage extends Common {
  readonly kind: 'story'
  readonly source: string
  /** Headlines that the copy lists as related. */
  readonly related: readonly string[]
  /** The first words of the body, plain text, for teasers. */
  readonly opening: string
  /** Of the body, counted as Unicode counts words. */
  readonly words: number
  readonly markdown: string
}

export interface PageBrief extends Common {
  readonly text: string
}

export interface BriefsPage {
  readonly kind: 'briefs'
  readonly source: string
  readonly briefs: readonly PageBrief[]
}

export type MarkdownPage = StoryPage | BriefsPage

/** As many characters as a teaser takes at the most. */
const OPENING = 420

/** The pages of entered items: the stories in their order, then a page of briefs for each file that has some. */
export function pagesOf(entered: readonly Entered[]): MarkdownPage[] {
  const stories: StoryPage[] = []
  const briefs = new Map<string, PageBrief[]>()
  for (const item of entered) {
    if (isStory(item)) stories.push(storyPage(item))
    else if (isBrief(item)) {
      const ofFile = briefs.get(item.source) ?? []
      briefs.set(item.source, ofFile)
      ofFile.push(pageBrief(item))
    }
  }
  return [...stories, ...[...briefs].map(([source, list]): BriefsPage => ({ kind: 'briefs', source, briefs: list }))]
}

function isStory(entered: Entered): entered is Entered<StoryItem> {
  return entered.item.kind === 'story'
}

function isBrief(entered: Entered): entered is Entered<BriefItem> {
  return entered.item.kind === 'brief'
}

function common({ id, position, address, day, filed, revised, item }: Entered<Item>): Common {
  const { language, direction, names } = item
  return { id, position, address, day, filed, revised, language, direction, fields: bare(item.fields), names }
}

function storyPage(entered: Entered<StoryItem>): StoryPage {
  const { body, related, language } = entered.item
  const text = body
    .filter((block) => block.kind === 'paragraph' || block.kind === 'verse' || block.kind === 'quote')
    .map((block) => block.text)
  return {
    kind: 'story',
    ...common(entered),
    source: entered.source,
    related: related.map((line) => line.text),
    opening: openingOf(text.length > 0 ? text : body.map((block) => block.text)),
    words: body.reduce((sum, block) => sum + countWords(block.text, language), 0),
    markdown: toMarkdown(body),
  }
}

function pageBrief(entered: Entered<BriefItem>): PageBrief {
  return { ...common(entered), text: entered.item.text }
}

/** Fields that only say when an item is published: no page has them. */
const INWARD: ReadonlySet<string> = new Set(['publish', 'expires', 'hold'])

function bare(fields: Fields): PageFields {
  const strip = ({ value, origin }: Field) => ({ value, origin })
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([key]) => !INWARD.has(key))
      .map(([key, field]) => [key, Array.isArray(field) ? field.map(strip) : strip(field)]),
  )
}

/** Whole paragraphs as far as they fit; of a longer first one, its whole words and an ellipsis. */
function openingOf(texts: readonly string[]): string {
  let opening = ''
  for (const text of texts) {
    const next = opening === '' ? text : `${opening} ${text}`
    if (next.length > OPENING) break
    opening = next
  }
  if (opening !== '') return opening.replace(/\s+/g, ' ')
  const cut = (texts[0] ?? '').slice(0, OPENING).replace(/\s+/g, ' ')
  return `${cut.replace(/[\s,;:–—-]+\S*$/u, '')}…`
}

/** Letters and digits without a space count as one word; Chinese and Japanese count their characters. */
function countWords(text: string, language: string): number {
  const wide = /^(?:zh|ja|th)\b/.test(language)
    ? /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu
    : /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.-]*/gu
  return text.match(wide)?.length ?? 0
}
