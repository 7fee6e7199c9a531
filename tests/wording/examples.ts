/** What a phrase says: examples of it, each alternative in one of them at least. */

import type { PhrasePart, PhraseParts, Some } from '../../scripts/wording/notation/phrase.ts'

/** Beside one for each alternative, so many in which they are mixed. */
const MIXED = 24

/** Which of its alternatives a part takes: the first, one that is asked for, or any. */
type Choose = (part: PhrasePart, among: number) => number

export function examplesOf(parts: PhraseParts): string[] {
  const plain = written(parts, () => 0)
  const each = choicesIn(parts).flatMap(([part, among]) =>
    Array.from({ length: among - 1 }, (_, at) => written(parts, (asked) => (asked === part ? at + 1 : 0))),
  )
  let seed = 1
  const mixed = Array.from({ length: each.length > 1 ? MIXED : 0 }, () =>
    written(parts, (_, among) => {
      seed = (seed * 16807) % 2147483647
      return seed % among
    }),
  )
  return [...new Set([plain, ...each, ...mixed])]
}

/** Each part that may be written in several ways, and in how many. */
function choicesIn(parts: PhraseParts): [PhrasePart, number][] {
  return parts.flatMap((part): [PhrasePart, number][] => {
    if (part.kind === 'some') return part.most > part.least ? [[part, 2]] : []
    if (part.kind !== 'choice') return []
    const own = part.among.length + (part.often === 'once' ? 0 : 1)
    return [[part, own], ...part.among.flatMap(choicesIn)]
  })
}

function written(parts: PhraseParts, choose: Choose): string {
  return parts.map((part) => writtenPart(part, choose)).join('')
}

function writtenPart(part: PhrasePart, choose: Choose): string {
  if (part.kind === 'sign') return part.sign
  if (part.kind === 'some') return stuff(part, choose(part, 2))
  if (part.kind !== 'choice') return ''
  // The last way of an optional one is to leave it out.
  const way = choose(part, part.among.length + (part.often === 'once' ? 0 : 1))
  return written(part.among[way] ?? [], choose)
}

const STUFF: Readonly<Record<Some['of'], string>> = {
  anything: ' x, über 7',
  digits: '123456789',
  letters: 'Äbcdéж',
  words: 'eins zwei drei',
  figure: '7',
  capital: 'ÄBÉЖ',
  signs: 'a-ü',
  clause: 'a ü, 7',
}

function stuff({ of, least, most }: Some, way: number): string {
  if (of === 'words') return Array.from({ length: Math.min(least + way, most) }, () => 'eins').join(' ')
  const length = way === 0 ? least : Math.min(most, least + 9)
  return STUFF[of].repeat(Math.ceil(length / STUFF[of].length)).slice(0, length)
}
