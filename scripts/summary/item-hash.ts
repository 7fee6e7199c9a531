/**
 * What an item is known by. Three values, from the strongest to the weakest: the
 * hash of all that it says, its folded first text, and the id that is made of
 * that once.
 *
 * Only what people wrote counts. A drafted headline is the desk's, a folder's
 * section is the file's place, and language and names are guesses: a better desk
 * or a move would otherwise pass for a revision. Nor do slug, older addresses, urgency,
 * lead and pin, its series, what it translates, that it is no duplicate, what says when the story is published, and
 * that its last change was a minor one: they are about its address, its place and its time
 * in the paper, not the story.
 */

import { hash } from 'node:crypto'
import type { Field, Item, StoryItem } from '../flow/item.ts'
import { isWithinSite } from '../markdown/parser.ts'

const ABOUT: ReadonlySet<string> = new Set([
  'slug',
  'formerly',
  'urgency',
  'lead',
  'pin',
  'until',
  'publish',
  'expires',
  'hold',
  'minor',
  'series',
  'part',
  'translates',
  'duplicate',
])

/** Enough of a first text to tell it from others, and short enough for a register that people look at. */
const FOLDED_LENGTH = 120

/** Of a line that was made again from a generated page, or of an address: neither says it. */
export const UNKNOWN_HASH = '0000000000000000'

/** The hash of all that an item says: 16 hexadecimal digits. The same wherever it stands in its file. */
export function itemHash(item: Item): string {
  const parts: string[] = [item.kind]
  for (const name of Object.keys(item.fields).sort()) {
    const field = item.fields[name as keyof typeof item.fields] as Field | readonly Field[] | undefined
    if (field !== undefined && !ABOUT.has(name)) for (const part of written(name, field)) parts.push(part)
  }
  if (item.kind === 'brief') parts.push('text', item.text)
  else for (const part of bodyOf(item)) parts.push(part)
  return hash('sha256', parts.join('\u0000'), 'hex').slice(0, 16)
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
