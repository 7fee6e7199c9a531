/**
 * A page's own word, weighed against what was read off its text. Below what an editor
 * said it counts more than what a line looks like, since on unseen pages its days and
 * names were hardly ever wrong; but where the text has the same, the text's spelling is
 * kept, and a field keeps its place in it.
 */

import type { Copy, OwnWord } from '../../flow/copy.ts'
import { foldedText } from '../../flow/folded-words.ts'
import type { Field } from '../../flow/item.ts'
import { blockClaim, drop, type FieldClaim, fieldClaim, fieldInPassing } from '../claims.ts'
import type { Claim, Galley } from '../galley.ts'
import { isTitleOf, ownHeading, textAt, titlesOf } from './heading.ts'
import { linksIn } from './links.ts'
import { fieldsNamed, isEditors, withNames } from './names.ts'
import { publishedOn } from './witness.ts'

/** The claims on a page of one story, with what the page says of itself. */
export function weighed(claims: readonly Claim[], galley: Galley): Claim[] {
  const { own } = galley.copy.structure ?? {}
  const read = claims.map((claim) =>
    claim.kind === 'brief' || claim.kind === 'related' ? beside(claim, galley.copy) : claim,
  )
  if (own === undefined) return read
  const start = galley.lines[0]?.start ?? 0
  return withHeadline(withDay(withNames(read, own, galley.copy, start), own, start), galley, start)
}

/** Headlines on the page of a story are others that go with it: what the line links to, without time and author. */
function beside({ text, span }: Extract<Claim, { kind: 'brief' | 'related' }>, copy: Copy): Claim {
  const links = linksIn(copy, span)
  const [link] = links
  const isOne = links.length === 1 && link !== undefined && link.end - link.start >= SHORTEST
  return { kind: 'related', text: isOne ? textAt(copy, link) : text, span }
}

/** The day that the page gives; that of the text may be when it was printed, changed or set. */
function withDay(claims: readonly Claim[], own: OwnWord, start: number): Claim[] {
  const day = publishedOn(own)
  const [read] = fieldsNamed(claims, 'date')
  if (day === null || (read !== undefined && (isEditors(read) || read.field.value === day.day))) return [...claims]
  const { at } = day
  const field: Field = { value: day.day, origin: 'page', ...(at === undefined ? {} : { at }) }
  const others = claims.map((claim) =>
    claim.kind === 'field' && claim.name === 'date' ? drop('repeated date', claim.span) : claim,
  )
  return [{ kind: 'field', name: 'date', field, span: { start, end: start } }, ...withoutDoubles(others)]
}

/** A line that gives another field is not dropped, too. */
function withoutDoubles(claims: readonly Claim[]): Claim[] {
  const placed = new Set(
    claims.flatMap((claim) => (claim.kind === 'field' ? [`${claim.span.start}-${claim.span.end}`] : [])),
  )
  return claims.filter(({ kind, span }) => kind !== 'dropped' || !placed.has(`${span.start}-${span.end}`))
}

/** The headline that the page shows, without a kicker that its heading begins with; of a page that shows none, the one in its data. */
function withHeadline(claims: Claim[], { copy }: Galley, start: number): Claim[] {
  const [read] = fieldsNamed(claims, 'headline')
  const [headline = ''] = titlesOf(copy)
  const isShown =
    ownHeading(copy) !== null || headline === '' || (read !== undefined && isTitleOf(copy, read.field.value))
  if (read !== undefined && (isShown || isEditors(read)))
    return isEditors(read)
      ? claims
      : claims.flatMap((claim) => (claim === read ? withoutKicker(read, claims, copy) : [claim]))
  if (isShown) return claims
  // What stood for it is the heading of a part.
  const others = claims.map((claim) =>
    claim === read ? blockClaim('subhead', read.field.value, read.span, { level: 2 }) : claim,
  )
  return [fieldInPassing('headline', headline, { start, end: start }, 'page'), ...others]
}

/** In characters. */
const LONGEST_KICKER = 60
/** In letters: what is shorter may end any heading. */
const SHORTEST = 15

/** `Harbour: Ferry Returns After Repairs`, where the data has `Ferry Returns After Repairs`. */
function withoutKicker(claim: FieldClaim, claims: readonly Claim[], copy: Copy): FieldClaim[] {
  const { value } = claim.field
  const letters = (text: string) => foldedText(text).replaceAll(' ', '')
  const whole = letters(value)
  const ends = (copy.structure?.own?.headlines ?? []).map(letters)
  const end = ends.find((one) => one.length >= SHORTEST && one.length < whole.length && whole.endsWith(one))
  if (end === undefined) return [claim]
  const at = [...value.matchAll(/./gsu)].findLast(({ index }) => letters(value.slice(index)) === end)?.index ?? 0
  const kicker = value.slice(0, at).replace(/[^\p{L}\p{N}\p{Pe}\p{Pf}.!?]+$/u, '')
  const from = value.slice(kicker.length).search(/[^\s:|/–—-]/) + kicker.length
  if (kicker === '' || kicker.length > LONGEST_KICKER) return [claim]
  const headline = { ...claim, field: { ...claim.field, value: value.slice(from) } }
  const hasKicker = fieldsNamed(claims, 'kicker').length > 0
  return hasKicker ? [headline] : [fieldClaim('kicker', kicker, claim.span), headline]
}
