/** What the files show that a story has to take along: `/yyyy/mm/dd/slug.txt`, `.md`, `.json`. Plain values. */

import type { Direction, OtherTongue } from '../../../flow/item.ts'
import type { Prose } from '../../../flow/prose.ts'
import type { Retired } from '../../../register/address/retired.ts'
import type { HeadlineLink, LinkTargets, StoryCorrection } from '../../edition.ts'
import type { EventTimes } from '../../events/views.ts'
import type { Figure } from '../../figures.ts'

/** The formats, by the endings of their addresses. */
export const FILE_FORMATS = ['txt', 'md', 'json'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

/** What a story says of itself: nothing of what stands around it, so that a neighbour's edit leaves its files alone. */
export interface Carried {
  readonly id: string
  /** The address of its page. */
  readonly page: string
  readonly headline: string
  readonly drafted: boolean
  readonly kicker: string | null
  readonly dek: string | null
  readonly bylines: readonly string[]
  readonly agency: string | null
  readonly place: string | null
  readonly published: string | null
  readonly filed: string
  readonly revised: string | null
  readonly day: string
  readonly section: string | null
  readonly topics: readonly string[]
  readonly sourceName: string | null
  readonly event?: EventTimes
  readonly opinion: boolean
  readonly corrections: readonly StoryCorrection[]
  readonly corrects?: HeadlineLink
  readonly series?: { readonly name: string; readonly number: number | null }
  readonly translations?: readonly HeadlineLink[]
  readonly notes: readonly string[]
  readonly words: number
  readonly language: string
  readonly direction: Direction
  readonly tongues?: readonly OtherTongue[]
  readonly pictures?: readonly Figure[]
  readonly links?: LinkTargets
}

/** A story as a file. */
export interface StoryFileView {
  readonly format: FileFormat
  /** The same for its three files. */
  readonly story: Carried
  readonly markdown: Prose
}

/** The file of a story that stands at its address no more: what became of it, and nothing of its text. */
export interface GoneFileView {
  readonly format: FileFormat
  readonly gone: GoneStory
}

/** Of one that moved, `file` is the address of the same file where the story is now. */
export type GoneStory =
  | (Extract<Retired, { readonly kind: 'redirect' }> & { readonly file: string })
  | Extract<Retired, { readonly kind: 'withdrawn' | 'expired' }>
