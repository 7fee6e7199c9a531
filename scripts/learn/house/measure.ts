/** How well a house style reads: what is wrong in corrected files, and what it changes in all. */

import { wordOf } from '../../fields/keys.ts'
import type { Span } from '../../flow/copy.ts'
import { foldedText, foldedWords } from '../../flow/folded-words.ts'
import type { Item, StoryItem } from '../../flow/item.ts'
import { CORRECTABLE, type Correctable, fieldsIn, isSame } from '../../intake/sidecar/corrections.ts'
import type { FiledCopy } from './filed.ts'

/** What is wrong in a reading of a corrected file: keys by item, `body` where a word of the story is lost. */
export function wrongIn({ read, laid, corrections, copy }: FiledCopy, items: readonly Item[]): string[] {
  const corrected = new Set(corrections.flatMap(({ places }) => places.flat()))
  return laid.flatMap((right, at) => {
    const [own, before] = [items[at], read[at]]
    if (right.kind !== 'story' || before?.kind !== 'story') return []
    if (own?.kind !== 'story' || items.length !== laid.length) return [`${at} items`]
    const isLabelled = ({ start, end }: Span) => linesIn(copy, start, end).some((number) => corrected.has(number))
    const keys = CORRECTABLE.filter(
      (key) =>
        isKnown(key, before, right, isLabelled) && !isSame(key, fieldsIn(own.fields, key), fieldsIn(right.fields, key)),
    )
    return [...keys, ...(hasLost(before, own, isLabelled) ? ['body'] : [])].map((key) => `${at} ${key}`)
  })
}

function linesIn({ lines }: FiledCopy['copy'], start: number, end: number): number[] {
  return lines.flatMap((line) => (line.start < end && line.end > start ? [line.number] : []))
}

/**
 * Whether anybody says what a field is: the editor, or the desk, where nobody corrected it. Of what the desk read
 * off a line that is something else nothing is known; with the headline, of all that stands around it.
 */
function isKnown(
  key: Correctable,
  { fields }: StoryItem,
  right: StoryItem,
  isLabelled: (span: Span) => boolean,
): boolean {
  const isTaken = (one: Correctable) => fieldsIn(fields, one).some(({ span }) => span !== undefined && isLabelled(span))
  if (fieldsIn(right.fields, key)[0]?.origin === 'sidecar') return true
  return !isTaken(key) && !(HEAD.has(key) && isTaken('headline'))
}

const HEAD: ReadonlySet<Correctable> = new Set(['headline', 'kicker', 'dek'])

/** Whether a block of the body is in it no more, and was no corrected line. */
function hasLost(before: StoryItem, now: StoryItem, isLabelled: (span: Span) => boolean): boolean {
  const text = foldedText(now.body.map((block) => block.text).join('\n'))
  return before.body.some((block) => !isLabelled(block.span) && !text.includes(foldedText(block.text)))
}

/** What a file would be read as differently. */
export interface Change {
  readonly path: string
  /** `byline`, `body`, `items`. */
  readonly what: string
  /** In words; null for nothing. */
  readonly old: string | null
  readonly new: string | null
  /** Whether something that was read is not, and nothing stands in its place. */
  readonly isLoss: boolean
}

/** What differs between two readings of a file, both with its sidecar's fields. */
export function changesBetween(path: string, old: readonly Item[], now: readonly Item[]): Change[] {
  if (old.length !== now.length || old.some(({ kind }, at) => kind !== now[at]?.kind))
    return [{ path, what: 'items', old: itemsText(old), new: itemsText(now), isLoss: now.length < old.length }]
  return old.flatMap((item, at) => {
    const other = now[at]
    return item.kind === 'story' && other?.kind === 'story' ? storyChanges(path, item, other) : []
  })
}

function storyChanges(path: string, old: StoryItem, now: StoryItem): Change[] {
  const changes = CORRECTABLE.flatMap((key): Change[] => {
    const [before, after] = [valueText(old, key), valueText(now, key)]
    const isLoss = before !== null && after === null && !isSaid(before, now)
    return before === after ? [] : [{ path, what: wordOf(key), old: before, new: after, isLoss }]
  })
  const [before, after] = [bodyText(old), bodyText(now)]
  if (before === after) return changes
  const said = ({ body }: StoryItem) => `${body.length} ${body.length === 1 ? 'block' : 'blocks'}`
  return [...changes, { path, what: 'body', old: said(old), new: said(now), isLoss: isLost(old, now) }]
}

/** Whether a block of the body is neither in it now nor in a field. */
function isLost({ body }: StoryItem, now: StoryItem): boolean {
  const text = foldedText(textsOf(now).join('\n'))
  return body.some(
    (block) => !text.includes(foldedText(block.text)) && !(block.text.length <= SHORT && isSaid(block.text, now)),
  )
}

/** In characters: of a longer block, the words alone say nothing, for others have most of them, too. */
const SHORT = 160

/** Whether at least half the words of a line stand somewhere in a story: what stood beside them is told as dropped. */
function isSaid(value: string, now: StoryItem): boolean {
  const words = new Set(foldedWords(textsOf(now).join('\n')))
  const sought = foldedWords(value)
  return sought.filter((word) => words.has(word)).length * 2 >= sought.length
}

function textsOf({ body, fields }: StoryItem): string[] {
  return [
    ...body.map(({ text }) => text),
    ...CORRECTABLE.flatMap((key) => fieldsIn(fields, key).map(({ value }) => value)),
  ]
}

/** A headline that was drafted is none of the copy's. */
function valueText({ fields }: StoryItem, key: Correctable): string | null {
  const said = fieldsIn(fields, key).filter(({ origin }) => origin !== 'drafted')
  return said.length === 0 ? null : said.map(({ value }) => value).join('; ')
}

function bodyText({ body }: StoryItem): string {
  return body.map(({ kind, text }) => `${kind} ${text}`).join('\n')
}

function itemsText(items: readonly Item[]): string {
  const stories = items.filter(({ kind }) => kind === 'story').length
  return `${stories} ${stories === 1 ? 'story' : 'stories'}, ${items.length - stories} ${items.length - stories === 1 ? 'brief' : 'briefs'}`
}
