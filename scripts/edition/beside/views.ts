/** What pages show of what stands beside the news: plain values, as `../views/views.ts` has them of the news. */

import type { OtherTongue, Spoken } from '../../flow/item.ts'
import type { Prose } from '../../flow/prose.ts'

interface PlainLink {
  readonly url: string
  readonly text: string
}

/** What an editor has a page of the paper's own say, too. */
export interface AddedText extends Spoken {
  readonly title: string | null
  readonly markdown: Prose
  readonly tongues?: readonly OtherTongue[]
}

/** A box on the page of another. */
export interface NoticeBox extends AddedText {
  /** Whether it is marked as one. */
  readonly isAdvertisement: boolean
}

/** A page that is no story: `/imprint/`. */
export interface PlainView extends Spoken {
  readonly title: string
  /** Whether the copy has that title; else it is the name of the file. */
  readonly isTitled: boolean
  readonly tongues?: readonly OtherTongue[]
  /** The first words of the text; empty of an index. */
  readonly opening: string
  readonly markdown: Prose
  /** The pages above it, from the widest, and those right below it. */
  readonly trail: readonly PlainLink[]
  readonly below: readonly (PlainLink & Spoken)[]
}

/** The address of a page that was no story, and is gone. */
export interface TakenDownView {
  /** When: an instant in UTC. */
  readonly on: string
}
