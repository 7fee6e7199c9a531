/**
 * The summary of a story: all that lists, the register and its Markdown page ask of
 * its body beside the body itself. It is found out once, when the file is read, and
 * remembered with what the desk made of it.
 */

import type { Item, StoryItem } from '../flow/item.ts'
import { memo } from '../flow/memo.ts'
import { type Prose, proseOf } from '../flow/prose.ts'
import { toMarkdown } from '../markdown/to-markdown.ts'
import { itemHash } from './item-hash.ts'
import { countWords, openingOf } from './opening.ts'

export interface Summary {
  /** Of all that the story says: see item-hash.ts. */
  readonly hash: string
  /** The first words of the body, plain text, for teasers. */
  readonly opening: string
  /** Of the body, counted as Unicode counts words. */
  readonly words: number
  /** What tells most bodies apart; empty for one without a block. */
  readonly look: string
  /** Of the body's Markdown. */
  readonly prose: Pick<Prose, 'hash' | 'size'>
}

export const summaryOf = memo((story: StoryItem): Summary => {
  const { body, language } = story
  const { hash, size } = proseOf(toMarkdown(body))
  return {
    hash: itemHash(story),
    opening: openingOf(body),
    words: body.reduce((sum, block) => sum + countWords(block.text, language), 0),
    look: lookOf(body),
    prose: { hash, size },
  }
})

/** The hash of all that an item says. */
export function hashOf(item: Item): string {
  return item.kind === 'story' ? summaryOf(item).hash : itemHash(item)
}

/** How many letters of the first block tell it apart. */
const BEGINNING = 40

function lookOf(body: StoryItem['body']): string {
  const [first] = body
  if (first === undefined) return ''
  const length = body.reduce((sum, { text }) => sum + text.length, 0)
  return `${body.length} ${length} ${first.text.slice(0, BEGINNING)}`
}
