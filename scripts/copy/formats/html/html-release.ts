/**
 * What a page's markup says of its own publication: the published time that sites
 * give to search engines and readers. Of a page that was saved from a site it has
 * passed; of one that an editor's system has scheduled it lies ahead, and holds.
 * That search engines are not to list a page (`noindex`) says nothing of the kind.
 */

import { aheadOf } from '../../../dates/ahead.ts'
import { instantOf, toInstant } from '../../../dates/instant.ts'

const NAMES = new RegExp(
  `^(?:${[
    '(?:og:)?(?:article:)?published(?:_time)?|article\\.published',
    '(?:date[-_. ]?)?published(?:[-_. ]?(?:at|date|time))?|datepublished',
    'pub(?:lish|lication)?[-_. ]?(?:date|time)|release[-_. ]?date|embargo(?:[-_. ]?(?:date|until))?|date',
    'dc(?:terms)?[.:](?:date(?:[.:](?:issued|available|created))?|issued|available)',
    'parsely-pub-date|sailthru\\.date',
  ].join('|')})$`,
  'i',
)
const TYPES = /(?:Article|Posting|Report|WebPage|CreativeWork|Review|Recipe)$/

type Attributes = Readonly<Record<string, string>>

/** Hears a page's elements and says from when it may be published. */
export class PageRelease {
  readonly #said: string[] = []
  /** Of a script with data of the page, its text so far. */
  #data: string | null = null

  open(name: string, attributes: Attributes): void {
    const { content, datetime } = attributes
    const said = attributes.property ?? attributes.name ?? attributes.itemprop ?? ''
    if (name === 'meta' && content !== undefined && NAMES.test(said.trim())) this.#said.push(content)
    else if (name === 'script' && /^application\/ld\+json\b/i.test(attributes.type ?? '')) this.#data = ''
    else if (attributes.itemprop === 'datePublished' || (name === 'time' && isOfPage(attributes)))
      this.#said.push(datetime ?? content ?? '')
  }

  text(text: string): void {
    if (this.#data !== null) this.#data += text
  }

  close(name: string): void {
    if (name !== 'script' || this.#data === null) return
    this.#said.push(...publishedIn(parsed(this.#data)))
    this.#data = null
  }

  /** The latest of the times that the page gives; null if it gives none. */
  from(): string | null {
    const read = this.#said.flatMap((text) => instantIn(text.trim()) ?? [])
    const times = read.map((value) => ({ value, time: toInstant(value, 'utc')?.toMillis() ?? 0 }))
    const [first, ...others] = times
    return first === undefined ? null : others.reduce((a, b) => (b.time > a.time ? b : a), first).value
  }
}

/** HTML 5 had `pubdate` for a time; microformats have classes. */
function isOfPage({ pubdate, class: classes = '' }: Attributes): boolean {
  return pubdate !== undefined || /(?:^|\s)(?:dt-)?published(?:\s|$)/.test(classes)
}

function instantIn(text: string): string | null {
  if (/^\d{10}(?:\d{3})?$/.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString()
  const reading = instantOf(text)
  if (reading.kind === 'instant') return reading.iso
  // As browsers print it: only with its offset does it say the same everywhere.
  const time = /GMT|UTC|[+-]\d\d:?\d\d/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? aheadOf(text, false) : new Date(time).toISOString()
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\*.*?\*\/)|-->\s*$/gs, ''))
  } catch {
    return null
  }
}

/** Of data about the page itself, not about what it links to. */
function publishedIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(publishedIn)
  if (typeof data !== 'object' || data === null) return []
  const { '@type': type, '@graph': graph, datePublished } = data as Readonly<Record<string, unknown>>
  const isPage = [type].flat().some((one) => typeof one === 'string' && TYPES.test(one))
  return [...(isPage && typeof datePublished === 'string' ? [datePublished] : []), ...publishedIn(graph)]
}
