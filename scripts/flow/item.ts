/** An item: a story or a brief, and where each part of it came from. */

import type { Beside } from './beside/beside.ts'
import type { Span } from './copy.ts'
import type { Picture } from './media/picture.ts'

/** Who says so: the running copy, header lines or front matter, the sidecar, the folder (a section), the path (a day), a page's data about itself, or the desk. */
export type Origin = 'copy' | 'header' | 'sidecar' | 'folder' | 'path' | 'page' | 'drafted'

export interface Field<T = string> {
  readonly value: T
  readonly origin: Origin
  /** Absent if the value is not in the copy. Fields read off one line share its span. */
  readonly span?: Span
  /** Of a date with a time of day: that instant, ISO 8601; in the paper's zone if it names none. */
  readonly at?: string
  /** Of an event that the copy announces: where it takes place, in words. */
  readonly where?: string
  /** In its sidecar, the line that says it, from 1: of keys of which something may be told when the paper is known. */
  readonly line?: number
}

/** What a story may say of itself. Absent means that nobody said it. */
export interface Fields {
  readonly headline?: Field
  readonly kicker?: Field
  readonly dek?: Field
  readonly bylines?: readonly Field[]
  readonly agency?: Field
  /** The place of the dateline, as printed. */
  readonly place?: Field
  /** The day of publication, `yyyy-mm-dd`, only where the copy gives day, month and year. */
  readonly date?: Field
  /** The section, as the editor wrote it. */
  readonly section?: Field
  readonly topics?: readonly Field[]
  /** Where the copy was first published: a name or an address. */
  readonly source?: Field
  /**
   * Until when the copy is not to be published: ISO 8601, in the paper's zone if it names none; or the
   * words as written, if they are no instant or name no year.
   */
  readonly embargo?: Field
  /** When the editor wants it published: as an embargo, or `now`, which lets out what else would be held. */
  readonly publish?: Field
  /** When it is to be taken off: as an embargo. */
  readonly expires?: Field
  /** What says that it is not for publication, as written: `draft: true`, `DRAFT – DO NOT PUBLISH`; `no` where the sidecar says that it is. */
  readonly hold?: Field
  readonly corrections?: readonly Field[]
  /** What the paper says of the story beside it: an editor's note, a line about the author. */
  readonly notes?: readonly Field[]
  /** The last part of the address, as the editor asked for it. */
  readonly slug?: Field
  /** Addresses that it had elsewhere or before, as the editor wrote them. */
  readonly formerly?: readonly Field[]
  /** BCP 47, where the editor says what the desk would guess. */
  readonly language?: Field
  /** How much it matters, `1` (most) to `9`, as IPTC's ninjs counts; nobody saying so is as 5. */
  readonly urgency?: Field
  /** `yes`: the editor wants it to lead the front page. */
  readonly lead?: Field
  /** Where the editor wants it on the front page: `1` the lead, `2` among the seconds, `3` among the thirds. */
  readonly pin?: Field
  /** Until when `lead` and `pin` count: as an embargo. */
  readonly until?: Field
  /** `yes`: what was changed last is no matter for readers, a comma or a misprint. */
  readonly minor?: Field
  /** Of a correction that is filed by itself: which story it is of, as the editor wrote it, a headline or an address. */
  readonly corrects?: Field
  /** Of its first picture: what it shows, for who cannot see it; what stands below it; whose it is. Once it is hung, the picture has them. */
  readonly alt?: Field
  readonly caption?: Field
  readonly credit?: Field
  /**
   * When what it tells of takes place: ISO 8601, in the paper's zone if it names none; a day, an instant, or two with a
   * slash between; as `beside/event-times.ts` has it where the copy leaves out the year. Of an entry in a list of what is on, its time alone, `T19:30`: the day is the entry's.
   */
  readonly event?: Field
  /** The series that it is a part of, and which part: a number. */
  readonly series?: Field
  readonly part?: Field
  /** Which version of an agency's story it is: `2`; `2.5` is that version filed again. See `desk/signs/version.ts`. */
  readonly version?: Field
  /** The story that it is a translation of, as the editor wrote it: a headline, an address, or the name of a file. */
  readonly translates?: Field
  /** `no`: it is a story of its own, though another has nearly the same words. */
  readonly duplicate?: Field
}

