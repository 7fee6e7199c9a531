/** What several kinds of page show. */

import type { Direction, OtherTongue } from '../../flow/item.ts'
import type { HeadlineLink, Link } from '../edition.ts'
import type { PictureFigure } from '../figures.ts'

/** A story on a page that is not its own. */
export interface Teaser {
  readonly url: string
  readonly headline: string
  /** Whether the desk drafted the headline. */
  readonly drafted: boolean
  readonly kicker: string | null
  readonly dek: string | null
  /** The first words of the body. */
  readonly opening: string
  readonly bylines: readonly string[]
  readonly place: string | null
  /** `yyyy-mm-dd`: the date that the copy gives, or null. */
  readonly published: string | null
  /** An instant in UTC. */
  readonly filed: string
  readonly section: Link | null
  /** Whether it is opinion, not news. */
  readonly opinion: boolean
  readonly language: string
  readonly direction: Direction
  /** Of its headline and dek. */
  readonly tongues?: readonly OtherTongue[]
  /** The same story in other languages, where the page has it once for all of them. */
  readonly translations?: readonly HeadlineLink[]
  /** By which it is shown; absent if it has none. */
  readonly picture?: PictureFigure
}

/** A brief, anywhere. */
export interface BriefLine {
  /** Where it lives, `/yyyy/mm/dd/#b-id`. */
  readonly url: string
  /** Its id as an anchor on its day's page, `b-id`. */
  readonly anchor: string
  readonly text: string
  /** Where the story under the same headline stands, or null. */
  readonly story: string | null
  readonly section: Link | null
  readonly language: string
  readonly direction: Direction
}

/** One day of a longer list. */
export interface DayList {
  /** `yyyy-mm-dd` */
  readonly day: string
  readonly url: string
  readonly stories: readonly Teaser[]
  readonly briefs: readonly BriefLine[]
}

/** How much there is. */
export interface Tally {
  readonly stories: number
  readonly briefs: number
}

/** A period and how much was filed in it. `period` is `yyyy-mm-dd`, `yyyy-mm` or `yyyy`. */
export interface PeriodCount extends Tally {
  readonly period: string
  readonly url: string
}
