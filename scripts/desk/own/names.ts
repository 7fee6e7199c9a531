/**
 * The names that a page's data gives, weighed against those that were read off its text.
 * A name that both have stands where the text has it; one that only the data has is the
 * page's own word; what else was taken for a byline is none, unless it stands beside one.
 */

import type { Copy, OwnWord, Span } from '../../flow/copy.ts'
import { foldedText } from '../../flow/folded-words.ts'
import { type BlockClaim, drop, type FieldClaim, fieldClaim, fieldInPassing } from '../claims.ts'
import type { Claim } from '../galley.ts'
import { measureOf } from '../lines/shapes.ts'
import { isPersonName } from '../signs/person.ts'
import { markedAt, ownHeading } from './heading.ts'
import { signedBy } from './witness.ts'

/** Said by an editor. */
export function isEditors({ field }: FieldClaim): boolean {
  return field.origin === 'header' || field.origin === 'sidecar'
}

export function fieldsNamed(claims: readonly Claim[], name: FieldClaim['name']): FieldClaim[] {
  return claims.filter((claim): claim is FieldClaim => claim.kind === 'field' && claim.name === name)
}

/** The claims with the page's names among them, in its order; @param start where the document begins */
export function withNames(claims: readonly Claim[], own: OwnWord, copy: Copy, start: number): Claim[] {
  const signed = signedBy(own)
  const read = fieldsNamed(claims, 'bylines')
  if (signed === null || read.some(isEditors)) return [...claims]
  if (!signed.isSure && read.some((claim) => isMarkedName(claim, copy))) return [...claims]
  const agencies = fieldsNamed(claims, 'agency').map(({ field }) => lettersOf(field.value))
  const people = signed.names.filter((name) => !agencies.includes(lettersOf(name)))
  // An agency that nobody else signs for signs itself.
  const names = people.length > 0 ? people : signed.names
  const folded = new Set(names.map(foldedText))
  const named = (some: readonly FieldClaim[]) =>
    new Map(some.toReversed().map((one) => [foldedText(one.field.value), one]))
  const [there, onLines] = [named(read), named(claims.flatMap((claim) => nameLines(claim, names)))]
  const signatures = names.map((name) => {
    const key = foldedText(name)
    return there.get(key) ?? onLines.get(key) ?? fieldInPassing('bylines', name, { start, end: start }, 'page')
  })
  const taken = new Set(signatures.filter(({ span }) => span.end > span.start).map(({ span }) => span.start))
  const others = claims.flatMap((claim): Claim[] => {
    if (claim.kind === 'field') return claim.name === 'bylines' ? otherName(claim, claims, signatures) : [claim]
    if (taken.has(claim.span.start)) return []
    const isAgain = isLine(claim) && folded.has(foldedText(claim.block.text))
    return [isAgain ? drop('repeated bylines', claim.span) : claim]
  })
  return [...others, ...signatures]
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

/** A byline of the text that is none of the signatures: it stays beside one, since data may forget a second author; else its line is dropped, unless it gives another field. */
function otherName(claim: FieldClaim, claims: readonly Claim[], signatures: readonly FieldClaim[]): Claim[] {
  if (signatures.includes(claim)) return []
  const isBeside = (other: Claim) =>
    other !== claim &&
    other.kind === 'field' &&
    other.span.start === claim.span.start &&
    other.span.end > claim.span.start
  if (signatures.some(isBeside)) {
    const isAgain = signatures.some(({ field }) => foldedText(field.value) === foldedText(claim.field.value))
    return isAgain ? [] : [claim]
  }
  const isShared = claims.some((other) => isBeside(other) && other.kind === 'field' && other.name !== 'bylines')
  return isShared || claim.span.end === claim.span.start ? [] : [drop('repeated bylines', claim.span)]
}

/** Words that a line of names may have beside them. */
const MOST_BESIDE = 2
/** In characters. */
const LONGEST_LINE = 120

/** A paragraph that is some of the names and next to nothing else, as the byline that it is. */
function nameLines(claim: Claim, names: readonly string[]): FieldClaim[] {
  if (!isLine(claim)) return []
  const text = ` ${foldedText(claim.block.text)} `
  const found = names.filter((name) => text.includes(` ${foldedText(name)} `))
  const rest = found.reduce((left, name) => left.replace(` ${foldedText(name)} `, ' '), text).trim()
  const isNames = found.length > 0 && (rest === '' || rest.split(' ').length <= MOST_BESIDE)
  return isNames ? found.map((name) => fieldClaim('bylines', name, claim.span)) : []
}

function isLine(claim: Claim): claim is BlockClaim {
  return claim.kind === 'block' && claim.block.kind !== 'table' && claim.block.text.length <= LONGEST_LINE
}

function lettersOf(text: string): string {
  return foldedText(text).replaceAll(' ', '')
}
