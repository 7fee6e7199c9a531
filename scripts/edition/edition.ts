/** The edition: the paper as it stands. Everything a page could show, in order, linked. */

import type { Direction, Origin, OtherTongue } from '../flow/item.ts'
import type { Paper } from '../flow/paper.ts'
import type { Prose } from '../flow/prose.ts'
import type { ByShelfKind, ShelfKind } from '../flow/shelf.ts'
import type { Retired } from '../register/address/retired.ts'

export type { Retired }

/** A link's target within the site, root-relative and without the base path, and its text. */
export interface Link {
  readonly url: string
  readonly text: string
}

/** A link to a story under its headline, which may be in another language than the page. */
export interface HeadlineLink extends Link {
  readonly language: string
  readonly direction: Direction
}

/** Links as they are written, each with the root-relative address that it leads to. */
export type LinkTargets = readonly (readonly [href: string, to: string])[]

/** The shelves that an item stands on, by kind, each under its name. */
export type OnShelves = ByShelfKind<readonly Link[]>

/** An item stands in one section or in none. */
export function sectionOf({ shelves }: { readonly shelves: OnShelves }): Link | null {
  return shelves.section[0] ?? null
}

export interface Story {
  readonly id: string
  readonly url: string
  readonly headline: string
  readonly kicker: string | null
  readonly dek: string | null
  readonly bylines: readonly string[]
  readonly agency: string | null
  readonly place: string | null
  /** The publication date that the copy gives, `yyyy-mm-dd`, or null. */
  readonly published: string | null
  /** Instants in UTC. */
  readonly filed: string
  readonly revised: string | null
  /** The day it is listed under, `yyyy-mm-dd`. */
  readonly day: string
  readonly shelves: OnShelves
  /** Where the copy was first published: a name or an address. */
  readonly sourceName: string | null
  /** As the editor gave it, 1 (most) to 9, or null. */
  readonly urgency: number | null
  /** Whether the editor wants it to lead. */
  readonly leads: boolean
  /** Whether its kicker or its section says that it is opinion, not news. */
  readonly opinion: boolean
  readonly corrections: readonly string[]
  /** What the paper says of the story beside it. */
  readonly notes: readonly string[]
  /** The body, as Markdown. */
  readonly markdown: Prose
  /** The first words of the body, plain text, at most 280 characters, for a teaser. */
  readonly opening: string
  readonly words: number
  readonly language: string
  readonly direction: Direction
  readonly tongues?: readonly OtherTongue[]
  /** Where links that are counted from where the copy is lead: as they are written, and the address. Those that lead nowhere are not there. */
  readonly links?: LinkTargets
  /** Headlines that the copy itself lists as related. */
  readonly related: readonly string[]
  /** Stories of the paper that share rare names and words with it: older ones, then the newest that lead here. */
  readonly relatedStories: readonly HeadlineLink[]
  /** Who says what: a field's name, and where its value came from. */
  readonly origins: Readonly<Record<string, Origin>>
  /** The file it came from. */
  readonly source: string
}

/** What other pages show of a story, with what decides on which of them it stands: all but its body, and when that was revised. */
export type StoryFace = Omit<Story, 'markdown' | 'words' | 'revised' | 'related' | 'links'>

export interface Brief {
  readonly id: string
  /** `/yyyy/mm/dd/#b-id` */
  readonly url: string
  /** `b-id` */
  readonly anchor: string
  readonly text: string
  /** The story under the same headline, if the paper has it. */
  readonly story: Link | null
  readonly published: string | null
  readonly filed: string
  readonly day: string
  readonly shelves: OnShelves
  readonly language: string
  readonly direction: Direction
}

/** A shelf, such as a topic or a section, with what is filed under it, newest first. */
export interface Shelf<S = Story> {
  /** The same object for as long as it is called so. */
  readonly link: Link
  readonly name: string
  readonly url: string
  readonly stories: readonly S[]
  readonly briefs: readonly Brief[]
  /** What was ever published below its address: `2026/11/`, `feed.xml`. */
  readonly pages: readonly string[]
  /** Where its feed was, when the shelf had another address. */
  readonly formerFeeds: readonly string[]
}

/** A shelf that has another address than it had. */
export interface ShelfMove {
  readonly from: string
  readonly to: string
}

/** Shelves that were ever published, by address. */
export type RegisteredShelves = ReadonlyMap<
  string,
  { readonly name: string; readonly kind: ShelfKind; readonly address: string; readonly pages: readonly string[] }
>

export interface Edition {
  readonly paper: Paper
  /** The day of the newest item, `yyyy-mm-dd`. */
  readonly today: string
  /** When the newest change was filed: an instant in UTC. */
  readonly updated: string
  /** Newest first. */
  readonly stories: readonly Story[]
  /** Newest first; briefs of one file in their own order. */
  readonly briefs: readonly Brief[]
  readonly shelves: ByShelfKind<readonly Shelf[]>
  /** Every day that has or ever had an address, newest first. */
  readonly days: readonly string[]
  readonly retired: readonly Retired[]
  /** Whether anything was ever purged: an address of which no page may speak. */
  readonly hasPurged: boolean
}

/** An edition of which only faces are to be seen: what is made of it is the same for as long as they are. */
export interface FaceEdition extends Omit<Edition, 'stories' | 'shelves' | 'updated'> {
  readonly stories: readonly StoryFace[]
  readonly shelves: ByShelfKind<readonly Shelf<StoryFace>[]>
}
