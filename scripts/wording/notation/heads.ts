/**
 * By what a phrase is found without its expression: the folded letters that it begins
 * with. Most lines have no phrase of most lists, and an expression that nobody needs is
 * not compiled.
 */

import { fold } from './folded.ts'
import type { PhrasePart, PhraseParts } from './phrase.ts'

/** So many letters tell phrases apart. */
export const REACH = 6
/** With more beginnings than that, fewer letters must do. */
const MOST = 256

/** Beginnings; those in `open` may go on, the others are as long as is known. */
interface Heads {
  readonly open: ReadonlySet<string>
  readonly closed: ReadonlySet<string>
}

/**
 * The beginnings of a phrase, or of what stands behind its first words where those may be
 * anything; empty where nothing is known of it.
 */
export function headsOf(parts: PhraseParts): { readonly heads: readonly string[]; readonly isFirst: boolean } {
  for (let from = 0; from < parts.length; from += 1) {
    const heads = beginnings(parts.slice(from))
    if (!heads.has('')) return { heads: [...heads], isFirst: from === 0 }
  }
  return { heads: [], isFirst: false }
}

function beginnings(parts: PhraseParts): ReadonlySet<string> {
  for (let reach = REACH; reach > 1; reach -= 1) {
    const { open, closed } = follow({ open: new Set(['']), closed: new Set() }, parts, reach)
    if (open.size + closed.size <= MOST) return new Set([...open, ...closed])
  }
  return new Set([''])
}

function follow(from: Heads, parts: PhraseParts, reach: number): Heads {
  return parts.reduce((heads: Heads, part) => (heads.open.size === 0 ? heads : step(heads, part, reach)), from)
}

function step(heads: Heads, part: PhrasePart, reach: number): Heads {
  if (part.kind === 'edge' || part.kind === 'end' || part.kind === 'ahead') return heads
  if (part.kind === 'sign') return grown(heads, fold(part.sign), reach)
  if (part.kind === 'some' && (part.of === 'digits' || part.of === 'figure') && part.least > 0)
    return closed(grown(heads, '0', reach))
  if (part.kind !== 'choice') return closed(heads)
  const branches = part.among.map((parts) => follow({ open: heads.open, closed: new Set() }, parts, reach))
  const [open, ends] = [branches.flatMap((each) => [...each.open]), branches.flatMap((each) => [...each.closed])]
  if (part.often === 'once') return { open: new Set(open), closed: new Set([...heads.closed, ...ends]) }
  if (part.often === 'perhaps')
    return { open: new Set([...heads.open, ...open]), closed: new Set([...heads.closed, ...ends]) }
  // What comes again may be any of them.
  return { open: heads.open, closed: new Set([...heads.closed, ...ends, ...open]) }
}

function grown({ open, closed }: Heads, letters: string, reach: number): Heads {
  const long = [...open].map((head) => head + letters)
  return {
    open: new Set(long.filter((head) => head.length < reach)),
    closed: new Set([...closed, ...long.filter((head) => head.length >= reach).map((head) => head.slice(0, reach))]),
  }
}

function closed({ open, closed: ends }: Heads): Heads {
  return { open: new Set(), closed: new Set([...ends, ...open]) }
}
