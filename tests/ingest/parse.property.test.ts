/**
 * The promise of the desk: nothing lost, nothing invented. For any text, what
 * the desk made of it partitions the text, and reading twice gives the same.
 */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Copy, Span } from '../../scripts/ingest/copy.ts'
import type { Field, Item, StoryItem } from '../../scripts/ingest/item.ts'
import { type Parsed, parse } from '../../scripts/ingest/parse.ts'
import { anyPage, anyText, copyOf } from './copy-samples.ts'

const RUNS = { numRuns: 1500 }

for (const [path, texts] of [
  ['a.txt', anyText],
  ['a.md', anyText],
  ['a.html', anyPage],
] as const) {
  test(`${path}: every character that is not blank is in exactly one place`, () => {
    fc.assert(
      fc.property(texts, (text) => {
        const copy = copyOf(path, text)
        assert.deepEqual(faults(copy, spansOf(parse(copy, 'en'))), [])
      }),
      RUNS,
    )
  })

  test(`${path}: what is dropped is told in the words of the copy`, () => {
    fc.assert(
      fc.property(texts, (text) => {
        const copy = copyOf(path, text)
        for (const { text, span } of parse(copy, 'en').dropped)
          assert.equal(text, copy.text.slice(span.start, span.end))
      }),
      RUNS,
    )
  })

  test(`${path}: reading it again gives the same`, () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.deepEqual(parse(copyOf(path, text), 'en'), parse(copyOf(path, text), 'en'))
      }),
      { numRuns: 300 },
    )
  })
}

test('a.txt: body, headline and briefs have the letters of the copy, and no others but the marks that say what they are', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const copy = copyOf('a.txt', text)
      for (const item of parse(copy, 'en').items) {
        const own = item.kind === 'brief' ? [] : [...item.body, ...ownHeadline(item)]
        for (const { text, span } of own) assertSame(text, copy.text.slice(span.start, span.end))
        // A brief may be a headline behind a key.
        if (item.kind === 'brief')
          assert.ok(letters(copy.text.slice(item.span.start, item.span.end)).includes(letters(item.text)))
      }
    }),
    RUNS,
  )
})

/** Bullets, numbers, signs of quotation and underlines are marks: what a text is without them has every letter of the copy. */
function assertSame(text: string, source: string): void {
  assert.ok(letters(source).includes(letters(text)) || words(source) === words(text), `${source} became ${text}`)
  assert.equal(words(source.replace(MARKS, '')), words(text.replace(MARKS, '')))
}

const MARKS = /^\s*(?:\(?\d{1,3}[.)]\s|o\s|(?:UPDATE|WRAPUP|HEAD|Headline|Press Release|Media Release)[^:–-]*[:–-])/iu

function words(text: string): string {
  return text.replace(/[^\p{L}]/gu, '')
}

/** A headline that stands in the running copy, not behind a key. */
function ownHeadline({ fields: { headline } }: StoryItem): { text: string; span: Span }[] {
  if (headline?.origin !== 'copy' || headline.span === undefined) return []
  return [{ text: headline.value, span: headline.span }]
}

/** A soft hyphen at the end of a line is spelling, not a letter. */
function letters(text: string): string {
  return text.replace(/[\s\u00ad]/g, '')
}

test('the check itself sees what is lost, told twice, or outside the text', () => {
  const copy = copyOf('a.txt', 'One two')
  const body = (start: number, end: number) => ({ what: 'body', span: { start, end } })
  assert.deepEqual(faults(copy, [body(0, 7)]), [])
  assert.deepEqual(faults(copy, [body(0, 3)]), ['lost “t” at 4', 'lost “w” at 5', 'lost “o” at 6'])
  assert.deepEqual(faults(copy, [body(0, 4), body(2, 7)]), ['“e” at 2 is in body and body'])
  assert.deepEqual(faults(copy, [body(0, 8)]), ['body [0, 8) is outside the text'])
})

interface Place {
  readonly what: string
  readonly span: Span
}

/** Where each part of what was understood stands. Fields read off one line share its span and count once. */
function spansOf({ items, dropped }: Parsed): Place[] {
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
function faults(copy: Copy, places: readonly Place[]): string[] {
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
