/**
 * What of a file is not published, where that is much or says something: furniture is
 * dropped for good reasons, but nobody should find out by missing a paragraph.
 *
 * Which label is told of when, `flow/dropped.ts` says. A label that is not of the kind
 * `much` is told of at any size, if the stretch says something that a reader may miss.
 */

import { formatOf } from '../copy/formats/format.ts'
import { WEEKDAY_PATTERN } from '../dates/months.ts'
import { type Copy, placeOf, type Span } from '../flow/copy.ts'
import { type DropLabel, type Dropped, tellingOf } from '../flow/dropped.ts'
import type { Item } from '../flow/item.ts'
import type { Problem } from '../flow/problem.ts'
import { endsInFullStop, hasCase, hasSentences, measureOf } from './lines/shapes.ts'

/** In characters that are not blank: what is dropped in one stretch, or in sum, without a word. */
const UNTOLD = 200
/** Nor is a smaller share of the file worth a word, however much it is in sum. */
const SHARE = 0.1

/** A stretch that one rule dropped, of a line or of several with nothing but blanks between. */
interface Stretch extends Span {
  readonly rule: DropLabel
  readonly ink: number
}

/** On which day the events below are. */
const DAY = new RegExp(`(?<!\\p{L})(?:${WEEKDAY_PATTERN})(?!\\p{L})`, 'iu')
/** A label has fewer words. */
const WORDS = 6

/** One warning a file at most: of nothing that is read, of much that is dropped, or of little that says something. */
export function unpublished(copy: Copy, items: readonly Item[], dropped: readonly Dropped[]): Problem[] {
  const all = inkOf(copy.text)
  if (all === 0) return []
  if (items.length === 0) return [nothingRead(copy, dropped)]
  const stretches = stretchesOf(copy, dropped)
  const longest = stretches.toSorted((a, b) => b.ink - a.ink)[0]
  const sum = stretches.reduce((total, { ink }) => total + ink, 0)
  if (longest === undefined) return []
  if (!(longest.ink > UNTOLD || (sum > UNTOLD && sum > all * SHARE))) return wordsDropped(copy, dropped)
  const { line, column, frame } = placeOf(copy, longest.start)
  const others = stretches.length - 1
  const rest = others === 0 ? '' : `, and ${others} more ${others === 1 ? 'stretch' : 'stretches'} of it`
  return [
    {
      severity: 'warning',
      code: 'much-dropped',
      file: copy.path,
      line,
      column,
      frame,
      reason: `Found ${sum} of ${all} characters that are no copy by the desk’s rules and are not published: ${longest.ink} here (${longest.rule})${rest}.`,
      hint: 'If it is furniture, all is well: “broadsheet read” shows it line by line. To publish it, file the text as Markdown (.md), of which no line is dropped.',
    },
  ]
}

function wordsDropped(copy: Copy, dropped: readonly Dropped[]): Problem[] {
  const [first, ...more] = dropped.filter(saysSomething)
  if (first === undefined) return []
  const { line, column, frame } = placeOf(copy, first.span.start)
  const others = more.length === 0 ? '' : `, nor ${more.length === 1 ? 'is one' : `are ${more.length}`} more like it`
  const shown = first.text.replace(/\s+/g, ' ').trim()
  return [
    {
      severity: 'warning',
      code: 'words-dropped',
      file: copy.path,
      line,
      column,
      frame,
      reason: `Found “${shown.length > SHOWN ? `${shown.slice(0, SHOWN).trimEnd()}…` : shown}”, which is no copy by the desk’s rules (${first.rule}) and is not published${others}.`,
      hint: 'If it is furniture, all is well: “broadsheet read” shows it line by line. To publish it, file the text as Markdown (.md), of which no line is dropped.',
    },
  ]
}

/** In characters. */
const SHOWN = 60

/** Whether a reader might miss it. */
function saysSomething({ rule, text }: Dropped): boolean {
  const telling = tellingOf(rule)
  if (telling === 'much') return false
  const words = text.trim().split(/\s+/)
  const isSentence =
    hasSentences(text) ||
    (endsInFullStop(text.trim()) &&
      (hasCase(text) ? words.length >= 3 && /\p{Ll}{2}/u.test(text) : measureOf(text) >= 12))
  if (isSentence || telling === 'sentence') return isSentence
  return (
    /\p{N}/u.test(text) ||
    (rule === 'list-label' && DAY.test(text)) ||
    words.length >= WORDS ||
    (!hasCase(text) && measureOf(text) >= 40)
  )
}

function nothingRead(copy: Copy, dropped: readonly Dropped[]): Problem {
  const rules = [...new Set(dropped.map(({ rule }) => rule))].join(', ')
  const { line, column, frame } = placeOf(copy, copy.text.search(/\S/))
  return {
    severity: 'warning',
    code: 'nothing-read',
    file: copy.path,
    line,
    column,
    frame,
    reason: `Found no story and no headline in this file, so nothing of it is published; all of it was dropped (${rules}).`,
    hint:
      formatOf(copy.path) === 'markdown'
        ? 'If there is copy in it, write it below the front matter, as paragraphs.'
        : 'If there is copy in it, put “Headline: …” on top and a blank line above the text, or file it as Markdown (.md).',
  }
}

/** Dropped spans may lie side by side: line by line, of one block. */
function stretchesOf(copy: Copy, dropped: readonly Dropped[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { rule, span } of dropped) {
    const last = stretches.at(-1)
    const ink = inkOf(copy.text.slice(span.start, span.end))
    if (last?.rule === rule && span.start >= last.end && inkOf(copy.text.slice(last.end, span.start)) === 0)
      stretches[stretches.length - 1] = { ...last, end: span.end, ink: last.ink + ink }
    else stretches.push({ rule, ...span, ink })
  }
  return stretches
}

function inkOf(text: string): number {
  return text.replace(/\s+/g, '').length
}
