/**
 * The index is made in parts by time, so that a changed story costs what its part
 * costs. A part is a span of days whose number halves until few enough records are in
 * it: what comes or goes in one span moves no other's bounds, and no clock is asked. The
 * newest span is halved further, since nearly all that changes is in it; as days go by,
 * its halves become one again.
 */

import type { SearchRecord } from './search-records.ts'

export interface IndexPart {
  /** The first day of its span, `yyyymmdd`; null where the paper has one index, and no parts. */
  readonly name: string | null
  /** Where it is, below the index's folder: the first is in the folder itself, where one index would be. */
  readonly folder: string
  /** In the order of their addresses. */
  readonly records: readonly SearchRecord[]
}

/** A paper with as many records has one index. */
const ONE_INDEX = 1000
/** A greater one has about so many parts, up to twice of it: a reader's question goes to each of them. */
const ABOUT = 6

/** Whether a paper of so many records has its index in parts. */
export function hasParts(records: number): boolean {
  return records > ONE_INDEX
}

/** The newest part, in which nearly all is written, has so much less in it than another may have. Readers load a hundredth more for each part. */
const NEWEST = 4

/** Days enough for all years that have four digits. */
const ALL_DAYS = 2 ** 22
const DAY = 86_400_000
/** The 1st of January of the year 0. */
const FIRST_DAY = -719_528

/**
 * The parts of a paper, the oldest first. They are cut again only where a span comes
 * to hold more than it may, and where the whole paper has doubled.
 *
 * @param oneIndex how many records make no parts yet
 */
export function indexParts(records: readonly SearchRecord[], oneIndex = ONE_INDEX): IndexPart[] {
  if (records.length === 0) return []
  if (records.length <= oneIndex) return [{ name: null, folder: '', records }]
  let most = oneIndex
  while (most * ABOUT < records.length) most *= 2
  const days = records.map((record) => ({ record, day: Date.parse(record.day) / DAY - FIRST_DAY }))
  const spans = halved(days, { from: 0, days: ALL_DAYS, isNewest: true }, most)
  return spans.map(({ from, within }, number) => {
    const name = nameOf(from)
    return { name, folder: number === 0 ? '' : `${name}/`, records: within.map(({ record }) => record) }
  })
}

interface Dated {
  readonly record: SearchRecord
  /** Days since the year 0. */
  readonly day: number
}

interface Span {
  readonly from: number
  readonly within: readonly Dated[]
}

/** A span of days, and whether nothing is newer than what is in it. */
interface Days {
  readonly from: number
  readonly days: number
  readonly isNewest: boolean
}

/** The spans of so many days that have something in them, none with more than it may have if it can be halved. */
function halved(within: readonly Dated[], { from, days, isNewest }: Days, most: number): Span[] {
  if (within.length === 0) return []
  if (within.length <= (isNewest ? most / NEWEST : most) || days === 1) return [{ from, within }]
  const half = days / 2
  const early = within.filter(({ day }) => day < from + half)
  const late = within.filter(({ day }) => day >= from + half)
  return [
    ...halved(early, { from, days: half, isNewest: isNewest && late.length === 0 }, most),
    ...halved(late, { from: from + half, days: half, isNewest }, most),
  ]
}

function nameOf(day: number): string {
  return new Date((day + FIRST_DAY) * DAY).toISOString().slice(0, 10).replaceAll('-', '')
}

/** What the search page is told of the parts. It is not there where the paper has one index. */
export const PARTS_LIST = 'parts.json'

/** A part as the search page knows it. */
export interface ListedPart {
  readonly name: string
  readonly folder: string
  /** The first and the last month that it has something of, `yyyy-mm`. */
  readonly first: string
  readonly last: string
  readonly records: number
  /** The mean length of their texts, in characters: what makes a word of a short text count more. */
  readonly length: number
}

/** The list of the parts, as a file; null where there is none. */
export function partsList(parts: readonly IndexPart[]): string | null {
  const listed = parts.flatMap((part) => (part.name === null ? [] : [listedAs(part.name, part)]))
  return listed.length === 0 ? null : `${JSON.stringify(listed)}\n`
}

function listedAs(name: string, { folder, records }: IndexPart): ListedPart {
  const months = records.map(({ day }) => day.slice(0, 7)).sort()
  const [first = '', last = ''] = [months.at(0), months.at(-1)]
  const letters = records.reduce(
    (sum, { markdown, headline }) => sum + (markdown.size === 0 ? headline.length : markdown.size),
    0,
  )
  return { name, folder, first, last, records: records.length, length: Math.round(letters / records.length) }
}
