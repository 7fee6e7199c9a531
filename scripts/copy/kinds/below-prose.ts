/**
 * Codes below a line or two of prose, as people paste them: “Here is the feed”, and
 * then the feed. The codes must run to the end of the file and be most of it; copy
 * that quotes some lines of code stays copy.
 */

import { signedCodes } from './codes.ts'
import type { ForeignKind } from './foreign.ts'
import { kindOfJson } from './json-kind.ts'
import { markupKind } from './markup-kind.ts'

/** Where codes may begin: at the head of a line. */
const BEGINS =
  /^[ \t]*(?=\{\\u?rtf\d|<\?xml\s|<[A-Za-z_][\w:.-]*[\s>]|[[{]\s*["[{\d]|[\w$.]{1,80}\([[{]|BEGIN:V|-----BEGIN |begin \d{3} |data:\w+\/|[A-Za-z0-9+/_-]{40})/gm
/** So many lines of prose may stand above, and so much of the file must be codes. */
const MOST_LINES = 3
const LEAST_SHARE = 0.6
/** A shorter text below is quoted, in characters. */
const SHORTEST = 60

export function belowProse(opening: string, whole: () => string): ForeignKind | null {
  for (const { index } of opening.matchAll(BEGINS)) {
    const above = opening.slice(0, index).split('\n')
    const lines = above.filter((line) => line.trim() !== '').length
    if (lines === 0) continue
    if (lines > MOST_LINES) return null
    const text = whole()
    const codes = text.slice(index).trim()
    if (codes.length < SHORTEST || codes.length < text.length * LEAST_SHARE) continue
    const kind = kindOfCodes(codes)
    if (kind !== null) return kind
  }
  return null
}

function kindOfCodes(codes: string): ForeignKind | null {
  const kind = signedCodes(codes, () => codes) ?? kindOfJson(codes) ?? markupKind(codes, () => codes)
  if (kind === 'rtf') return codes.endsWith('}') || (codes.match(/\\[a-z]+-?\d*/g)?.length ?? 0) > 8 ? kind : null
  // A page below a line of prose is that line and a page: its tags are out when it is saved as one.
  return kind === 'page' ? null : kind
}
