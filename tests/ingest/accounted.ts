/** Whether every character of a copy is accounted for: what the desk made of it, laid over the text. */

import type { Copy, Span } from '../../scripts/ingest/copy.ts'
import type { Parsed } from '../../scripts/ingest/gather.ts'
import type { Field, Item } from '../../scripts/ingest/item.ts'

export interface Place {
  readonly what: string
  readonly span: Span
}

/** Where each part of what was understood stands. Fields read off one line share its span and count once. */
export function spansOf({ items, dropped }: Pick<Parsed, 'items' | 'dropped'>): Place[] {
  const fields = new Map(items.flatMap(fieldSpans).map((span) => [`${span.start}-${span.end}`, span]))
  return [
    ...[...fields.values()].map((span) => ({ what: 'field', span })),
    ...items.flatMap((item): Place[] =>
      item.kind === 'brief'
        ? [{ what: 'brief', span: item.span }]
        : [
            ...item.body.map(({ span }) => ({ what: 'body', span })),
            ...item.related.map(({ span }) => ({ what: 'related', span })),
          ],
    ),
    ...dropped.map(({ rule, span }) => ({ what: `dropped ${rule}`, span })),
  ]
}

function fieldSpans(item: Item): Span[] {
  const fields: readonly Field[] = Object.values(item.fields).flat()
  return fields.flatMap(({ span }) => (span === undefined ? [] : [span]))
}

/** What contradicts the promise, in words. */
export function faults(copy: Copy, places: readonly Place[]): string[] {
  const outside = places.filter(({ span }) => span.start < 0 || span.start >= span.end || span.end > copy.text.length)
  if (outside.length > 0)
    return outside.map(({ what, span }) => `${what} [${span.start}, ${span.end}) is outside the text`)
  const owners: string[][] = Array.from({ length: copy.text.length }, () => [])
  for (const { what, span } of places) for (let at = span.start; at < span.end; at += 1) owners[at]?.push(what)
  return Array.from(copy.text.matchAll(/\S/g)).flatMap(({ 0: character, index }) => {
    const [first, second] = owners[index] ?? []
    if (first === undefined) return [`lost “${character}” at ${index}`]
    return second === undefined ? [] : [`“${character}” at ${index} is in ${first} and ${second}`]
  })
}
