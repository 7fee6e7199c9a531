/** What each kind of page shows: plain values, complete, and all that a layout sees. */

import type { Direction, NameKind, Origin, OtherTongue } from '../../flow/item.ts'
import type { Prose } from '../../flow/prose.ts'
import type { FedKind, NamedKind, ShelfKind } from '../../flow/shelf.ts'
import type { AddedText, NoticeBox } from '../beside/views.ts'
import type { HeadlineLink, Link, LinkTargets, StoryCorrection, Versions } from '../edition.ts'
import type { EventDay, EventTimes } from '../events/views.ts'
import type { Figure } from '../figures.ts'
import type { ListingView } from '../listings/views.ts'
import type { BriefLine, DayList, PeriodCount, Tally, Teaser } from './shared.ts'

/** `/search/` */
export interface SearchView {
  /** The months that have something, `yyyy-mm`, newest first. */
  readonly months: readonly string[]
  /** Only there where the index is in parts. */
  readonly parts?: true
  readonly added?: AddedText
}

/** `/`. With nothing but briefs, there is no lead. */
export interface FrontView {
  /** The day of the newest item, `yyyy-mm-dd`. */
  readonly day: string
  readonly dayUrl: string
  /** How much the newest day holds. */
  readonly count: { readonly stories: number; readonly briefs: number }
  readonly lead: LeadTeaser | null
  /** The two or three stories next in weight. */
  readonly seconds: readonly Teaser[]
  readonly thirds: readonly Teaser[]
  /** The newest of the others. */
  readonly latest: readonly Teaser[]
  readonly briefs: readonly BriefLine[]
  /** The newest of each section that has stories beyond those above. */
  readonly sections: readonly { readonly link: Link; readonly stories: readonly Teaser[] }[]
  /** Only there where there are some. */
  readonly notices?: readonly NoticeBox[]
  /** Today and the days ahead, where something is on. */
  readonly events?: readonly EventDay[]
  /** The edition before, with its day; absent where none was kept. */
  readonly before?: Link
}

/** The lead: its opening is as long as the page could need. */
export interface LeadTeaser extends Teaser {
  /** How many paragraphs its story has; absent of one that was kept before they were counted. */
  readonly paragraphs?: number
}

/** `/edition/yyyy-mm-dd/`: the front page as it stood when that day was over. Nothing is counted. */
export interface EditionView extends FrontView {
  /** How many stories that stood there are in the paper no more. */
  readonly gone: number
  /** The editions before and after it, each with its day; after the last, the front page is next. */
  readonly previous: Link | null
  readonly next: Link | null
}

/** `/yyyy/mm/dd/slug/` */
export interface StoryView {
  readonly id: string
  readonly headline: string
  readonly kicker: string | null
  readonly dek: string | null
  readonly bylines: readonly string[]
  /** The same names, and the page of each. */
  readonly authors: readonly Link[]
  readonly agency: string | null
  readonly place: string | null
  readonly published: string | null
  readonly filed: string
  readonly revised: string | null
  readonly day: string
  readonly dayUrl: string
  readonly section: Link | null
  readonly topics: readonly Link[]
  readonly sourceName: string | null
  readonly event?: EventTimes
  readonly opinion: boolean
  readonly corrections: readonly StoryCorrection[]
  /** Of a correction that was filed by itself: the story that it is of. */
  readonly corrects?: HeadlineLink
  /** Of a part of a series: which, and the parts before and after. */
  readonly series?: {
    readonly link: Link
    readonly number: number | null
    readonly count: number
    readonly previous: HeadlineLink | null
    readonly next: HeadlineLink | null
  }
  /** The same story in other languages, each with the language of its text. */
  readonly translations?: readonly HeadlineLink[]
  readonly versions?: Versions
  /** When it was changed, oldest first: instants in UTC, each of which has its place on the page of the changes. */
  readonly changed?: readonly string[]
  readonly notes: readonly string[]
  readonly markdown: Prose
  readonly opening: string
  readonly words: number
  /** Headlines that the copy itself lists. */
  readonly related: readonly string[]
  /** Stories of the paper that share rare names and words with this one. */
  readonly relatedStories: readonly HeadlineLink[]
  readonly language: string
  readonly direction: Direction
  readonly tongues?: readonly OtherTongue[]
  /** What stands beside its words; absent if nothing does. */
  readonly pictures?: readonly Figure[]
  /** The file below `/pictures/` of the card that others show of it; absent if it has none. */
  readonly card?: string
  /** Where links lead that are written as counted from where the copy is. */
  readonly links?: LinkTargets
  /** For “How this page was made”: each field, and who says so. */
  readonly origins: Readonly<Record<string, Origin>>
  readonly source: string
  /** The neighbours in time; `previous` is older. */
  readonly previous: HeadlineLink | null
  readonly next: HeadlineLink | null
  /** Only there where there are some. */
  readonly notices?: readonly NoticeBox[]
}

