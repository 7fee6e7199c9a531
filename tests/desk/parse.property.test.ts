/**
 * The promise of the desk: nothing lost, nothing invented. For any text, what
 * the desk made of it partitions the text, and reading twice gives the same.
 */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from '../../scripts/desk/parse.ts'
import type { Copy, Span } from '../../scripts/flow/copy.ts'
import type { StoryItem } from '../../scripts/flow/item.ts'
import fc from '../properties/seeded.ts'
import { faults, spansOf, unshownIn } from './accounted.ts'
import { anyPage, anyText, copyOf } from './copy-samples.ts'

const RUNS = { numRuns: 1500 }
/** So many of them are read a second time. */
const READ_AGAIN = 300

for (const [path, texts] of [
  ['a.txt', anyText],
  ['a.md', anyText],
  ['a.html', anyPage],
] as const) {
  // One reading serves them all.
  test(`${path}: every character that is not blank is in exactly one place, what is dropped is told in the words of the copy, in a text the items have its letters, and reading it again gives the same`, () => {
    let read = 0
    fc.assert(
      fc.property(texts, (text) => {
        const copy = copyOf(path, text)
        const parsed = parse(copy, 'en')
        assert.deepEqual([...faults(copy, spansOf(parsed)), ...unshownIn(copy, parsed)], [])
        assert.deepEqual(
          parsed.problems.filter(({ code }) => code === 'rule-failed'),
          [],
        )
        for (const { text, span } of parsed.dropped) assert.equal(text, copy.text.slice(span.start, span.end))
        if (path === 'a.txt') assertLetters(copy, parsed)
        read += 1
        if (read <= READ_AGAIN) assert.deepEqual(parse(copyOf(path, text), 'en'), parsed)
      }),
      RUNS,
    )
  })
}

/** Body, headline and briefs have the letters of the copy, and no others but the marks that say what they are. */
function assertLetters(copy: Copy, { items }: ReturnType<typeof parse>): void {
  for (const item of items) {
    const own = item.kind === 'brief' ? [] : [...item.body, ...ownHeadline(item)]
    for (const { text, span } of own) assertSame(text, copy.text.slice(span.start, span.end))
    // A brief may be a headline behind a key.
    if (item.kind === 'brief')
      assert.ok(letters(copy.text.slice(item.span.start, item.span.end)).includes(letters(item.text)))
  }
}

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

test('a dateline that says the date again is accounted for once', () => {
  const copy = copyOf(
    'a.txt',
    'Headline: Ferry runs late\nDate: 12 May 2025\n\nPORT AMBRY, May 12, 2025 (NCP) - The ferry ran late on Monday, and nobody minded.\n',
  )
  const parsed = parse(copy, 'en')
  assert.deepEqual(faults(copy, spansOf(parsed)), [])
  assert.deepEqual(parsed.dropped, [])
})

test('the check itself sees what is lost, told twice, or outside the text', () => {
  const copy = copyOf('a.txt', 'One two')
  const body = (start: number, end: number) => ({ what: 'body', span: { start, end } })
  assert.deepEqual(faults(copy, [body(0, 7)]), [])
  assert.deepEqual(faults(copy, [body(0, 3)]), ['lost “t” at 4', 'lost “w” at 5', 'lost “o” at 6'])
  assert.deepEqual(faults(copy, [body(0, 4), body(2, 7)]), ['“e” at 2 is in body and body'])
  assert.deepEqual(faults(copy, [body(0, 8)]), ['body [0, 8) is outside the text'])
})
