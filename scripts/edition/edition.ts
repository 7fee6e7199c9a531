/** The edition: the paper as it stands. Everything a page could show, in order, linked. */

import type { DiaryEntry, Direction, NameKind, Origin, OtherTongue } from '../flow/item.ts'
import type { FrontEntry, Paper } from '../flow/paper.ts'
import type { Prose } from '../flow/prose.ts'
import type { ByShelfKind, ShelfKind } from '../flow/shelf.ts'
import type { Retired } from '../register/address/retired.ts'
import type { Correction } from '../release/correction.ts'
import type { Matter } from './beside/matter.ts'
import type { Change } from './changes/changes.ts'
import type { Loose } from './corrections/attach.ts'
import type { EventTimes } from './events/views.ts'
import type { Figure } from './figures.ts'
import type { AdGroup } from './listings/ads.ts'

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

/** A version of a story: its way, and when it was filed. */
export interface Version extends HeadlineLink {
  readonly filed: string
}

/** Where a story stands among its versions. */
export interface Versions {
  /** The newest, of one that is not; else none. */
  readonly newest?: Version
  /** Of the newest: those before it, the latest first. */
  readonly earlier?: readonly Version[]
  /** Whether a newer one is listed on its day. */
  readonly isFolded: boolean
}

/** Links as they are written, each with the root-relative address that it leads to. */
export type LinkTargets = readonly (readonly [href: string, to: string])[]

/** The shelves that an item stands on, by kind, each under its name. */
export type OnShelves = ByShelfKind<readonly Link[]>

/** An item stands in one section or in none. */
export function sectionOf({ shelves }: { readonly shelves: OnShelves }): Link | null {
  return shelves.section[0] ?? null
}

/** The rows of the front page, from the lead down. */
export type Row = 1 | 2 | 3
/** A correction below a story. */
export interface StoryCorrection extends Correction {
  /** Of one that was filed by itself: its address and its id. Absent of what the story's own copy has. */
  readonly by?: { readonly url: string; readonly id: string; readonly filed: string }
}

export interface Story {
  readonly id: string
  readonly url: string
  readonly headline: string
  readonly kicker: string | null
  readonly dek: string | null
  readonly bylines: readonly string[]
  readonly agency: string | null
  /** Of an agency's story, which version it is: `2`; `2.5` is that filed again. Absent where the wire says nothing. */
  readonly version?: number
  readonly place: string | null
  /** The publication date that the copy gives, `yyyy-mm-dd`, or null. */
  readonly published: string | null
  /** Instants in UTC. */
  readonly filed: string
  readonly revised: string | null
  /** When its own words last became others; absent where no correction that is filed by itself came after. */
  readonly ownRevised?: string | null
  /** The day it is listed under, `yyyy-mm-dd`. */
  readonly day: string
  readonly shelves: OnShelves
  /** Where the copy was first published: a name or an address. */
  readonly sourceName: string | null
  /** When and where what it tells of takes place, if it says so. */
  readonly event?: EventTimes
  readonly diary?: readonly DiaryEntry[]
  /** As the editor gave it, 1 (most) to 9, or null. */
  readonly urgency: number | null
  /** Where the editor wants it on the front page: 1 the lead, 2 among the seconds, 3 among the thirds; or null. */
  readonly pin: Row | null
  /** Until when: as the editor gave it, ISO 8601; null where nobody said. */
  readonly until: string | null
  /** Whether its kicker or its section says that it is opinion, not news. */
  readonly opinion: boolean
  readonly corrections: readonly StoryCorrection[]
  /** Of a correction that was filed by itself: the story that it is of. */
  readonly corrects?: HeadlineLink
  /** When it was changed, oldest first, each with what it said before; absent of what never was, or was before earlier texts were kept. */
  readonly changes?: readonly Change[]
  /** Which part of its series it is, as the editor gave it; absent if nobody did. */
  readonly part?: number
  /** The same story in other languages, each with the language of its text; absent if there is none. */
  readonly translations?: readonly HeadlineLink[]
  /** The same story as its agency filed it before or after; absent if there is none. */
  readonly versions?: Versions
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
  /** What stands beside its words and is published; absent if nothing does. */
  readonly pictures?: readonly Figure[]
  /** The file below `/pictures/` of the card that others show of it; absent if it has none. */
  readonly card?: string
  /** Where links that are counted from where the copy is lead: as they are written, and the address. Those that lead nowhere are not there. */
  readonly links?: LinkTargets
  /** Of what stands in a section of classified advertisements: each of them. */
  readonly ads?: readonly AdGroup[]
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
export type StoryFace = Omit<Story, 'markdown' | 'words' | 'revised' | 'ownRevised' | 'related' | 'changes' | 'links'>

export interface Brief {
  readonly id: string
  /** `/yyyy/mm/dd/#b-id` */
  readonly url: string
  /** `b-id` */
  readonly anchor: string
  readonly text: string
  /** The story under the same headline, if the paper has it. */
  readonly story: Link | null
  /** When it takes place, of an entry in a list of what is on. */
  readonly event?: EventTimes
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
  /** Of what it is the name, where that is known. */
  readonly kind?: NameKind
}

/** A shelf that has another address than it had. */
export type ShelfMove = Readonly<Record<'from' | 'to', string>>

/** Shelves that were ever published, by address. */
export type RegisteredShelves = ReadonlyMap<
  string,
  { readonly name: string; readonly kind: ShelfKind; readonly address: string; readonly pages: readonly string[] }
>

/** Why an entry has not put one story, surely meant, in its place. */
export type FrontFault =
  /** No story is called so, or stands there. */
  | { readonly kind: 'none' }
  /** Several are called so: the first of them has the place. By their addresses. */
  | { readonly kind: 'several'; readonly urls: readonly string[] }
  /** It stands on the front page by an entry above. */
  | { readonly kind: 'twice' }
  /** It was taken off, or has expired. */
  | { readonly kind: 'gone' }

export interface LaidFront {
  readonly lead: Story | null
  readonly seconds: readonly Story[]
  readonly thirds: readonly Story[]
  readonly faults: readonly (FrontFault & { readonly entry: FrontEntry })[]
}

/** A front page, by the ids of what stood on it. */
export interface EditionLine {
  /** `yyyy-mm-dd` */
  readonly day: string
  readonly open?: true
  /** Stories: the lead before all others. */
  readonly lead: readonly string[]
  readonly seconds: readonly string[]
  readonly thirds: readonly string[]
  readonly latest: readonly string[]
  readonly briefs: readonly string[]
  /** Each section's address, and its stories. */
  readonly sections: readonly (readonly [url: string, stories: readonly string[]])[]
}

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
  /** What of the front page is laid by hand. */
  readonly front: LaidFront
  /** The pages that the calendar ever had. */
  readonly everCalendar: readonly string[]
  /** What stands beside the news. */
  readonly beside: Matter
  /** Corrections and translations that are of no story, as far as anybody can tell. */
  readonly loose: readonly Loose[]
  /** The front pages of days that are over, oldest first. */
  readonly past: readonly EditionLine[]
  /** Whether anything was ever purged: an address of which no page may speak. */
  readonly hasPurged: boolean
}

/** An edition of which only faces are to be seen: what is made of it is the same for as long as they are. */
export interface FaceEdition extends Omit<Edition, 'stories' | 'shelves' | 'updated' | 'front'> {
  readonly stories: readonly StoryFace[]
  readonly shelves: ByShelfKind<readonly Shelf<StoryFace>[]>
}
