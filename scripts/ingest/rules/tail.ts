/**
 * The tail: what stands below the last sentence. Initials of the desk, a code, an
 * agency in brackets; on a pasted page, everything below the story.
 */

import type { Claim, Free, Galley, Markup, Rule } from '../galley.ts'
import { endsLikeProse, measureOf } from '../shapes.ts'
import { isOrganisationName } from '../signs/organisation.ts'
import { isTransmission } from '../signs/wire.ts'

export const tail: Rule = { name: 'tail', read: readTail }
export const pageFoot: Rule = { name: 'page-foot', read: readFoot }

const MOST = 6
/** `jd/kt`, `me/lcm`, `(foto) (vídeo)`, `DQF // MSR`, `yyzz n1 wsr 241530 Mai 24`, `É. M. avec ADL` */
const MARKS: readonly RegExp[] = [
  /^(?:[\p{L}\d]{1,5}\.?\s?\/{1,2}\s?)+(?:[\p{L}\d]{1,5})?$/u,
  /^(?:[([{<][^()[\]{}<>]{1,90}[)\]}>]\s*){1,4}$/u,
  /^\(\([^()]{1,160}\)\)$/u,
  /^(?:\p{Lu}\.\s?){1,3}(?:avec .{2,20}|\p{Lu}\p{Ll}+)?$/u,
  /^[\p{L}\d./-]{1,8}(?: [\p{L}\d./-]{1,8}){0,5}[ .]\d{2,6}(?: \p{L}{3}\.? \d{2,4}|[A-Z]{2,4})?[<+]*$/u,
  /^[A-Z]{2,8}(?:[-/ ][A-Z0-9]{1,6}){0,5}[<+]*$/,
  /^[^\p{L}\p{N}]{5,}$/u,
  /^\p{Lu}\p{L}+\/(?:Fim|Fin|End|Ende)$/u,
  /^(?:end|ends)\b.{0,30}$/i,
]

function readTail(galley: Galley): Markup {
  const lines = galley.free.filter((free) => free !== null)
  const claims: Claim[] = []
  let sourced = galley.claims.some((claim) => claim.kind === 'field' && claim.name === 'source')
  for (const free of lines.slice(-MOST).reverse()) {
    if (lines.length - claims.length < 3) break
    const span = { start: free.start, end: free.end }
    if (isMark(free.text)) claims.push({ kind: 'dropped', rule: 'sign-off', span })
    else if (!sourced && isOrganisationName(free.text)) {
      claims.push({ kind: 'field', name: 'source', field: { value: free.text, origin: 'copy', span }, span })
      sourced = true
    } else break
  }
  return { claims }
}

function isMark(text: string): boolean {
  if (
    measureOf(text) > 160 ||
    (endsLikeProse(text) && /\p{Ll}{3,} \p{Ll}{3,} \p{Ll}{2,}/u.test(text) && !/^[([{]/.test(text))
  )
    return false
  return isTransmission(text) || MARKS.some((mark) => mark.test(text))
}

/** As much prose as may stand below a page's story: comments, the author's life, an appeal. */
const SHARE_BELOW = 0.3

/** Where below a page's story its controls begin: from the first below which there is little prose, all is foot. */
function readFoot(galley: Galley): Markup {
  const controls = galley.claims.filter(
    (claim) =>
      claim.kind === 'dropped' && /^(?:page-control|copyright|related-heading|cookie-notice)$/.test(claim.rule),
  )
  if (controls.filter((claim) => claim.kind === 'dropped' && claim.rule === 'page-control').length < 4)
    return { claims: [] }
  const lines = galley.free.filter((free) => free !== null)
  const weight = (from: number) =>
    lines.reduce((sum, free) => sum + (free.start >= from && isProse(free) ? free.text.length : 0), 0)
  const all = weight(0)
  const starts = controls.map((claim) => claim.span.start).sort((a, b) => a - b)
  const from = starts.find((start) => all > 0 && weight(start) < all * SHARE_BELOW)
  if (from === undefined) return { claims: [] }
  return {
    claims: lines
      .filter((free) => free.start > from && !(isProse(free) && weight(from) > 0 && isWithin(free, starts, from)))
      .map(({ start, end }): Claim => ({ kind: 'dropped', rule: 'page-foot', span: { start, end } })),
  }
}

/** Prose right below the first control may still be the story's last paragraphs. */
function isWithin(free: Free, starts: readonly number[], from: number): boolean {
  const next = starts.find((start) => start > from)
  return next !== undefined && free.start < next && free.start - from < 400
}

function isProse({ text }: Free): boolean {
  return measureOf(text) >= 60 && endsLikeProse(text)
}
