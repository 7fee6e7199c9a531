/** Which item a sidecar's `match:` means: the first words of its headline or of its text. */

import type { Item } from '../flow/item.ts'
import { compare } from '../flow/problem.ts'

/** Finds the items whose headline or first words begin so, by halves of their sorted list. */
export function openings(items: readonly Item[]): (match: string) => number[] {
  const texts = items
    .flatMap((item, at) => textsOf(item).map((text) => ({ text: plain(text), at })))
    .sort((a, b) => compare(a.text, b.text))
  return (match) => {
    const wanted = plain(match)
    let [low, high] = [0, texts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (compare(texts[middle]?.text ?? '', wanted) < 0) low = middle + 1
      else high = middle
    }
    const hits = new Set<number>()
    for (let one = texts[low]; one?.text.startsWith(wanted); one = texts[low]) {
      hits.add(one.at)
      low += 1
    }
    return [...hits].sort((a, b) => a - b)
  }
}

function textsOf(item: Item): string[] {
  return item.kind === 'brief' ? [item.text] : [item.fields.headline?.value ?? '', item.body[0]?.text ?? '']
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