/** A stretch of a block's text that is more than plain: offsets into `Block.text`. */
export interface Mark extends Span {
  readonly kind: 'strong' | 'emphasis' | 'code' | 'link'
  /** Of a link. */
  readonly href?: string
  /** Of a link that is counted from where the copy or its page is: where it stands in the file, from 1. */
  readonly at?: { readonly line: number; readonly column: number }
}

/** A link that is counted from where the copy or its page is, as it is written: `../x`, `council.txt`. */
export interface WithinLink {
  readonly href: string
  readonly text: string
  readonly line: number
  readonly column: number
}

export type BlockKind = 'paragraph' | 'subhead' | 'listItem' | 'quote' | 'verse' | 'table' | 'break'

export interface Block {
  readonly kind: BlockKind
  /** Verbatim words; line breaks only in verse and tables. Of a section break, its signs. */
  readonly text: string
  readonly span: Span
  readonly marks?: readonly Mark[]
  /** Of a list item: its number, or null for a bullet, and how deep it stands (0 is the outer list). */
  readonly list?: { readonly number: number | null; readonly depth: number }
  /** Of a subhead: 2 to 6. */
  readonly level?: number
  /** Of a table whose cells are known: its rows, the first being the head. */
  readonly rows?: readonly (readonly string[])[]
}

export interface Related {
  readonly text: string
  readonly span: Span
}

/** `topic` is what the masthead or an editor names, and what is surely a name of nobody knows what. */
export type NameKind = 'person' | 'place' | 'body' | 'event' | 'topic'

export interface Name {
  readonly value: string
  readonly kind: NameKind
}

export type Direction = 'ltr' | 'rtl'

/** A language that is not known, by BCP 47's own name for it; with its script where that is not the Latin: `und-Arab`. */
export const UNKNOWN_LANGUAGE = 'und'

/** Whether that is all that is known of a language. */
export function isUnknown(language: string): boolean {
  return /^und(?:-|$)/.test(language)
}

/** What a text is in. */
export interface Spoken {
  /** BCP 47. */
  readonly language: string
  readonly direction: Direction
}

/** A part of a story that is in another language than the rest: its headline, its dek, or a block by its place in the body. */
export interface OtherTongue extends Spoken {
  readonly part: 'headline' | 'dek' | number
}

/** What a part of a story is in: the same as the rest, or what is said of it. */
export function spokenIn(
  story: Spoken & { readonly tongues?: readonly OtherTongue[] },
  part: OtherTongue['part'],
): Spoken {
  const { language, direction } = story.tongues?.find((one) => one.part === part) ?? story
  return { language, direction }
}

interface Common extends Spoken {
  readonly names: readonly Name[]
}

export interface DiaryEntry {
  /** In the paper's zone: `2026-12-03T19:30`; without a year, `--12-03T19:30`. */
  readonly start: string
  /** Of a day without a year: 1 is Monday. */
  readonly weekday?: number
  /** As filed, its hour with it. */
  readonly text: string
}

export interface StoryItem extends Common {
  readonly kind: 'story'
  readonly fields: Fields
  readonly body: readonly Block[]
  readonly related: readonly Related[]
  /** In the order of the story; absent where all of it is in one language. */
  readonly tongues?: readonly OtherTongue[]
  /** Of a list of what is on, with its days as subheads: each entry that has an hour. */
  readonly diary?: readonly DiaryEntry[]
  /** Of what is no story: a page of the paper, or a box. */
  readonly beside?: Beside
  /** What stands beside its words, the one that goes first before the others; absent if nothing does. */
  readonly pictures?: readonly Picture[]
}

/** Fields that say whether and when an item is published: they hold for all items of their document. */
export type ReleaseField = 'embargo' | 'publish' | 'expires' | 'hold'

export interface BriefItem extends Common {
  readonly kind: 'brief'
  readonly text: string
  readonly span: Span
  /** What a sidecar or the folder says of it. */
  readonly fields: Pick<Fields, 'date' | 'section' | 'topics' | 'language' | 'event' | ReleaseField>
}

export type Item = StoryItem | BriefItem

/** Whether it is no story, but a page of the paper or a box. */
export function standsBeside(item: Item): boolean {
  return item.kind === 'story' && item.beside !== undefined
}
