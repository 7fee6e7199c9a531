/** The day that stands in a file's name, where the paper's house style says that its names have one. */

import { dayInName } from '../dates/day-in-name.ts'
import type { Item } from '../flow/item.ts'
import type { NameDay } from '../flow/paper.ts'

/** Items with the day of their file's name, unless they give one themselves; or before that, if the style has it so. */
export function onNameDay(items: readonly Item[], path: string, style: NameDay | null): readonly Item[] {
  const day = style === null ? null : dayInName(path, style.form)
  return day === null ? items : items.map((item) => dated(item, day, style?.isFirst === true))
}

function dated<One extends Item>(item: One, value: string, isFirst: boolean): One {
  const own = item.fields.date
  // What a key says, somebody meant.
  if (own !== undefined && (own.origin === 'header' || !isFirst)) return item
  return { ...item, fields: { ...item.fields, date: { value, origin: 'name' } } }
}
