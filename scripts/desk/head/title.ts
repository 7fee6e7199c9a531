/** The headline and its neighbours: repetitions, the letterhead, the site's name. */

import { drop, droppedAs, fieldClaim, fieldIn, hasField } from '../claims.ts'
import type { Claim, Galley } from '../galley.ts'
import { foldedLine, measureOf } from '../lines/shapes.ts'
import { isBodyName, isOrganisationName, isSubjectLabel } from '../signs/organisation.ts'
import { WIDTHS } from '../widths.ts'
import { firstHeadline, isBulletin } from './headline.ts'
import {
  couldBeHeadline,
  isCode,
  isLabel,
  isRepeat,
  isRubric,
  LABELLED,
  labelledHeadline,
  withoutWireMarks,
} from './looks.ts'
import { aboveHeadline, belowHeadline } from './neighbours.ts'
import type { Head, HeadUnit } from './units.ts'

/** @param words the head's units that are no anchors. */
export function titleOf(words: readonly HeadUnit[], found: Head, galley: Galley): Claim[] {
  const { kept, claims } = withoutLetterhead(words, galley)
  const title = markedTitle(kept, galley) ?? shortTitle(found, galley) ?? firstHeadline(kept, isBulletin(galley))
  if (title === undefined) return claims
  const opening = openingOf(title, kept)
  const headline =
    opening === undefined ? title : { ...title, start: opening.start, text: `${opening.text} ${title.text}` }
  const { label, headline: value } = labelledHeadline(headline.text) ?? {
    label: null,
    headline: LABELLED.replace(headline.text, ''),
  }
  const own = [opening, title]
  const others = kept.filter((unit) => !own.includes(unit) && isRepeat(unit, value))
  const at = kept.indexOf(title)
  const above = kept.slice(0, at).filter((unit) => unit !== opening && !others.includes(unit))
  const below = kept.slice(at + 1).filter((unit) => !others.includes(unit))
  return [
    ...claims,
    ...(label === null ? [] : [fieldClaim('kicker', label, headline)]),
    fieldClaim('headline', withoutWireMarks(value), headline),
    ...others.flatMap((unit) => repeatClaims(unit, value, hasField(galley, 'source'))),
    ...aboveHeadline(above),
    ...belowHeadline(below, found, galley, label === null && !above.some(isLabel)),
  ]
}

/** `The ferry and its piles:` right above `Who pays for what`: more than a label, and what follows is the rest of it. */
function openingOf(title: HeadUnit, units: readonly HeadUnit[]): HeadUnit | undefined {
  const above = units[units.indexOf(title) - 1]
  if (above === undefined || title.apart || !/(?<=\p{L})[:：]$/u.test(above.text) || !/\p{Ll}/u.test(above.text))
    return undefined
  return above.text.split(' ').length >= OPENING ? above : undefined
}

/** In words. */
const OPENING = 3

/**
 * First of all and as short as a label, but a title: `The Quay` right above `by Ida Brook`,
 * since a part of a paper has no author; `Fish pie` above `Serves 4`.
 */
function shortTitle({ units: [first, second] }: Head, { copy }: Galley): HeadUnit | undefined {
  if (first === undefined || second === undefined || !isLabel(first)) return undefined
  if (second.byline === null && !(isLabel(second) && /\p{N}/u.test(second.text) && second.date === null))
    return undefined
  const isFirst = copy.text.slice(0, first.start).trim() === ''
  return isFirst && /\p{Ll}/u.test(first.text) && couldBeHeadline(first) && !isRubric(first) ? first : undefined
}

/** The heading of the highest level, where Markdown's marks were taken off the lines. */
function markedTitle(units: readonly HeadUnit[], { copy }: Galley): HeadUnit | undefined {
  const levels = units.map(({ text, lines: [first] }) => {
    const start = first?.line.start ?? 0
    const marks = /^#{1,6}(?=[ \t])/.exec(copy.text.slice(start, start + 7))?.[0].length
    return text.startsWith('#') ? undefined : marks
  })
  const highest = levels.reduce((least: number, level) => Math.min(least, level ?? least), Number.POSITIVE_INFINITY)
  return units[levels.indexOf(highest)]
}

/** The headline is a field already: what repeats it is dropped, a line or two above the body are its kicker or labels. */
export function besideTitle(words: readonly HeadUnit[], galley: Galley): Claim[] {
  const headline = fieldIn(galley, 'headline')
  const text = headline === undefined ? '' : foldedLine(headline.field.value)
  const start = headline?.span.start ?? 0
  return words.flatMap((unit): Claim[] => {
    if (foldedLine(unit.text) === text) return [drop('repeated-headline', unit)]
    if (unit.start < start && measureOf(unit.text) <= WIDTHS.name)
      return [isCode(unit) ? drop('transmission', unit) : fieldClaim('kicker', unit.text, unit)]
    return isLabel(unit) && !/\p{N}/u.test(unit.text) ? [drop('label', unit)] : []
  })
}

/** A page's title names the site behind the headline: that is where the copy is from. */
export function repeatClaims(unit: HeadUnit, value: string, sourced: boolean): Claim[] {
  const rest = unit.text.split(/(?<!\s)\s+[|–—-]\s+/).filter((part) => !foldedLine(value).includes(foldedLine(part)))
  const [site] = rest
  const isSite = !sourced && rest.length === 1 && site !== undefined && site.length <= 50 && /^\p{Lu}/u.test(site)
  const isName = isSite && (isOrganisationName(site) || isBodyName(site))
  return isName ? [fieldClaim('source', site, unit)] : [drop('repeated-headline', unit)]
}

/** What stands above FOR IMMEDIATE RELEASE, or is the issuer's name in capitals, is the letterhead; `COUNCIL` alone is nobody's name. */
export function withoutLetterhead(
  words: readonly HeadUnit[],
  galley: Galley,
): { kept: readonly HeadUnit[]; claims: Claim[] } {
  const [line] = droppedAs(galley, 'release-line')
  const isAbove = (unit: HeadUnit) => line !== undefined && unit.start < line.span.start
  const isScript = droppedAs(galley, 'script-cue').length > 0
  const isIssuer = (unit: HeadUnit, at: number) =>
    at <= 2 &&
    !isScript &&
    !/\p{Ll}/u.test(unit.text) &&
    isBodyName(unit.text) &&
    !isSubjectLabel(unit.text) &&
    words[at + 1] !== undefined
  const letterhead = words.filter((unit, at) => isAbove(unit) || isIssuer(unit, at))
  const kept = words.filter((unit) => !letterhead.includes(unit))
  if (letterhead.length === 0 || !kept.some(couldBeHeadline)) return { kept: words, claims: [] }
  const title = kept.find(couldBeHeadline)?.text ?? ''
  const sourced = hasField(galley, 'source')
  const issuer = sourced ? undefined : letterhead.find((unit) => isBodyName(unit.text) || isOrganisationName(unit.text))
  const letterheadClaims = (unit: HeadUnit) =>
    issuer === undefined && isRepeat(unit, title) ? repeatClaims(unit, title, sourced) : [drop('letterhead', unit)]
  return {
    kept,
    claims: letterhead.flatMap((unit) =>
      unit === issuer ? [fieldClaim('source', unit.text, unit)] : letterheadClaims(unit),
    ),
  }
}
