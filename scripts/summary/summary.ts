/**
 * The summary of a story: all that lists, the register and its Markdown page ask of
 * its body beside the body itself. It is found out once, when the file is read, and
 * remembered with what the desk made of it.
 */

import { hash } from 'node:crypto'
import type { Block, Item, StoryItem, WithinLink } from '../flow/item.ts'
import { memo } from '../flow/memo.ts'
import { type Prose, proseOf } from '../flow/prose.ts'
import { toMarkdown } from '../markdown/to-markdown.ts'
import { itemHash, olderHash } from './item-hash.ts'
import { countWords, openingOf } from './opening.ts'

/** What a text is known by. */
type Known = Pick<Prose, 'hash' | 'size'>

export interface Summary {
  /** Of all that the story says: see item-hash.ts. */
  readonly hash: string
  /** The same as earlier programs counted it; absent where it is the same. */
  readonly older?: string
  /** The first words of the body, plain text, for teasers. */
  readonly opening: string
  /** Of the body, counted as Unicode counts words. */
  readonly words: number
  /** Of the body's words alone, whatever its blocks and marks are; null for one without a block. */
  readonly text: Known | null
  /** Of the numbers in it, in their order. */
  readonly figures: string
  /** Of the body's Markdown. */
  readonly prose: Known
  /** Its links that are counted from where it stands; absent if there are none. */
  readonly links?: readonly WithinLink[]
}

export const summaryOf = memo((story: StoryItem): Summary => {
  const { body, language } = story
  const links = linksIn(body)
  const text = body.flatMap(({ kind, text }) => (kind === 'break' ? [] : [text])).join('\n')
  const [now, older] = [itemHash(story), olderHash(story)]
  return {
    hash: now,
    ...(older === now ? {} : { older }),
    opening: openingOf(body),
    words: body.reduce((sum, block) => sum + countWords(block.text, language), 0),
    text: body.length === 0 ? null : known(text),
    figures: hash('sha256', text.match(/\p{Nd}+/gu)?.join(' ') ?? '', 'hex').slice(0, 8),
    prose: known(toMarkdown(body)),
    ...(links.length === 0 ? {} : { links }),
  }
})

function linksIn(body: readonly Block[]): WithinLink[] {
  return body.flatMap(({ text, marks = [] }) =>
    marks.flatMap(({ start, end, href, at }) =>
      href === undefined || at === undefined ? [] : [{ href, text: text.slice(start, end), ...at }],
    ),
  )
}

/** The hash of all that a reader reads of an item. */
export function contentHash(item: Item): string {
  return item.kind === 'story' ? summaryOf(item).hash : itemHash(item)
}

/** The same as a register of an earlier program may have it. */
export function olderContentHash(item: Item): string {
  if (item.kind === 'brief') return olderHash(item)
  const { hash, older = hash } = summaryOf(item)
  return older
}

function known(text: string): Known {
  const { hash, size } = proseOf(text)
  return { hash, size }
}
