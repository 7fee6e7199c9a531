/** The day that a path says: by itself, or as the paper's house style says that its names have one. */

import { dayInName, dayInPath } from '../dates/day-in-name.ts'
import type { Item } from '../flow/item.ts'
import type { NameDay } from '../flow/paper.ts'

/** Items with the day of their path, unless they give one themselves; or before that, if the style has it so. */
export function onNameDay(items: readonly Item[], path: string, style: NameDay | null): readonly Item[] {
  const styled = style === null ? null : dayInName(path, style.form)
  const day = styled ?? dayInPath(path)
  const isFirst = styled !== null && style?.isFirst === true
  return day === null ? items : items.map((item) => dated(item, day, isFirst))
}

function dated<One extends Item>(item: One, value: string, isFirst: boolean): One {
  const own = item.fields.date
  // What a key says, somebody meant.
  if (own !== undefined && (own.origin === 'header' || !isFirst)) return item
  return { ...item, fields: { ...item.fields, date: { value, origin: 'path' } } }
}
