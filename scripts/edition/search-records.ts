/**
 * What search finds: a record for each story and brief. The press makes the index of
 * them, and makes it again only when a record has changed. Their text stays Markdown
 * here, since turning it into words takes longer than seeing that nothing changed.
 */

import { fingerprintOf } from '../flow/fingerprint.ts'
import type { Direction } from '../flow/item.ts'
import { isEqual, memo, memoEach } from '../flow/memo.ts'
import { compare } from '../flow/problem.ts'
import { type Prose, proseOf } from '../flow/prose.ts'
import type { PlainPage } from '../pages/beside-page.ts'
import { type Brief, type Edition, type Story, sectionOf } from './edition.ts'
import { atPlaces, orderedBy } from './order.ts'

export interface SearchRecord {
  /** Root-relative, without the base path; of a brief with its fragment. */
  readonly url: string
  readonly headline: string
  /** Null where there is none, as for a brief. */
  readonly dek: string | null
  readonly bylines: readonly string[]
  /** The body, as Markdown. */
  readonly markdown: Prose
  readonly section: string | null
  readonly topics: readonly string[]
  /** The day it is listed under, `yyyy-mm-dd`. */
  readonly day: string
  /** What orders the results: the day, then the filing time. */
  readonly order: string
  /** Whether the copy itself gives the day. */
  readonly dated: boolean
  /** Of a page that is no story: its day is nobody's concern. */
  readonly isPage?: true
  readonly language: string
  readonly direction: Direction
}

/** The records of an edition, sorted by address: the index has the same bytes only if its records come in the same order. */
export function searchRecords({ stories, briefs, beside }: Edition): SearchRecord[] {
  const records = [
    ...ofStories(stories),
    ...ofBriefs(briefs.filter(({ story }) => story === null)),
    ...ofPages(beside.pages.filter(isSought)),
  ]
  return atPlaces(records, addressOrder(records))
}

/** How many records an edition has. */
export function recordCount({ stories, briefs, beside }: Pick<Edition, 'stories' | 'briefs' | 'beside'>): number {
  return stories.length + briefs.filter(({ story }) => story === null).length + beside.pages.filter(isSought).length
}

/** A page of its own that has a text. */
function isSought({ filed, markdown }: PlainPage): boolean {
  return markdown.size > 0 && filed !== ''
}

const addressOrder = orderedBy(({ url }: SearchRecord) => url, compare)

const ofStories = memoEach((story: Story): SearchRecord => {
  const { dek, bylines, markdown, headline } = story
  return { ...common(story), headline, dek, bylines, markdown }
})

const ofPages = memoEach(({ address, title, filed, markdown, language, direction }: PlainPage): SearchRecord => {
  const day = filed.slice(0, 10)
  const none = { dek: null, bylines: [], section: null, topics: [], isPage: true } as const
  return {
    ...none,
    url: address,
    headline: title,
    markdown,
    day,
    order: `${day} ${filed}`,
    dated: false,
    language,
    direction,
  }
}, isEqual)

const NO_BODY = proseOf('')

/** A brief whose story is in the paper is found as that story. */
const ofBriefs = memoEach(
  (brief: Brief): SearchRecord => ({
    ...common(brief),
    headline: brief.text,
    dek: null,
    bylines: [],
    markdown: NO_BODY,
  }),
)

/** What a record says, as a hash. */
export const hashOfRecord = memo((record: SearchRecord): string => fingerprintOf(record))

function common(item: Story | Brief) {
  const { url, shelves, day, filed, published, language, direction } = item
  return {
    url,
    section: sectionOf(item)?.text ?? null,
    topics: shelves.topic.map(({ text }) => text),
    day,
    order: `${day} ${filed}`,
    dated: published !== null,
    language,
    direction,
  }
}
