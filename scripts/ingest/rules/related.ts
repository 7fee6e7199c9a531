/** Related headlines: what stands below “Read more” or “Most read”, or behind such a label. */

import type { Claim, Free, Galley, Markup, Rule } from '../galley.ts'
import { endsSentence, isHeadlineLike, measureOf } from '../shapes.ts'
import { relatedHeading } from '../signs/notices.ts'

export const related: Rule = { name: 'related', read }

const BULLET = /^(?:[•·‣▪●○*»›>→►–—-]|\d{1,2}[.)]?)\s+/u
const MOST = 12

function read(galley: Galley): Markup {
  const claims: Claim[] = []
  for (let at = 0; at < galley.free.length; at += 1) {
    const free = galley.free[at]
    if (free === null || free === undefined) continue
    const behind = relatedHeading(free.text)
    if (behind === null) continue
    if (behind !== '') {
      claims.push({ kind: 'related', text: behind, span: spanOf(free) })
      continue
    }
    const { list, last } = listBelow(galley, at)
    if (list.length === 0) continue
    claims.push({ kind: 'dropped', rule: 'related-heading', span: spanOf(free) })
    claims.push(
      ...list.map((line): Claim => ({ kind: 'related', text: line.text.replace(BULLET, ''), span: spanOf(line) })),
    )
    at = last
  }
  return { claims }
}

/** Headlines until a sentence, a second blank line or a gap behind the first of them; with bullets, all that have one. */
function listBelow(galley: Galley, heading: number): { list: readonly Free[]; last: number } {
  const list: Free[] = []
  let last = heading
  let blanks = 0
  let isApart = true
  for (let at = heading + 1; at < galley.free.length && list.length < MOST; at += 1) {
    const free = galley.free[at]
    if (free === null || free === undefined) {
      blanks += 1
      if (blanks > 1 && list.length > 0) break
      continue
    }
    const text = free.text.replace(BULLET, '')
    if (!isHeadlineLike(text) || measureOf(text) > 140 || endsSentence(text) || relatedHeading(free.text) !== null)
      break
    // Below a blank line the copy may go on with a subhead: only bullets go on for sure, and lists with blank lines throughout.
    if (blanks > 0 && list.length > 0 && !BULLET.test(free.text) && !isApart) break
    if (list.length > 0 && blanks === 0) isApart = false
    list.push(free)
    last = at
    blanks = 0
  }
  return { list, last }
}

function spanOf({ start, end }: Free) {
  return { start, end }
}
