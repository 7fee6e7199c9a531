/**
 * What a story says to its readers, part by part, as plain words: two of them are
 * compared word by word. Marks and addresses are left out, since a reader sees none.
 */

import { hash } from 'node:crypto'
import { type Prose, proseLater } from '../../flow/prose.ts'
import { markdownParser } from '../../markdown/parser.ts'
import type { StoryPage } from '../../pages/page.ts'
import { type Correction, correctionOf } from '../../release/correction.ts'
import { type Figure, figuresOf } from '../figures.ts'

/** A part of a story, and its words. */
export type SaidPart = readonly [part: SaidKind, text: string]
export type SaidKind =
  | 'kicker'
  | 'headline'
  | 'dek'
  | 'bylines'
  | 'origin'
  /** `yyyy-mm-dd`, where what is printed is the paper's form of it. */
  | 'date'
  | 'body'
  | 'captions'
  | 'notes'
  | 'corrections'

/** Where the day stands in what is told of the origin. */
const DATE = 2

interface Saying {
  readonly kicker: string | null
  readonly headline: string
  readonly dek: string | null
  readonly bylines: readonly string[]
  /** Whose the text is, from where, of which day, and where it stood first, in this order: what stands beside the byline. */
  readonly origin: readonly (string | null)[]
  readonly captions: readonly string[]
  readonly notes: readonly string[]
  readonly corrections: readonly string[]
}

/** What a story of the paper tells of itself. */
interface Told extends Omit<Saying, 'corrections' | 'captions' | 'origin'> {
  readonly agency: string | null
  readonly place: string | null
  readonly published: string | null
  readonly sourceName: string | null
  readonly pictures?: readonly Figure[]
  readonly corrections: readonly (Correction & { readonly by?: object })[]
  readonly markdown: Prose
}

/** What a page says. */
export function saidBy({ fields, markdown, pictures }: StoryPage): SaidPart[] {
  const values = (list: readonly { value: string }[] = []) => list.map(({ value }) => value)
  const saying = {
    kicker: fields.kicker?.value ?? null,
    headline: fields.headline?.value ?? '',
    dek: fields.dek?.value ?? null,
    bylines: values(fields.bylines),
    origin: [fields.agency, fields.place, fields.date, fields.source].map((field) => field?.value ?? null),
    captions: captionsOf(figuresOf(pictures)),
    notes: values(fields.notes),
    corrections: values(fields.corrections).map((text) => correctionOf(text).text),
  }
  return partsOf(saying, markdown.text)
}

/** What a story says now, to be read when it is printed: the parts as JSON. */
export function saidNow(story: Told): Prose {
  const { kicker, headline, dek, bylines, notes, markdown } = story
  const origin = [story.agency, story.place, story.published, story.sourceName]
  const own = story.corrections.filter(({ by }) => by === undefined).map(({ text }) => text)
  const saying: Saying = {
    kicker,
    headline,
    dek,
    bylines,
    origin,
    captions: captionsOf(story),
    notes,
    corrections: own,
  }
  const head = JSON.stringify(saying)
  const known = { hash: hash('sha256', head + markdown.hash, 'hex').slice(0, 32), size: head.length + markdown.size }
  return proseLater(known, () => JSON.stringify(partsOf(saying, markdown.text)))
}

/** Whether two pages say the same words, however they are set. */
export function saysTheSame(one: StoryPage, other: StoryPage): boolean {
  return JSON.stringify(saidBy(one)) === JSON.stringify(saidBy(other))
}

/** What stands below each picture. */
function captionsOf({ pictures = [] }: { readonly pictures?: readonly Figure[] }): string[] {
  return pictures.map(({ caption, credit }) => [caption, credit].filter((text) => text !== null).join(' '))
}

function partsOf(
  { kicker, headline, dek, bylines, origin, captions, notes, corrections }: Saying,
  markdown: string,
): SaidPart[] {
  const parts: SaidPart[] = [
    ['kicker', kicker ?? ''],
    ['headline', headline],
    ['dek', dek ?? ''],
    ['bylines', bylines.join(', ')],
    ...origin.map((text, at): SaidPart => [at === DATE ? 'date' : 'origin', text ?? '']),
    ...blocksIn(markdown).map((text): SaidPart => ['body', text]),
    ...captions.map((text): SaidPart => ['captions', text]),
    ...notes.map((text): SaidPart => ['notes', text]),
    ...corrections.map((text): SaidPart => ['corrections', text]),
  ]
  return parts.filter(([, text]) => text !== '').map(([part, text]) => [part, text.replace(/\s+/gu, ' ').trim()])
}

/** The words of each block; the cells of a row stand side by side. */
function blocksIn(markdown: string): string[] {
  const blocks: string[] = []
  let row: string[] | null = null
  for (const { type, content, children } of markdownParser.parse(markdown, {})) {
    if (type === 'tr_open') row = []
    if (type === 'fence' || type === 'code_block') blocks.push(...content.split('\n'))
    if (type === 'inline') {
      const words = (children ?? []).map((child) => (child.type.endsWith('break') ? ' ' : child.content)).join('')
      ;(row ?? blocks).push(words)
    }
    if (type === 'tr_close' && row !== null) {
      blocks.push(row.join(' · '))
      row = null
    }
  }
  return blocks
}
