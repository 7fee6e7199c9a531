/** What a page or a notice was taken for, for people: where it stands, from when and until when. */

import { type Beside, LAST, type NoticePlace } from '../../flow/beside/beside.ts'
import type { StoryItem } from '../../flow/item.ts'
import { ADDED_TO, pageAddress } from '../../register/beside/addresses.ts'

/** Rows of a name and what is said, both plain text. @param path below the content folder */
export function besideRows(item: StoryItem, beside: Beside, path: string): [name: string, said: string][] {
  const { headline, publish, expires } = item.fields
  const title: [string, string][] = headline === undefined ? [] : [['headline', headline.value]]
  const order: [string, string][] = beside.order === LAST ? [] : [['order', `${beside.order}`]]
  if (beside.kind === 'page') {
    const address = pageAddress(path)
    const own = ADDED_TO[address]
    if (own !== undefined) return [...title, ['added to', own]]
    return [...title, ['address', address], ['in', beside.shownIn], ...order]
  }
  return [
    ...title,
    ['place', beside.places.map(placeText).join(', ')],
    ...(publish === undefined ? [] : [['from', publish.value] as [string, string]]),
    ...(expires === undefined ? [] : [['until', `before ${expires.value}`] as [string, string]]),
    ...(beside.isAdvertisement ? [['marked as', 'an advertisement'] as [string, string]] : []),
    ...order,
  ]
}

function placeText(place: NoticePlace): string {
  return typeof place === 'string' ? place : `section ${place.section}`
}
