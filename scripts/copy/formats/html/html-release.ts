/**
 * From when a page may be published, by the times that sites give to search engines and
 * readers. Of a page that was saved from a site it has passed; of one that an editor's
 * system has scheduled it lies ahead, and holds. That search engines are not to list a
 * page (`noindex`) says nothing of the kind.
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

/** Whether a `<meta>` of this name says when something goes out: in doubt it does. */
export function isRelease(name: string): boolean {
  return NAMES.test(name.trim())
}

/** The latest of the times that a page gives; null if it gives none. */
export function releaseFrom(said: readonly string[]): string | null {
  const read = said.flatMap((text) => instantIn(text.trim()) ?? [])
  const times = read.map((value) => ({ value, time: toInstant(value, 'utc')?.toMillis() ?? 0 }))
  const [first, ...others] = times
  return first === undefined ? null : others.reduce((a, b) => (b.time > a.time ? b : a), first).value
}

function instantIn(text: string): string | null {
  if (/^\d{10}(?:\d{3})?$/.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString()
  const reading = instantOf(text)
  if (reading.kind === 'instant') return reading.iso
  // As browsers print it: only with its offset does it say the same everywhere.
  const time = /GMT|UTC|[+-]\d\d:?\d\d/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? aheadOf(text, false) : new Date(time).toISOString()
}
