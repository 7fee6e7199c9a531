/**
 * What an item is known by. Three values, from the strongest to the weakest: the
 * hash of all that it says, its folded first text, and the id that is made of
 * that once.
 *
 * Only what people wrote counts, and of that what a reader reads. A drafted headline is
 * the desk's, and language and names are guesses: a better desk would otherwise pass for a
 * revision. What says where, when and under which name the story stands is none either.
 */

import { hash } from 'node:crypto'
import type { Field, Fields, Item, StoryItem } from '../flow/item.ts'
import type { Picture } from '../flow/media/picture.ts'
import { isWithinSite } from '../markdown/parser.ts'

/**
 * Whether another value of a field is a revision: `read` is what a reader reads as the
 * story, `place` says where and when it stands. `filed` was counted by earlier programs,
 * whose registers have its hash still. A new field does not compile before it is decided.
 */
const COUNTS: Readonly<Record<keyof Fields, 'read' | 'place' | 'filed'>> = {
  headline: 'read',
  kicker: 'read',
  dek: 'read',
  date: 'read',
  bylines: 'read',
  agency: 'read',
  place: 'read',
  source: 'read',
  corrections: 'read',
  notes: 'read',
  event: 'read',
  caption: 'read',
  credit: 'read',
  section: 'filed',
  topics: 'filed',
  language: 'filed',
  embargo: 'filed',
  corrects: 'filed',
  slug: 'place',
  formerly: 'place',
  urgency: 'place',
  lead: 'place',
  pin: 'place',
  until: 'place',
  publish: 'place',
  expires: 'place',
  hold: 'place',
  minor: 'place',
  series: 'place',
  part: 'place',
  version: 'place',
  translates: 'place',
  duplicate: 'place',
  alt: 'place',
}

/** Enough of a first text to tell it from others, and short enough for a register that people look at. */
export const FOLDED_LENGTH = 120

/** Of a line that was made again from a generated page, or of an address: neither says it. */
export const UNKNOWN_HASH = '0000000000000000'

/** The hash of all that a reader reads of an item: 16 hexadecimal digits. The same wherever it stands in its file. */
export function itemHash(item: Item): string {
  return hashOf([...saidIn(item, (name) => COUNTS[name] === 'read'), ...captionsOf(item)])
}

/**
 * The same as earlier programs counted it, with what it was filed under and without captions: registers of theirs have
 * it. Where nothing was filed, no line tells whose it is: without captions it is what the story said before its first one.
 */
export function olderHash(item: Item): string {
  const isFiled = Object.entries(item.fields).some(
    ([name, field]) => COUNTS[name as keyof Fields] === 'filed' && written(name, field).length > 0,
  )
  return isFiled ? hashOf(saidIn(item, (name) => COUNTS[name] !== 'place')) : itemHash(item)
}

function hashOf(parts: readonly string[]): string {
  return hash('sha256', parts.join('\u0000'), 'hex').slice(0, 16)
}

function saidIn(item: Item, counts: (name: keyof Fields) => boolean): string[] {
  const parts: string[] = [item.kind]
  for (const name of Object.keys(item.fields).sort() as (keyof Fields)[]) {
    const field = (item.fields as Fields)[name] as Field | readonly Field[] | undefined
    if (field !== undefined && counts(name)) for (const part of written(name, field)) parts.push(part)
  }
  if (item.kind === 'brief') parts.push('text', item.text)
  else for (const part of bodyOf(item)) parts.push(part)
  return parts
}

/** What stands below its pictures; in which order they hang is no matter, nor which files they are. */
function captionsOf(item: Item): string[] {
  const pictures = item.kind === 'story' ? (item.pictures ?? []) : []
  const words = ({ caption = '', credit = '' }: Picture) => `${caption}\u0001${credit}`
  return pictures
    .map(words)
    .filter((text) => text !== '\u0001')
    .sort()
    .flatMap((text) => ['picture', text])
}

/** The first text that people wrote, folded: the headline, else the first words of the body; of a brief its text. */
export function firstText(item: Item): string {
  if (item.kind === 'brief') return plainWords(item.text)
  const headline = item.fields.headline
  return plainWords(
    headline !== undefined && headline.origin !== 'drafted' ? headline.value : (item.body[0]?.text ?? ''),
  )
}

/** An id: ten characters of `0-9a-z`. `attempt` counts from 0 and makes another id of the same item. */
export function idOf(kind: string, source: string, text: string, attempt: number): string {
  const digest = hash('sha256', [kind, source, text, ...(attempt === 0 ? [] : [attempt])].join('\u0000'), 'hex')
  return Number.parseInt(digest.slice(0, 12), 16).toString(36).padStart(10, '0')
}

function written(name: string, field: Field | readonly Field[]): string[] {
  const fields = Array.isArray(field) ? (field as readonly Field[]) : [field as Field]
  const said = fields.filter(({ origin }) => origin !== 'drafted' && origin !== 'folder' && origin !== 'path')
  // To the minute: that the desk has learnt to read its zone is no revision.
  const values = said.map(({ value, origin }) => (name === 'embargo' && origin === 'copy' ? value.slice(0, 16) : value))
  return values.length === 0 ? [] : [name, ...values]
}

/** The words, and where its links lead; what is counted from where it stands was told once, and left out. How a block is set is the desk's reading, and may get better. */
function bodyOf(story: StoryItem): string[] {
  const parts: string[] = []
  for (const block of story.body) {
    // A break was left out once, and says nothing.
    if (block.kind === 'break') continue
    parts.push('body', block.text)
    for (const mark of block.marks ?? [])
      if (mark.href !== undefined && !isWithinSite(mark.href)) parts.push('link', mark.href)
  }
  for (const related of story.related) parts.push('related', related.text)
  return parts
}

/** Letters and digits without case, in words; where there are none, the text as it is. */
export function plainWords(text: string): string {
  const start = text.slice(0, 4 * FOLDED_LENGTH)
  const words =
    start
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const plain = words.length > 0 ? words.join(' ') : start.trim()
  return plain
    .slice(0, FOLDED_LENGTH)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()
}
