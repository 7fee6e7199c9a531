/**
 * A page's own word, weighed against what was read off its text. Below what an editor
 * said it counts more than what a line looks like, since on unseen pages its days and
 * names were hardly ever wrong; but where the text has the same, the text's spelling is
 * kept, and a field keeps its place in it.
 */

import type { Copy, OwnWord, Span } from '../../flow/copy.ts'
import type { Field } from '../../flow/item.ts'
import { type BlockClaim, drop, type FieldClaim, fieldClaim, fieldInPassing } from '../claims.ts'
import type { Claim, Galley } from '../galley.ts'
import { measureOf } from '../lines/shapes.ts'
import { isPersonName } from '../signs/person.ts'
import { foldedText, markedAt, ownHeading, titlesOf } from './heading.ts'
import { publishedOn, signedBy } from './witness.ts'

/** The claims on a page of one story, with what the page says of itself. */
export function weighed(claims: readonly Claim[], galley: Galley): Claim[] {
  const { own } = galley.copy.structure ?? {}
  const read = claims.map((claim) => (claim.kind === 'brief' ? beside(claim) : claim))
  if (own === undefined) return read
  const start = galley.lines[0]?.start ?? 0
  return withHeadline(withDay(withNames(read, own, galley.copy, start), own, start), galley, start)
}

/** Headlines on the page of a story are others that go with it. */
function beside({ text, span }: Extract<Claim, { kind: 'brief' }>): Claim {
  return { kind: 'related', text, span }
}

/** Said by an editor. */
function isEditors({ field }: FieldClaim): boolean {
  return field.origin === 'header' || field.origin === 'sidecar'
}

function fieldsNamed(claims: readonly Claim[], name: FieldClaim['name']): FieldClaim[] {
  return claims.filter((claim): claim is FieldClaim => claim.kind === 'field' && claim.name === name)
}

/** The names that the page gives. Those that stand in the text, too, are the text's; lines of others are dropped. */
function withNames(claims: readonly Claim[], own: OwnWord, copy: Copy, start: number): Claim[] {
  const signed = signedBy(own)
  const read = fieldsNamed(claims, 'bylines')
  if (signed === null || read.some(isEditors) || (!signed.isSure && read.some((claim) => isMarkedName(claim, copy))))
    return [...claims]
  const names = new Set(signed.names.map(foldedText))
  const there = new Set(read.map(({ field }) => foldedText(field.value)))
  const lines = claims.flatMap((claim) => nameLines(claim, signed.names))
  const placed = new Map(lines.map((claim) => [foldedText(claim.field.value), claim]))
  const kept = withoutRepeats(
    claims.flatMap((claim): Claim[] => {
      const isOther = claim.kind === 'field' && claim.name === 'bylines' && !names.has(foldedText(claim.field.value))
      return isOther ? otherName(claim, claims, names) : [claim]
    }),
    names,
  )
  const missing = signed.names.filter((name) => !there.has(foldedText(name)))
  const taken = new Set(missing.flatMap((name) => placed.get(foldedText(name))?.span.start ?? []))
  return [
    ...kept.filter((claim) => !taken.has(claim.span.start) || claim.kind === 'field'),
    ...missing.map(
      (name) => placed.get(foldedText(name)) ?? fieldInPassing('bylines', name, { start, end: start }, 'page'),
    ),
  ]
}

/** A person's name on a line that the page marks as the author's, or between its heading and the first prose: the data may name none but the paper. */
function isMarkedName({ field, span }: FieldClaim, copy: Copy): boolean {
  const marked = markedAt(copy, span)
  const isAuthor = marked?.properties.includes('author') === true || marked?.words.includes('author') === true
  return isPersonName(field.value) && (isAuthor || isInHead(copy, span))
}

/** In characters: a head has no line so long. */
const PROSE = 160

function isInHead(copy: Copy, { start }: Span): boolean {
  const heading = ownHeading(copy)
  const prose = copy.lines.find((line) => line.start > (heading?.end ?? 0) && measureOf(line.text) >= PROSE)
  return heading !== null && start >= heading.end && start < (prose?.start ?? 0)
}

/** A name that the page does not have: it stays beside one that it has, whom the data forgot. Else its line is dropped, unless it gives another field. */
function otherName(claim: FieldClaim, claims: readonly Claim[], names: ReadonlySet<string>): Claim[] {
  const beside = claims.filter(
    (other): other is FieldClaim =>
      other !== claim &&
      other.kind === 'field' &&
      other.span.start === claim.span.start &&
      other.span.end > other.span.start,
  )
  if (beside.some(({ name, field }) => name === 'bylines' && names.has(foldedText(field.value)))) return [claim]
  const isShared = beside.some(({ name }) => name !== 'bylines')
  return isShared || claim.span.end === claim.span.start ? [] : [drop('repeated bylines', claim.span)]
}

/** Words that a line of names may have beside them. */
const MOST_BESIDE = 2

/** A paragraph that is one of the names and next to nothing else, as the byline that it is. */
function nameLines(claim: Claim, names: readonly string[]): FieldClaim[] {
  if (!isLine(claim)) return []
  const text = ` ${foldedText(claim.block.text)} `
  const found = names.filter((name) => text.includes(` ${foldedText(name)} `))
  const rest = found.reduce((left, name) => left.replace(` ${foldedText(name)} `, ' '), text).trim()
  const isNames = found.length > 0 && (rest === '' || rest.split(' ').length <= MOST_BESIDE)
  return isNames ? found.map((name) => fieldClaim('bylines', name, claim.span)) : []
}

/** In characters. */
const LONGEST_LINE = 120

function isLine(claim: Claim): claim is BlockClaim {
  return claim.kind === 'block' && claim.block.kind !== 'table' && claim.block.text.length <= LONGEST_LINE
}

/** The name once more, at the foot or beside a picture: no paragraph of the story. */
function withoutRepeats(claims: readonly Claim[], names: ReadonlySet<string>): Claim[] {
  return claims.map((claim) =>
    isLine(claim) && names.has(foldedText(claim.block.text)) ? drop('repeated bylines', claim.span) : claim,
  )
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
  if (read !== undefined)
    return isEditors(read)
      ? claims
      : claims.flatMap((claim) => (claim === read ? withoutKicker(read, claims, copy) : [claim]))
  const [headline] = titlesOf(copy)
  if (headline === undefined || headline === '' || ownHeading(copy) !== null) return claims
  return [fieldInPassing('headline', headline, { start, end: start }, 'page'), ...claims]
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
