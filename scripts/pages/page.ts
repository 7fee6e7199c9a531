/**
 * Markdown pages: what the desk hands on. One page a story, one page for the
 * briefs of a file. Their front matter is `key: <JSON>` lines: valid YAML, read
 * without a YAML parser. The edition is assembled from these values, so a paper
 * built from the pages alone is the same paper.
 */

import type { Entered } from '../flow/entered.ts'
import type {
  BriefItem,
  DiaryEntry,
  Direction,
  Field,
  Fields,
  Name,
  OtherTongue,
  StoryItem,
  WithinLink,
} from '../flow/item.ts'
import type { Picture } from '../flow/media/picture.ts'
import { memoEach } from '../flow/memo.ts'
import { type Prose, proseLater } from '../flow/prose.ts'
import { toMarkdown } from '../markdown/to-markdown.ts'
import { summaryOf } from '../summary/summary.ts'
import type { BesidePage } from './beside-page.ts'

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
  readonly tongues?: readonly OtherTongue[]
  /** What stands beside its words, the first first; absent if nothing does. */
  readonly pictures?: readonly Picture[]
  /** The file below `/pictures/` of the card that others show of it; absent if it has none. */
  readonly card?: string
  readonly diary?: readonly DiaryEntry[]
  /** Links of the body that are counted from where it stands; absent if there are none. */
  readonly links?: readonly WithinLink[]
  /** The first words of the body, plain text, for teasers. */
  readonly opening: string
  /** Of the body, counted as Unicode counts words. */
  readonly words: number
  /** The body, as Markdown. */
  readonly markdown: Prose
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

/** What stands beside the news, too. */
export type AnyPage = MarkdownPage | BesidePage

/** The pages of entered items: the stories in their order, then a page of briefs for each file that has some. */
export function pagesOf(entered: readonly Entered[]): MarkdownPage[] {
  const ofBriefs = entered.filter(isBrief)
  const briefs = new Map<string, PageBrief[]>()
  for (const [at, brief] of pageBriefs(ofBriefs).entries()) {
    const source = ofBriefs[at]?.source ?? ''
    const ofFile = briefs.get(source) ?? []
    briefs.set(source, ofFile)
    ofFile.push(brief)
  }
  const pages = [...briefs].map(([source, list]): BriefsPage => ({ kind: 'briefs', source, briefs: list }))
  return [...storyPages(entered.filter(isStory)), ...pages]
}

function isStory(entered: Entered): entered is Entered<StoryItem> {
  return entered.item.kind === 'story'
}

function isBrief(entered: Entered): entered is Entered<BriefItem> {
  return entered.item.kind === 'brief'
}

function common({ id, position, address, day, filed, revised, item }: Entered): Common {
  const { language, direction, names } = item
  return { id, position, address, day, filed, revised, language, direction, fields: bare(item.fields), names }
}

/** The page of each story as it was entered. */
const storyPages = memoEach((entered: Entered<StoryItem>): StoryPage => {
  const { item, source } = entered
  const { opening, words, prose, links } = summaryOf(item)
  return {
    kind: 'story',
    ...common(entered),
    source,
    related: item.related.map((line) => line.text),
    ...(item.tongues === undefined ? {} : { tongues: item.tongues }),
    ...(item.pictures === undefined ? {} : { pictures: item.pictures.map(({ spans: _, ...picture }) => picture) }),
    ...(item.diary === undefined ? {} : { diary: item.diary }),
    ...(links === undefined ? {} : { links }),
    opening,
    words,
    markdown: proseLater(prose, () => toMarkdown(item.body)),
  }
})

const pageBriefs = memoEach(
  (entered: Entered<BriefItem>): PageBrief => ({ ...common(entered), text: entered.item.text }),
)

/** Fields that only say when and whether an item is published, and of what weight its last change is: no page has them. */
const INWARD: ReadonlySet<string> = new Set(['publish', 'expires', 'hold', 'minor', 'duplicate'])

function bare(fields: Fields): PageFields {
  const strip = ({ value, origin, where }: Field) => ({ value, origin, ...(where === undefined ? {} : { where }) })
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([key]) => !INWARD.has(key))
      .map(([key, field]) => [key, Array.isArray(field) ? field.map(strip) : strip(field)]),
  )
}
