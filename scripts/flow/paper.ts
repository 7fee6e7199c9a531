/** The paper: what the masthead says of it. */

import type { Direction, NameKind } from './item.ts'
import type { Dress, LookOrder, OwnLook, Said } from './wear/look.ts'

/** Sections that have an index of their own, more compact than that of news. */
export const LISTINGS = ['obituaries', 'classifieds', 'letters'] as const
export type Listing = (typeof LISTINGS)[number]

export interface Section {
  /** The part of its address: `/sections/<slug>/`. */
  readonly slug: string
  readonly name: string
  /** Slugs it was known by; their addresses lead here. */
  readonly formerly: readonly string[]
  /** How its pages are laid out, where somebody says so: as news is, or as a listing. */
  readonly layout?: Listing | 'stories'
}

/** A topic, or who signs, as the masthead names them. */
export interface KnownTopic {
  readonly name: string
  readonly aliases: readonly string[]
  readonly formerly: readonly string[]
  /** Whether it has a feed of its own. */
  readonly follow: boolean
  /** What it is the name of, where the masthead says so. */
  readonly kind?: NameKind
}

export interface Publisher {
  readonly name: string
  /** Who answers for what is printed. */
  readonly editor: string | null
  readonly email: string | null
  readonly phone: string | null
  /** By post, on one line or several. */
  readonly address: string | null
  /** A web address. */
  readonly url: string | null
}

/** On what terms others may use the text. */
export interface Licence {
  readonly name: string
  /** The web address of its text. */
  readonly url: string | null
}

/** In which files a paper's names have the day of publication, and how it is written there. */
export interface NameDay {
  /** `YYYY-MM-DD`, `DDMMYY`, `YYYY/MM/DD` over folders; `words` where the month is named. */
  readonly form: string
  /** Whether it counts before a day that the copy gives, or only where the copy gives none. */
  readonly isFirst: boolean
}

/** What this paper sets around the value of a line: `Words: …`; `*` is a word that differs, as the initials in `*, for the desk: …`. */
export interface Frame {
  readonly role: string
  readonly before: string
  readonly after: string
}

/**
 * The house style: what the desk has learnt of this paper from the files that its editors corrected. A difference to what
 * the program knows, small enough to be read; it stands beside the masthead, and without it the desk reads as it came.
 */
export interface HouseStyle {
  /** The files that it was learnt from, each with the keys that were corrected; sorted. */
  readonly from: readonly (readonly [path: string, keys: readonly string[]])[]
  /** The roles whose lines were corrected, again and again: in copy that is read by rules, only such lines are taken by what was learnt. */
  readonly roles: readonly string[]
  readonly nameDay: NameDay | null
  readonly frames: readonly Frame[]
  /** By how much more a piece of evidence speaks for a role here. */
  readonly signs: readonly (readonly [evidence: string, role: string, by: number])[]
  /** By how much likelier one role follows another here, by how lines follow each other; `^` is the top. */
  readonly steps: readonly (readonly [joint: string, above: string, role: string, by: number])[]
}

/** The rows of the front page that can be laid by hand, from the lead down. */
export const FRONT_ROWS = ['lead', 'seconds', 'thirds'] as const
export type FrontRow = (typeof FRONT_ROWS)[number]

/** A story in its place, as `front.yaml` names it. */
export interface FrontEntry {
  readonly row: FrontRow
  /** Its headline or the first words of that, or its address. */
  readonly text: string
  /** Where that stands in the file. */
  readonly line: number
  readonly column: number
  readonly frame: string
}

/** The front page as somebody has laid it, from the top down; empty where nobody has. */
export type FrontOrder = readonly FrontEntry[]

export interface Paper {
  readonly name: string
  /** For where there is no room for more, such as below an icon; absent if the masthead gives none. */
  readonly shortName?: string
  readonly motto: string | null
  /** BCP 47. */
  readonly language: string
  readonly direction: Direction
  /** An IANA time zone. */
  readonly zone: string
  /** The scheme and host of the published site, without a slash at the end: `https://example.org`. */
  readonly origin: string
  /** The path below which the site stands, with a slash at both ends: `/` or `/broadsheet/`. */
  readonly base: string
  /** `filed`: copy that gives no date is of the day that it was filed on, and no page says that it gives none. */
  readonly undated?: 'filed'
  /** What copy is in that is not UTF-8, by its WHATWG label; absent if the masthead does not say. */
  readonly encoding?: string
  /** In the masthead's order. Empty if it lists none: then the folders make them. */
  readonly sections: readonly Section[]
  readonly topics: readonly KnownTopic[]
  /** Who signs under several names, or has an address of another name. */
  readonly bylines: readonly KnownTopic[]
  /** Names that are never topics, however often items have them. */
  readonly ignored: readonly string[]
  readonly publisher: Publisher
  readonly licence: Licence | null
  /** For how many days the earlier text of what was changed is kept; absent if for good, 0 if it is not kept at all. */
  readonly changesKept?: number
  /** Whether straight quotes, double hyphens and three dots are set as a newspaper does; absent if the masthead does not ask for it. */
  readonly typography?: true
  /** `false`: stories have no files to take along; absent if the masthead does not say so. */
  readonly storyFiles?: false
  /** `false`: readers' browsers keep nothing of the paper to be read without a connection; absent if the masthead does not say so. */
  readonly offline?: false
  /** `false`: there is no page of the day to send as a mail; absent if the masthead does not say so. */
  readonly newsletter?: false
  /** Whether a card is drawn for each story without a picture; absent if the masthead does not ask for it. */
  readonly cards?: true
  /** What the desk has learnt of how this paper sets its copy; absent if nothing. */
  readonly house?: HouseStyle
  /** Which of the themes that come along it is set in; absent if in the first. */
  readonly theme?: Said
  /** What the masthead says of the look, with its places; what becomes of it is `dress` and `own`. */
  readonly look?: LookOrder
  /** What every page shows of its look; absent if all is as it came. */
  readonly dress?: Dress
  /** What of its look no page but its own depends on. */
  readonly own?: OwnLook
}
