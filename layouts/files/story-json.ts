/** What `/yyyy/mm/dd/slug.json` says of a story. What the keys mean is in `docs/story-files.md`; the schema is made of this. */

import type { EventTimes } from '../../scripts/edition/events/views.ts'
import type { Direction } from '../../scripts/flow/item.ts'
import type { BodyBlock } from './body.ts'

export interface StoryJson {
  readonly version: 'broadsheet-story/1'
  readonly id: string
  readonly url: string
  readonly files: { readonly text: string; readonly markdown: string }
  readonly paper: { readonly name: string; readonly url: string; readonly licence?: string }
  readonly language: string
  readonly direction: Direction
  readonly headline: string
  readonly headlineDrafted?: boolean
  readonly kicker: string | null
  readonly dek: string | null
  readonly bylines: readonly string[]
  readonly agency: string | null
  readonly place: string | null
  /** The day that the copy gives, `yyyy-mm-dd`. */
  readonly published: string | null
  /** An instant in UTC. */
  readonly filed: string
  readonly revised: string | null
  /** Under which it is listed, `yyyy-mm-dd`. */
  readonly day: string
  readonly section: string | null
  readonly topics: readonly string[]
  readonly opinion: boolean
  readonly source: string | null
  readonly event?: EventTimes
  readonly series?: { readonly name: string; readonly part: number | null }
  readonly translations?: readonly { readonly url: string; readonly language: string; readonly headline: string }[]
  readonly corrects?: { readonly url: string; readonly headline: string }
  readonly words: number
  readonly body: readonly (BodyBlock & { readonly language?: string; readonly direction?: Direction })[]
  readonly pictures: readonly PictureJson[]
  readonly notes: readonly string[]
  readonly corrections: readonly { readonly day: string | null; readonly text: string; readonly url?: string }[]
}

interface PictureJson {
  readonly kind: 'picture' | 'sound' | 'film' | 'document'
  readonly url: string
  readonly caption: string | null
  readonly credit: string | null
  /** The block of the body, from 0, that it stands before. */
  readonly before: number | null
  readonly alt?: string
  readonly width?: number
  readonly height?: number
  readonly name?: string
  readonly bytes?: number
}
