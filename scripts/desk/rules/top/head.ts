/**
 * The head: headline, kicker, dek, byline, date and dateline, read together, since
 * each is known by what stands around it.
 *
 *     HARBOUR                                   kicker: a word or two above
 *     Ferry Returns After Winter Repairs        headline: the first line longer than a label
 *     Islanders wait with bread and a band      dek: what follows it, before the byline
 *     By Ines Halloran, Harbour Wire            byline
 *     3 May 2026                                date
 *     GULL POINT, May 3 (Harbour Wire) - The …  dateline, and the body begins
 */

import type { Span } from '../../../flow/copy.ts'
import type { Fields } from '../../../flow/item.ts'
import { freeLines, hasField } from '../../claims.ts'
import type { Galley, Markup, Rule } from '../../galley.ts'
import { NO_CLAIMS } from '../../galley.ts'
import { anchorsOf } from '../../head/anchors.ts'
import { opening } from '../../head/place.ts'
import { besideTitle, titleOf } from '../../head/title.ts'
import { headOf } from '../../head/units.ts'

export const head: Rule = { name: 'head', read }

function read(galley: Galley): Markup {
  const found = headOf(galley)
  if (found.body === null) return NO_CLAIMS
  const has = (name: keyof Fields) => hasField(galley, name)
  const anchors = anchorsOf(found, galley, has)
  const words = found.units.filter((unit) => !anchors.units.has(unit))
  const titled = has('headline') ? besideTitle(words, galley) : titleOf(words, found, galley)
  const dated = (name: keyof Fields) =>
    has(name) || anchors.claims.some((claim) => claim.kind === 'field' && claim.name === name)
  const isHeaded = has('headline') || titled.some((claim) => claim.kind === 'field' && claim.name === 'headline')
  const others = isHeaded ? behind(galley, found.body) : null
  return { claims: [...anchors.claims, ...titled, ...opening(found.body, dated, others)] }
}

function behind(galley: Galley, { end }: Span): string[] {
  return freeLines(galley).flatMap(({ text, start }) => (start > end ? [text] : []))
}
