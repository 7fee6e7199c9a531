/** What the items show of each span of the copy: the values of its fields, the text of its blocks. */

import { type Key, wordOf } from '../fields/keys.ts'
import type { Span } from '../flow/copy.ts'
import type { Block, Field, Item } from '../flow/item.ts'

/** A span of the copy and what is shown of it. */
export interface ShownSpan {
  readonly span: Span
  /** What stands there: `byline`, `brief`, `list item`. */
  readonly what: string
  readonly names: Set<Key>
  readonly values: string[]
  isHeader: boolean
  /** The day of the story it is of. */
  readonly day: string | null
  /** Whether the page shows a number of its own. */
  isNumbered: boolean
}

/** Fields whose value says the same in another way: a language's code, an instant. */
export const REWORDED: readonly Key[] = [
  'embargo',
  'publish',
  'expires',
  'hold',
  'language',
  'lead',
  'minor',
  'duplicate',
  'part',
  'version',
  'urgency',
  'slug',
  'event',
]

/** What is shown of each span; fields read off one line share its span. */
export function shownIn(items: readonly Item[]): ShownSpan[] {
  const spans = new ShownSpans()
  for (const item of items) {
    const day = item.fields.date?.value ?? null
    for (const [key, fields] of Object.entries(item.fields))
      for (const field of [fields].flat() as Field[]) spans.addField(key as Key, field, day)
    if (item.kind === 'brief') spans.add(item.span, 'brief', item.text, day)
    else {
      for (const block of item.body) spans.addBlock(block, day)
      for (const { span, text } of item.related) spans.add(span, 'related', text, day)
    }
  }
  return [...spans.all.values()]
}

class ShownSpans {
  readonly all = new Map<string, ShownSpan>()

  add(span: Span, what: string, value: string, day: string | null): ShownSpan {
    const key = `${span.start}-${span.end}`
    const there = this.all.get(key)
    const shown = there ?? { span, what, names: new Set(), values: [], day, isHeader: false, isNumbered: false }
    this.all.set(key, shown)
    if (value !== '') shown.values.push(value)
    return shown
  }

  addField(key: Key, { span, value, origin }: Field, day: string | null): void {
    if (span === undefined) return
    const isSame = key !== 'date' && !REWORDED.includes(key)
    const shown = this.add(span, wordOf(key), isSame ? value : '', day)
    shown.names.add(key)
    if (origin === 'header') shown.isHeader = true
  }

  addBlock({ span, text, kind, rows = [], marks = [] }: Block, day: string | null): void {
    const isItem = kind === 'listItem'
    const shown = this.add(span, isItem ? 'list item' : kind, text, day)
    if (isItem) shown.isNumbered = true
    shown.values.push(...rows.flat(), ...marks.flatMap(({ href }) => href ?? []))
  }
}
