/** Parts of a story’s linked data: its event, its pictures, its corrections (schema.org). */

import { DateTime } from 'luxon'
import type { CorrectionComment, Event, ImageObject, NewsArticle } from 'schema-dts'
import type { EventTimes } from '../../scripts/edition/events/views.ts'
import { isPictureFigure } from '../../scripts/edition/figures.ts'
import type { StoryView } from '../../scripts/edition/views/views.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { jpegAddress } from '../figures/figure.ts'
import { absolute } from '../parts/address.ts'

/** What takes place: when, and where if somebody says so. */
export function eventOf(paper: Paper, url: string, name: string, { start, end, place }: EventTimes): Event {
  return {
    '@type': 'Event',
    '@id': `${absolute(paper, url)}${url.includes('#') ? '' : '#'}event`,
    name,
    url: absolute(paper, url),
    startDate: instantIn(paper, start),
    ...given('endDate', end === null ? null : instantIn(paper, end)),
    ...(place === null ? {} : { location: { '@type': 'Place', name: place } }),
  }
}

/** A time of the paper's zone with its offset; a day as it is. */
export function instantIn({ zone }: Paper, iso: string): string {
  if (iso.length === 10) return iso
  return DateTime.fromISO(iso, { zone, setZone: true }).toISO({ suppressMilliseconds: true }) ?? iso
}

/** Its pictures, with their sizes and what is said of them. */
export function imagesOf(paper: Paper, { pictures = [] }: StoryView): Pick<NewsArticle & object, 'image'> {
  const images = pictures.filter(isPictureFigure).map(
    (figure): ImageObject => ({
      '@type': 'ImageObject',
      url: jpegAddress(paper, figure),
      width: `${figure.jpeg.width}`,
      height: `${figure.jpeg.height}`,
      ...given('caption', figure.caption ?? (figure.alt || null)),
      ...given('creditText', figure.credit),
    }),
  )
  return images.length === 0 ? {} : { image: images }
}

/** A correction, and the day that it was made on, where anybody says. */
export function correctionComment({ text, day }: StoryView['corrections'][number]): CorrectionComment {
  return { '@type': 'CorrectionComment', text, ...given('datePublished', day) }
}

/** A property that is there only where there is something to say. */
export function given<K extends string>(key: K, value: string | null): Partial<Record<K, string>> {
  return value === null ? {} : ({ [key]: value } as Record<K, string>)
}
