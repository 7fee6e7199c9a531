/** What the pages show on which a story is mended: plain values, all that these layouts see. */

import type { Direction, Origin } from '../../scripts/flow/item.ts'

/** A reading that the editor may take by a click: the desk's own, its second one, or that there is none. */
export interface Pick {
  readonly kind: 'first' | 'second' | 'none'
  readonly value: string
}

/** Why a field stands first. */
export type Doubted = 'drafted' | 'undated' | 'unsure'

/** What a story says of itself, by the names that the interface has for it. */
export type OwnField =
  | 'headline'
  | 'dek'
  | 'bylines'
  | 'date'
  | 'section'
  | 'topics'
  | 'series'
  | 'part'
  | 'urgency'
  | 'lead'
  | 'pin'
  | 'until'
  | 'hold'
  | 'minor'

/** What is said of a picture. */
export type PictureWord = 'caption' | 'alt' | 'credit'

/** A field of the form: of the story, of one of its pictures, of a correction that it has, of one more and its day. */
export type FieldKey =
  | OwnField
  | `picture-${number}-${PictureWord}`
  | `correction-${number}`
  | 'correction'
  | 'correction-day'

export interface FormField {
  /** Its name in the form. */
  readonly key: FieldKey
  readonly manner: 'words' | 'number' | 'box' | 'hold' | 'row'
  /** As the field shows it: what was typed, else what the story says. */
  readonly value: string
  /** Who says so; null if nobody says anything. */
  readonly origin: Origin | null
  /** Of the copy, counted from 1; null where it is no line of it. */
  readonly line: number | null
  /** What the copy says below the sidecar, where that is something else. */
  readonly under: string | null
  readonly doubted: Doubted | null
  readonly picks: readonly Pick[]
  /** Which of the picks was chosen; null for what stands in the field. */
  readonly picked: string | null
  /** Why this cannot be written, in a sentence or two. */
  readonly fault: string | null
}

/** A row of the front page that can be laid by hand, and what is below them. */
export type FrontRow = 'lead' | 'seconds' | 'thirds'
export type AnyRow = FrontRow | 'others'

/** What all of the pages have. */
export interface MendView {
  /** What is mended. */
  readonly of: 'story' | 'front'
  /** Of the story, root-relative, without the base path. */
  readonly url: string
  readonly headline: string
  readonly language: string
  readonly direction: Direction
  /** The file of the copy, and its sidecar, relative to the content folder. */
  readonly source: string
  readonly sidecar: string
}

/** What a form brings back besides its fields. */
export interface Sealed {
  /** By which the server knows its own form. */
  readonly token: string
  /** By which it knows what the editor had before their eyes. */
  readonly seen: string
}

/** A picture of the story, with what is said of it. */
export interface PictureFields {
  /** Its name, as a sidecar calls it. */
  readonly name: string
  /** The address of the narrowest that was cut; null where none was. */
  readonly shown: { readonly src: string; readonly width: number; readonly height: number } | null
  readonly fields: readonly FormField[]
}

export interface FormView extends MendView, Sealed {
  readonly fields: readonly FormField[]
  readonly pictures: readonly PictureFields[]
  /** Those that it has, and room for one more. */
  readonly corrections: readonly FormField[]
  /** Names of sections that the paper has. */
  readonly known: { readonly section: readonly string[] }
  /** What the desk says that belongs to no field. */
  readonly remarks: readonly string[]
  /** What keeps it from being written and belongs to no field. */
  readonly faults: readonly string[]
  /** Whether somebody sent the form without a change. */
  readonly isSame: boolean
}

/** A line of a difference: taken out, put in, or as it was. */
export interface DiffLine {
  readonly kind: 'out' | 'in' | 'same'
  readonly text: string
}

export interface DiffView extends MendView, Sealed {
  readonly isNew: boolean
  readonly diff: readonly DiffLine[]
  /** Whether `until` stays, though the story has no place on the front page any more. */
  readonly untilStays: boolean
  /** The fields as they were sent, to be sent again. */
  readonly sent: readonly (readonly [name: string, value: string])[]
}

export interface ConflictView extends MendView {
  /** The sidecar as it stands now; null if there is none. */
  readonly standing: string | null
  /** What the editor had typed, field by field. */
  readonly typed: readonly { readonly key: FormField['key'] | AnyRow; readonly value: string }[]
}

/** A story that cannot be mended here, and why. */
export interface RefusedView extends MendView {
  readonly reason: string
}

/** A story of the front page, to be moved. */
export interface MovableStory {
  readonly url: string
  readonly headline: string
  readonly language: string
  readonly direction: Direction
  readonly row: AnyRow
  /** Whether somebody moved it. */
  readonly moved: boolean
}

export interface OrderView extends MendView, Sealed {
  readonly stories: readonly MovableStory[]
  /** How many stories each row has, from the top down; what is left is below them. */
  readonly room: Readonly<Record<FrontRow, number>>
  /** The story that was moved last and the button by which, so that it has the focus again; null at first. */
  readonly last: { readonly at: number; readonly by: Move } | null
  readonly isSame: boolean
}

export type Move = 'up' | 'down' | 'top'
