/** The day of publication, where the copy gives an instant: that of the paper's own zone. */

import { dayInZone } from '../dates/day-in-zone.ts'
import type { Item } from '../flow/item.ts'
import { languageOf } from '../languages/languages.ts'

/** Of a masthead that names no zone: nobody's clock, so a day stays as it is written. */
const NOWHERE = 'UTC'

/** The same item, published on its day in the paper's zone. @param copy the text that spans point into */
export function onPaperDay<Published extends Item>(item: Published, copy: string, zone: string): Published {
  const { date } = item.fields
  if (date?.at === undefined || zone === NOWHERE) return item
  const written = date.span === undefined ? '' : copy.slice(date.span.start, date.span.end)
  const value = dayInZone(date.at, written, zone, Object.keys(languageOf(item.language)?.zones ?? {}))
  return value === date.value ? item : { ...item, fields: { ...item.fields, date: { ...date, value } } }
}
