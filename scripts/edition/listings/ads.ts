/**
 * Classified advertisements as their index shows them: under the headings of the copy, a
 * short one whole, of a long one the first words with its price and how to reach who placed it.
 */

import { linesOf } from '../../flow/copy.ts'
import type { Block } from '../../flow/item.ts'
import { fromMarkdown } from '../../markdown/from-markdown.ts'

export interface Ad {
  /** Its headline; null of one among several in one story. */
  readonly head: string | null
  readonly text: string
  /** Price, telephone, mail address that stand in what is not shown. */
  readonly reach: readonly string[]
}

/** The advertisements of one story under one heading of its own; null where the copy has none. */
export interface AdGroup {
  readonly category: string | null
  readonly ads: readonly Ad[]
}

interface Page {
  readonly headline: string
  readonly kicker: string | null
  readonly markdown: string
}

/** An advertisement up to so many letters stands whole. */
const WHOLE = 320
const CUT = 200

/** @returns the advertisements of a story: it is a page of them if it has headings or a list, else it is one */
export function adsIn({ headline, kicker, markdown }: Page): readonly AdGroup[] {
  const blocks = fromMarkdown(linesOf(markdown)).map(({ block }) => block)
  const isPage = blocks.some(({ kind }) => kind === 'subhead') || items(blocks).length > 1
  if (!isPage) {
    const text = blocks.map((block) => block.text).filter((one) => one !== headline)
    return [{ category: kicker, ads: [adOf(headline, text.join(' '))] }]
  }
  const groups: { category: string | null; ads: Ad[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'break') continue
    if (block.kind === 'subhead' || groups.length === 0)
      groups.push({ category: block.kind === 'subhead' ? block.text : null, ads: [] })
    if (block.kind !== 'subhead') groups.at(-1)?.ads.push(adOf(null, block.text))
  }
  return groups.filter(({ ads }) => ads.length > 0)
}

function items(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ kind }) => kind === 'listItem')
}

function adOf(head: string | null, text: string): Ad {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= WHOLE) return { head, text: plain, reach: [] }
  const shown = plain.slice(0, CUT).replace(/\s+\S*$/u, '')
  return { head, text: `${shown} …`, reach: [...new Set(reachIn(plain.slice(shown.length)))] }
}

const MONEY =
  '[$€£¥₴₽₪₹]\\s?\\d[\\d.,]*|\\d[\\d.,\\u00a0\\u202f]*\\s?(?:[€£¥₴₽₪₹]|(?:EUR|USD|GBP|UAH|SEK|PLN|CHF)(?!\\p{L}))'
const MAIL = '[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}'
const PHONE = '(?<![\\d.,])\\+?\\(?\\d[\\d ()/.-]{5,18}\\d(?!\\d)'
const REACH = new RegExp(`${MAIL}|${MONEY}|${PHONE}`, 'gu')

function reachIn(text: string): readonly string[] {
  return [...text.matchAll(REACH)].map(([found]) => found.replace(/[.,]+$/, ''))
}
