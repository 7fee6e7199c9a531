/** The paper: what the masthead says of it. */

import type { Direction } from './item.ts'

export interface Section {
  /** The part of its address: `/sections/<slug>/`. */
  readonly slug: string
  readonly name: string
  /** Slugs it was known by; their addresses lead here. */
  readonly formerly: readonly string[]
}

/** A topic that the masthead names. */
export interface KnownTopic {
  readonly name: string
  readonly aliases: readonly string[]
  readonly formerly: readonly string[]
  /** Whether it has a feed of its own. */
  readonly follow: boolean
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

export interface Paper {
  readonly name: string
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
  /** What copy is in that is not UTF-8, by its WHATWG label; absent if the masthead does not say. */
  readonly encoding?: string
  /** In the masthead's order. Empty if it lists none: then the folders make them. */
  readonly sections: readonly Section[]
  readonly topics: readonly KnownTopic[]
  /** Names that are never topics, however often items have them. */
  readonly ignored: readonly string[]
  readonly publisher: Publisher
  readonly licence: Licence | null
}
