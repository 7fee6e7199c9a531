/** What pages show that programs read: plain values, as `../views.ts` has them for people. */

import type { Direction, OtherTongue } from '../../../flow/item.ts'
import type { Prose } from '../../../flow/prose.ts'
import type { LinkTargets } from '../../edition.ts'
import type { Figure } from '../../figures.ts'

/** `/assets/search/<name>.js`: a part of the search page's script. */
export interface ScriptView {
  readonly name: string
}

/** `/assets/paper.css`: the same for every paper. */
export type StyleView = Readonly<Record<string, never>>

/** A feed, in any format. */
export interface FeedView {
  readonly title: string
  /** Of the feed of corrections: that it is one, which its title says in the paper's own word. */
  readonly of?: 'corrections'
  /** The address of the page that the feed follows. */
  readonly page: string
  /** An instant in UTC: when the newest entry was filed or revised. */
  readonly updated: string
  readonly entries: readonly FeedEntry[]
}

export interface FeedEntry {
  /** A URN that never changes. */
  readonly id: string
  readonly url: string
  readonly title: string
  /** Instants in UTC: the day that the copy gives, else when it was filed; and when it last changed, by the register. */
  readonly published: string
  readonly updated: string
  readonly bylines: readonly string[]
  readonly section: string | null
  readonly topics: readonly string[]
  /** Null for a brief, which is its title. */
  readonly story: FeedStory | null
  readonly language: string
  readonly direction: Direction
}

/** What a feed has of a story beside its headline. */
export interface FeedStory {
  /** The desk made the headline. */
  readonly drafted: boolean
  readonly dek: string | null
  readonly opening: string
  readonly markdown: Prose
  readonly tongues?: readonly OtherTongue[]
  readonly links?: LinkTargets
  readonly notes: readonly string[]
  readonly corrections: readonly string[]
  /** What stands beside its words; absent if nothing does. */
  readonly pictures?: readonly Figure[]
}

/** `/sitemap.xml`: an index of the sitemaps. `changed` is an instant in UTC, or null where nobody can say. */
export interface SitemapIndexView {
  readonly sitemaps: readonly { readonly url: string; readonly changed: string | null }[]
}

/** `/sitemaps/yyyy-mm.xml`, and `/sitemaps/pages.xml` for what has no month. */
export interface SitemapView {
  readonly pages: readonly { readonly url: string; readonly changed: string | null }[]
}

/** `/sitemaps/news.xml`: what was filed lately, for search engines that know news. */
export interface NewsSitemapView {
  readonly stories: readonly NewsStory[]
}

export interface NewsStory {
  readonly url: string
  readonly title: string
  /** The day that the copy gives, else the instant of filing. */
  readonly published: string
  readonly language: string
}

/** `/robots.txt` */
export interface RobotsView {
  readonly sitemap: string
}

/** `/_headers`: what hosts that read it are to say of each file. */
export interface HeadersView {
  /** Where the pages to read are: the front page, folders, single pages; the search page left out. */
  readonly pages: readonly string[]
}

/** `/sw.js`: what it keeps before anybody has read it; of a paper that is not to be kept, nothing, since it frees browsers then. */
export interface WorkerView {
  /** Another one for each edition, so that browsers see that there is one. */
  readonly edition: string
  /** Stories of the front page, the weightiest first. */
  readonly stories: readonly string[]
}

/** `/offline/`: the list stands in the reader's browser. */
export type OfflineView = Readonly<Record<string, never>>

/** `/manifest.webmanifest`: it says what the masthead and the look say, and where the sections are. */
export type ManifestView = Readonly<Record<string, never>>
