/**
 * Sketches: how much two texts have in common, told without the texts. Of each pair
 * of neighbouring words sixteen hashes are taken, and of each of the sixteen the
 * smallest is kept, eight bits of it: as many as agree in two sketches, so many
 * sixteenths of the pairs do the texts share, roughly (A. Broder, “On the
 * resemblance and containment of documents”, 1997).
 */

import type { Item } from '../../flow/item.ts'

const HASHES = 16
/** Shorter texts, in words, are alike by chance. */
const FEW_WORDS = 12

/** The sketch of a story's body, as hexadecimal digits; `''` for a brief, and for a story of few words. */
export function sketchOf(item: Item): string {
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
}

/** In how many of the sixteen places two sketches agree; none if one of them is empty. */
export function likeness(one: string, other: string): number {
  if (one.length !== 2 * HASHES || other.length !== 2 * HASHES) return 0
  let agreed = 0
  for (let at = 0; at < one.length; at += 2) if (one.slice(at, at + 2) === other.slice(at, at + 2)) agreed += 1
  return agreed
}

/** Words; where no spaces are set between them, their characters. */
function wordsIn(text: string): string[] {
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
