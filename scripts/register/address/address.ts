/**
 * Addresses as the register keeps them: root-relative, without the base path,
 * letters of any script as they are. Their shape is checked wherever one is read,
 * since a story's address is also a folder of the published site.
 */

import { SHELF_KINDS, type ShelfKind, shelfAddress } from '../../flow/shelf.ts'

const STORY = /^\/\d{4}\/(?:0[1-9]|1[0-2])\/(?:0[1-9]|[12]\d|3[01])\/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\/$/u
const BRIEF = /^\/\d{4}\/(?:0[1-9]|1[0-2])\/(?:0[1-9]|[12]\d|3[01])\/#b-[a-z\d]+$/
const FOLDERS = SHELF_KINDS.map(({ folder }) => folder).join('|')
const SHELF = new RegExp(`^/(?:${FOLDERS})/[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]*/$`, 'u')
const AT_SHELF = new RegExp(`^/(?<folder>${FOLDERS})/(?<slug>[^/]+)/(?<page>.*)$`)
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

export function isStoryAddress(text: string): boolean {
  return STORY.test(text) && isInCalendar(dayIn(text))
}

/** What the paper has pages of its own at: no story ever stood there. */
const OWN = new RegExp(
  `^/(?:${FOLDERS}|headlines|sitemaps|assets|pagefind|about|search|calendar|corrections|feeds|held|edition|\\d{4})(?:/|$)|^/(?:index|404)\\.html?$`,
  'i',
)
const IMPORTED = /^(?:\/[\p{L}\p{N}_][\p{L}\p{M}\p{N}._~-]*)+(?:\/|(?<=\.html?))$/iu

/** Whether a story may have stood at an address before it came to this paper: `/news/123.html`, `/blog/old-slug/`. */
export function isFormerAddress(text: string): boolean {
  if (isStoryAddress(text)) return true
  return IMPORTED.test(text) && !OWN.test(text) && text.length <= 500 && !/\.(?:\/|$)/.test(text)
}

/** Whether a page that is no story may stand at an address: where the paper has nothing of its own, or below `/about/`. */
export function isPageAddress(text: string): boolean {
  if (!text.endsWith('/') || text.length > 500 || /\.(?:\/|$)/.test(text)) return false
  return IMPORTED.test(text) && (!OWN.test(text) || /^\/about\/./.test(text))
}

/** Whether an address is the calendar's: `/calendar/`, `/calendar/2026/12/`. */
export function isCalendarAddress(text: string): boolean {
  return /^\/calendar\/(?:\d{4}\/(?:0[1-9]|1[0-2])\/)?$/.test(text)
}

/** The address of another name in the same place: `/about/staff/` and `people` make `/about/people/`. */
export function pageBeside(address: string, slug: string): string {
  return `${address.slice(0, address.lastIndexOf('/', address.length - 2) + 1)}${slug}/`
}

export function isBriefAddress(text: string): boolean {
  return BRIEF.test(text) && isInCalendar(dayIn(text))
}

export function isShelfAddress(text: string): boolean {
  return SHELF.test(text)
}

/** An address that is a shelf's, or below one, in its parts. */
export interface AtShelf {
  readonly kind: ShelfKind
  readonly slug: string
  /** The shelf's own address. */
  readonly address: string
  /** What stands below it: `2026/11/`; empty for the shelf itself. */
  readonly page: string
}

/** The shelf to which an address belongs, its own or one below it; null if it belongs to none. */
export function atShelf(url: string): AtShelf | null {
  const found = AT_SHELF.exec(url)?.groups
  const kind = SHELF_KINDS.find(({ folder }) => folder === found?.folder)?.kind
  if (found === undefined || kind === undefined) return null
  const { slug = '', page = '' } = found
  return { kind, slug, address: shelfAddress(kind, slug), page }
}

/** What may be published below a shelf's address: a year, a month, its feed. */
export function isShelfPage(text: string): boolean {
  return /^(?:\d{4}\/(?:(?:0[1-9]|1[0-2])\/)?|feed\.xml)$/.test(text)
}

export function isDay(text: string): boolean {
  return DAY.test(text) && isInCalendar(text)
}

/** Whether a day of the right shape exists: 31 February does not, nor 29 February in most years. */
export function isInCalendar(day: string): boolean {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number)
  if (year === undefined || month === undefined || date === undefined || date < 29) return true
  // The last of its month, of a year after 400 of which the calendar is the same.
  return date <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

/** `/2026/11/22/slug/` */
export function storyAddress(day: string, slug: string): string {
  return `/${day.replaceAll('-', '/')}/${slug}/`
}

/** `/2026/11/22/#b-id` */
export function briefAddress(day: string, id: string): string {
  return `/${day.replaceAll('-', '/')}/#b-${id}`
}

/** The day, `yyyy-mm-dd`, in a story's or a brief's address. */
export function dayIn(address: string): string {
  return address.slice(1, 11).replaceAll('/', '-')
}

/** The slug in a story's or a shelf's address. */
export function slugInAddress(address: string): string {
  return address.slice(address.lastIndexOf('/', address.length - 2) + 1, -1)
}

/** Plain small letters, which most addresses have alone: folded already. */
const FOLDED = /^[a-z\d/#-]*$/

/**
 * What two addresses share if some file system takes them for one: NFC, without
 * case. By way of upper case, so that `ß` meets `ss` and `ς` meets `σ`.
 */
export function foldAddress(address: string): string {
  if (FOLDED.test(address)) return address
  return address.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
}
