/**
 * Passages of what was purged, as hashes: each two neighbouring sentences of the text,
 * without their marks. By these the text is known again after an edit and under
 * another headline, and nobody can read it: who wants to try one must have both
 * sentences to the letter. The register's sketch would know more edits, but it would
 * also tell whoever tries a name whether it stood there, and so it is not kept.
 */

import { hash } from 'node:crypto'

/** In letters and digits: what is shorter stands in many texts, and can be guessed. */
const SHORTEST = 80

/** The hashes of a text's passages, sorted, each once. */
export function passagesOf(text: string): string[] {
  const sentences = text
    .normalize('NFKC')
    .replace(/\]\([^)]*\)/g, ' ')
    .split(/(?<=[.!?…]["”’»)]*)\s+|[。！？]|\n{2,}/u)
    .map((sentence) => sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter((sentence) => sentence !== '')
  const passages = sentences.slice(1).map((sentence, at) => `${sentences[at]}${sentence}`)
  return [...new Set(passages.filter(({ length }) => length >= SHORTEST).map(hashOf))].sort()
}

/** Of these no number of guesses is worth while, and no two passages of a paper meet in one. */
function hashOf(passage: string): string {
  return hash('sha256', `purged passage\0${passage}`, 'hex').slice(0, 16)
}

/** So many in common are no quotation any more. */
const MANY = 3

/** Tells whether a text is for the most part one that has some of these passages. */
export function isMadeOf(known: ReadonlySet<string>): (text: string) => boolean {
  return (text) => {
    if (known.size === 0) return false
    const own = passagesOf(text)
    const common = own.filter((one) => known.has(one)).length
    return common >= MANY || (common > 0 && common * 2 >= own.length)
  }
}
