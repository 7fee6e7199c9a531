/**
 * Sketches: how much two texts have in common, told without the texts. Of each pair
 * of neighbouring words sixteen hashes are taken, and of each of the sixteen the
 * smallest is kept, eight bits of it: as many as agree in two sketches, so many
 * sixteenths of the pairs do the texts share, roughly (A. Broder, “On the
 * resemblance and containment of documents”, 1997).
 */

import type { Item } from '../../flow/item.ts'
import { memo } from '../../flow/memo.ts'
import type { ItemLine } from '../register.ts'
import type { Slot } from './slot.ts'

const HASHES = 16
/** Shorter texts, in words, are alike by chance. */
const FEW_WORDS = 12

/** The sketch of a story's body, as hexadecimal digits; `''` for a brief, and for a story of few words. */
export const sketchOf = memo((item: Item): string => {
  if (item.kind === 'brief') return ''
  const text = item.body.map((block) => block.text).join(' ')
  const words = wordsIn(text)
  if (words.length < FEW_WORDS) return ''
  const least = new Uint32Array(HASHES).fill(0xffffffff)
  for (let at = 1; at < words.length; at += 1) {
    const pair = hashOf(`${words[at - 1]} ${words[at]}`)
    for (let which = 0; which < HASHES; which += 1) {
      const one = mixed(pair ^ Math.imul(which + 1, 0x9e3779b1))
      if (one < (least[which] ?? 0)) least[which] = one
    }
  }
  return Array.from(least, (one) => (one & 0xff).toString(16).padStart(2, '0')).join('')
})

/** The sketch that an item's line is to have: who was entered before there were sketches gets one with the next revision, so that no register changes at once. */
export function sketchFor({ item, hash }: Slot, line: ItemLine | undefined): string {
  return line !== undefined && line.hash === hash ? (line.sketch ?? '') : sketchOf(item)
}

/** Where two sketches agree in thirteen places of sixteen, they do so in all of one of these at the least. */
export function quartersOf(sketch: string): string[] {
  return [0, 8, 16, 24].map((at) => `${at} ${sketch.slice(at, at + 8)}`)
}

/** In how many of the sixteen places two sketches agree; none if one of them is empty. */
export function likeness(one: string, other: string): number {
  if (one.length !== 2 * HASHES || other.length !== 2 * HASHES) return 0
  let agreed = 0
  for (let at = 0; at < one.length; at += 2) if (one.slice(at, at + 2) === other.slice(at, at + 2)) agreed += 1
  return agreed
}

/** Words; where no spaces are set between them, their characters. */
export function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

/** FNV-1a, over UTF-16 units. */
function hashOf(text: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return sum >>> 0
}

/** Spreads a number over all its bits, each way as well as any other (the finaliser of MurmurHash3). */
function mixed(number: number): number {
  let bits = number
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
