/** Subheads: a line of a few words between paragraphs of the body, or one that is underlined. */

import type { Claim, Free, Galley, Markup, Rule } from '../galley.ts'
import { type Chunk, chunksOf } from '../layout.ts'
import { endsLikeProse, isHeadlineLike, measureOf } from '../shapes.ts'

export const subhead: Rule = { name: 'subhead', read: readLines }
export const underlined: Rule = { name: 'underline', read: readUnderlined }

const LONGEST = 90
const UNDERLINE = /^(?:-{3,}|={3,}|~{3,}|_{3,}|\*{3,}|—{2,})$/

/** Underlined: the line and the rule below it, whatever stands around. */
function readUnderlined(galley: Galley): Markup {
  const claims: Claim[] = []
  for (const { lines } of chunksOf(galley)) {
    for (const [at, line] of lines.entries()) {
      const above = lines[at - 1]
      if (
        above === undefined ||
        !UNDERLINE.test(line.text) ||
        !isUnderlinable(above.text) ||
        (at > 1 && !UNDERLINE.test(lines[at - 2]?.text ?? ''))
      )
        continue
      const isTop = !galley.free.some((free) => free !== null && free.start < above.start && isProseLine(free))
      // On top it is the headline, which the head reads.
      if (!isTop) claims.push(subheadOf(above))
      claims.push({ kind: 'dropped', rule: 'underline', span: { start: line.start, end: line.end } })
    }
  }
  return { claims }
}

function isUnderlinable(text: string): boolean {
  return measureOf(text) <= LONGEST && /\p{L}/u.test(text) && !/[.,;]$/.test(text)
}

function readLines(galley: Galley): Markup {
  const chunks = chunksOf(galley)
  const hasBodyBefore = (at: number) =>
    galley.claims.some((claim) => claim.kind === 'block' && claim.span.start < at && claim.block.kind !== 'subhead')
  const claims = chunks.flatMap((chunk, at): Claim[] => {
    const [line, second] = chunk.lines
    if (line === undefined || !isShortHead(line.text)) return []
    const last = galley.claims.findLast((claim) => claim.kind === 'block' && claim.span.end <= line.start)
    if (
      last?.kind === 'block' &&
      last.block.kind === 'subhead' &&
      galley.copy.text.slice(last.span.end, line.start).replace(/[\s=~_*-]/g, '') === ''
    )
      return []
    const above = chunks.slice(0, at).some(isProse) || hasBodyBefore(line.start)
    const below =
      second === undefined
        ? followsProse(galley, chunks[at + 1], line)
        : isProseLine(second) && second.text.length > line.text.length * 1.6
    return above && below ? [subheadOf(line)] : []
  })
  return { claims }
}

/** A few words without a stop; a question may be one. */
function isShortHead(text: string): boolean {
  return (
    measureOf(text) <= LONGEST &&
    text.split(/\s+/).length <= 12 &&
    (isHeadlineLike(text) || (/^\p{Lu}[\p{L} ’'-]{2,40}[:：]?$/u.test(text) && !endsLikeProse(text))) &&
    !/^["“«]|^[QA]\s?[:.]/.test(text)
  )
}

function followsProse(galley: Galley, next: Chunk | undefined, line: Free): boolean {
  if (next !== undefined && isProse(next)) return true
  // A list or a table that another rule has taken.
  const after = galley.claims
    .filter((claim) => claim.span.start > line.end)
    .sort((a, b) => a.span.start - b.span.start)[0]
  const from = next?.lines[0]?.start ?? Number.POSITIVE_INFINITY
  return after?.kind === 'block' && after.span.start < from
}

function isProse({ lines }: Chunk): boolean {
  return lines.some(isProseLine)
}

function isProseLine({ text }: Free): boolean {
  return (
    (measureOf(text) > 40 && endsLikeProse(text)) ||
    measureOf(text) > 120 ||
    (measureOf(text) > 50 && /[,;]$|\s\p{Ll}+$/u.test(text) && /\p{Ll}+ \p{Ll}+ \p{Ll}+/u.test(text)) ||
    (endsLikeProse(text) && text.split(/\s+/).length > 3)
  )
}

function subheadOf({ text, start, end }: Free): Claim {
  const span = { start, end }
  return { kind: 'block', span, block: { kind: 'subhead', text, span, level: 2 } }
}
