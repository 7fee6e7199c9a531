/**
 * What of a file is not published, where that is much or says something: furniture is
 * dropped for good reasons, but nobody should find out by missing a paragraph.
 *
 * Which label is told of when, `flow/dropped.ts` says. A label that is not of the kind
 * `much` is told of at any size, if the stretch says something that a reader may miss.
 */

import { formatOf } from '../copy/formats/format.ts'
import { WEEKDAY_PATTERN } from '../dates/months.ts'
import { type Copy, placeOf } from '../flow/copy.ts'
import { type Dropped, type Telling, tellingOf } from '../flow/dropped.ts'
import type { Item } from '../flow/item.ts'
import type { Problem } from '../flow/problem.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import { endsInFullStop, hasCase, hasSentences, measureOf } from './lines/shapes.ts'
import { isOfPage } from './roles/certain.ts'
import { versionIn } from './signs/version.ts'
import { WIDTHS } from './widths.ts'

/** In characters that are not blank: so much of a file is dropped without a word. */
const UNTOLD = 200
/** Of a short file, less: a tenth of it, from so many on. What is known by its own words is told from UNTOLD on only. */
const SHARE = 0.1
const UNTOLD_OF_LITTLE = 100

/** On which day the events below are. */
const DAY = new RegExp(`(?<!\\p{L})(?:${WEEKDAY_PATTERN})(?!\\p{L})`, 'iu')
/** A label has fewer words. */
const WORDS = 6

/** One warning a file at most: of nothing that is read, of much that is dropped, or of little that says something. */
export function unpublished(copy: Copy, items: readonly Item[], dropped: readonly Dropped[]): Problem[] {
  const all = inkOf(copy.text)
  if (all === 0) return []
  if (items.length === 0) return [nothingRead(copy, dropped)]
  const chunks = chunksOf(copy, dropped).filter(
    ({ rule, text }) => tellingOf(rule) !== 'never' && /[\p{L}\p{N}]/u.test(text),
  )
  const sum = inkIn(chunks)
  const loose = inkIn(chunks.filter((chunk) => chunk.rule === 'transmission' || tellingOfText(chunk) !== 'much'))
  if (sum > UNTOLD || loose > Math.max(UNTOLD_OF_LITTLE, all * SHARE)) return muchDropped(copy, chunks, sum, all)
  return wordsDropped(copy, dropped)
}

/** A line of a page that is no control by its own words was left out for where it stands, whatever its label. */
function tellingOfText({ rule, text }: Pick<Dropped, 'rule' | 'text'>): Telling {
  return rule === 'page-control' && !isOfPage(text.trim()) ? 'sentence' : tellingOf(rule)
}

function inkIn(chunks: readonly Chunk[]): number {
  return chunks.reduce((total, { text }) => total + inkOf(text), 0)
}

function muchDropped(copy: Copy, chunks: readonly Chunk[], sum: number, all: number): Problem[] {
  const longest = chunks.toSorted((a, b) => inkOf(b.text) - inkOf(a.text))[0]
  if (longest === undefined) return []
  const { line, column, frame } = placeOf(copy, longest.start)
  const others = chunks.length - 1
  const rest = others === 0 ? '' : `, and ${others} more ${others === 1 ? 'stretch' : 'stretches'}`
  return [
    {
      severity: 'warning',
      code: 'much-dropped',
      file: copy.path,
      line,
      column,
      frame,
      reason: `Found ${sum} of ${all} characters that are no copy by the desk’s rules and are not published: “${shortly(longest.text)}” (${longest.rule}, ${inkOf(longest.text)} characters)${rest}.`,
      hint: `${keepHint(copy, longest.text)}${others === 0 ? '' : ', “keep: all” for everything'}.`,
    },
  ]
}

function wordsDropped(copy: Copy, dropped: readonly Dropped[]): Problem[] {
  const [first, ...more] = dropped.filter(saysSomething)
  if (first === undefined) return []
  const { line, column, frame } = placeOf(copy, first.span.start)
  const others = more.length === 0 ? '' : `, nor ${more.length === 1 ? 'is one' : `are ${more.length}`} more like it`
  return [
    {
      severity: 'warning',
      code: 'words-dropped',
      file: copy.path,
      line,
      column,
      frame,
      reason: `Found “${shortly(first.text)}”, which is no copy by the desk’s rules (${first.rule}) and is not published${others}.`,
      hint: `${keepHint(copy, first.text)}.`,
    },
  ]
}

function shortly(text: string): string {
  const shown = text.replace(/\s+/g, ' ').trim()
  return shown.length > SHOWN ? `${shown.slice(0, SHOWN).trimEnd()}…` : shown
}

function keepHint({ path }: Copy, text: string): string {
  const sidecar = `${path.replace(/\.[^./]+$/, '')}.yaml`
  return `If it is furniture, all is well: “broadsheet read” shows it line by line. To publish it, write “${keepLine(text)}” into ${sidecar}`
}

/** The line of a sidecar that calls a dropped text back, by its first words. */
export function keepLine(text: string): string {
  const [line = ''] = text.trim().split(/[\n\r]/, 1)
  const opening = line.replace(/\s+/g, ' ').slice(0, OPENING + 1)
  const words = opening.length > OPENING ? opening.replace(/\s+\S*$/, '').slice(0, OPENING) : opening
  return `keep: ${isPlain(words) ? words : JSON.stringify(words)}`
}

/** As many characters as name a line. */
const OPENING = 40

/** Whether YAML takes the words for words. */
function isPlain(words: string): boolean {
  return /^\p{L}[^:#"\\]*$/u.test(words) && !/^(?:all|true|false|null|yes|no|on|off|y|n)$/i.test(words)
}

/** In characters. */
const SHOWN = 60

/** Whether a reader might miss it. */
function saysSomething(dropped: Dropped): boolean {
  const { rule, text } = dropped
  const telling = tellingOfText(dropped)
  // Its number is kept: nothing is lost.
  if (rule === 'beside headline' && versionIn(text, true) !== null) return false
  if (telling === 'much' || telling === 'never') return false
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
    (!hasCase(text) && measureOf(text) >= WIDTHS.label)
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
        : 'If there is copy in it, put “Headline: …” on top and a blank line above the text, or write “keep: all” into a sidecar.',
  }
}

function inkOf(text: string): number {
  return text.replace(/\s+/g, '').length
}
