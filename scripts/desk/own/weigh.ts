/**
 * A page's own word, weighed against what was read off its text. Below what an editor
 * said it counts more than what a line looks like, since on unseen pages its days and
 * names were hardly ever wrong; but where the text has the same, the text's spelling is
 * kept, and a field keeps its place in it.
 */

import type { OwnWord } from '../../flow/copy.ts'
import type { Field } from '../../flow/item.ts'
import { type BlockClaim, drop, type FieldClaim, fieldClaim, fieldInPassing } from '../claims.ts'
import type { Claim, Galley } from '../galley.ts'
import { foldedText, ownHeading, titlesOf } from './heading.ts'
import { publishedOn, signedBy } from './witness.ts'

/** The claims on a page of one story, with what the page says of itself. */
export function weighed(claims: readonly Claim[], galley: Galley): Claim[] {
  const { own } = galley.copy.structure ?? {}
  const read = claims.map((claim) => (claim.kind === 'brief' ? beside(claim) : claim))
  if (own === undefined) return read
  const start = galley.lines[0]?.start ?? 0
  return withHeadline(withDay(withNames(read, own, start), own, start), galley, start)
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
function withNames(claims: readonly Claim[], own: OwnWord, start: number): Claim[] {
  const signed = signedBy(own)
  const read = fieldsNamed(claims, 'bylines')
  if (signed === null || read.some(isEditors) || (!signed.isSure && read.length > 0)) return [...claims]
  const names = new Set(signed.names.map(foldedText))
  const there = new Set(read.map(({ field }) => foldedText(field.value)))
  // The text has them all, and perhaps one whom the data forgot.
  if ([...names].every((name) => there.has(name))) return withoutRepeats(claims, names)
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

/** The line of a name that the page does not have: dropped, unless it gives another field. */
function otherName(claim: FieldClaim, claims: readonly Claim[], names: ReadonlySet<string>): Claim[] {
  const isShared = claims.some(
    (other) =>
      other !== claim &&
      other.kind === 'field' &&
      other.span.start === claim.span.start &&
      (other.name !== 'bylines' || names.has(foldedText(other.field.value))),
  )
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

/** In days: the same hour has two days on earth. */
const SAME = 1

/** The day that the page gives, unless the text gives it, too, perhaps as the day of another zone. */
function withDay(claims: readonly Claim[], own: OwnWord, start: number): Claim[] {
  const day = publishedOn(own)
  const [read] = fieldsNamed(claims, 'date')
  if (day === null || (read !== undefined && (isEditors(read) || isNear(read, day.day, claims)))) return [...claims]
  const { at } = day
  const field: Field = { value: day.day, origin: 'page', ...(at === undefined ? {} : { at }) }
  const others = claims.map((claim) =>
    claim.kind === 'field' && claim.name === 'date' ? drop('repeated date', claim.span) : claim,
  )
  return [{ kind: 'field', name: 'date', field, span: { start, end: start } }, ...withoutDoubles(others)]
}

/** A dateline's day is that of the event, and mostly the one before. */
function isNear({ field, span }: FieldClaim, day: string, claims: readonly Claim[]): boolean {
  const isDateline = fieldsNamed(claims, 'place').some((place) => place.span.start === span.start)
  const days = Math.abs(Date.parse(field.value) - Date.parse(day)) / 86_400_000
  return days <= (isDateline ? 0 : SAME)
}

/** A line that gives another field is not dropped, too. */
function withoutDoubles(claims: readonly Claim[]): Claim[] {
  const placed = new Set(
    claims.flatMap((claim) => (claim.kind === 'field' ? [`${claim.span.start}-${claim.span.end}`] : [])),
  )
  return claims.filter(({ kind, span }) => kind !== 'dropped' || !placed.has(`${span.start}-${span.end}`))
}

/** A page that shows no headline, as one whose heading is a picture, gives it in its data. */
function withHeadline(claims: Claim[], { copy }: Galley, start: number): Claim[] {
  if (fieldsNamed(claims, 'headline').length > 0 || ownHeading(copy) !== null) return claims
  const [headline] = titlesOf(copy)
  if (headline === undefined || headline === '') return claims
  return [fieldInPassing('headline', headline, { start, end: start }, 'page'), ...claims]
}