/** Why an item is held, in words for its editor: only the local server shows them. */
export interface HeldNote {
  /** `until 1 December 2026, 06:00 EST` */
  readonly until: string
  /** A sentence: `It is under an embargo in line 1 of council.txt.` */
  readonly why: string
  readonly wayOut: string
}

/** `/held/`: what is filed and not published. */
export interface HeldView {
  readonly items: readonly {
    readonly text: string
    /** Of a story, its page; null for a brief. */
    readonly url: string | null
    readonly note: HeldNote
    readonly language: string
    readonly direction: Direction
  }[]
}

/** `/held/slug/` */
export interface HeldStoryView {
  readonly story: StoryView
  readonly note: HeldNote
}

/**
 * The latest of a shelf (`period` is null) and its archive: `/sections/x/` and
 * `/sections/x/yyyy/mm/`, `/topics/x/` and `/topics/x/yyyy/`.
 */
export interface ShelfView {
  readonly shelf: ShelfKind
  readonly name: string
  /** Of the shelf itself. */
  readonly url: string
  /** `yyyy-mm` or `yyyy`, or null. */
  readonly period: string | null
  /** How much there is: on the shelf, wherever that is listed, or in the period. */
  readonly tally: Tally
  readonly days: readonly DayList[]
  /** The months or years that have something, newest first; empty where the page itself shows all. */
  readonly archive: readonly PeriodCount[]
  /** How many items there are in each period (`yyyy-mm`, or `yyyy` of a long time), oldest first, without a gap; none of a section. */
  readonly counts: readonly { readonly period: string; readonly count: number }[]
  /** Of a series: its parts, in their order. */
  readonly parts?: readonly { readonly number: number | null; readonly story: Teaser }[]
  /** Of a section that is a listing. */
  readonly listing?: ListingView
  /** Of the shelf's feed, if it has one. */
  readonly feed: string | null
  /** On the first page of a section, where there are some. */
  readonly notices?: readonly NoticeBox[]
}

/** All shelves of a kind: `/topics/`, `/bylines/` */
export interface ShelfListView {
  readonly shelf: NamedKind
  /** By name, as the paper's language sorts. */
  readonly names: readonly {
    readonly link: Link
    readonly count: number
    /** Of what it is the name, where that is known. */
    readonly kind?: NameKind
  }[]
}

/** `/headlines/` (`latest`) and `/headlines/yyyy/mm/`: every headline of a month. */
export interface HeadlinesView {
  /** `yyyy-mm` */
  readonly month: string
  readonly latest: boolean
  readonly days: readonly DayList[]
  /** All months, newest first. */
  readonly archive: readonly PeriodCount[]
}

/** `/feeds/`: the feeds, for people. */
export interface FeedsView {
  /** As many items as a feed has. */
  readonly newest: number
  /** The paper's feeds, by format. */
  readonly paper: { readonly atom: string; readonly rss: string; readonly json: string }
  /** That of corrections. */
  readonly corrections: string
  /** Those of shelves that have something in them, each under its shelf's name. */
  readonly shelves: readonly {
    readonly shelf: FedKind
    readonly feeds: readonly Link[]
    /** Where all shelves of the kind are listed, if this page names those alone that the masthead follows. */
    readonly list?: string
  }[]
}

/** `/about/`: what it shows of the paper, the shell has. */
export interface AboutView {
  /** Pages right below it, if there are some. */
  readonly below?: readonly HeadlineLink[]
  readonly added?: AddedText
}

/** `/404.html` */
export interface NotFoundView {
  readonly latest: readonly HeadlineLink[]
  /** Whether pages were purged, for which this one answers: only there if so. */
  readonly hasPurged?: true
  readonly added?: AddedText
}

/** A page that sends its reader on. */
export interface RedirectView {
  readonly to: string
}

/** The address of a story that is no longer in the copy, or that has expired. */
export interface WithdrawnView {
  /** The day it was published under. */
  readonly day: string
  readonly dayUrl: string
  /** When it was withdrawn, or expired: an instant in UTC. */
  readonly on: string
  /** Why, in the words of whoever ordered it: only there if somebody said so. */
  readonly reason?: string
}
