/** Which of the head's lines is the headline, and what its neighbours are: kicker, dek, letterhead, labels. */

import type { Claim, Galley } from '../galley.ts'
import { isPasted } from '../pasted.ts'
import { endsSentence, folded, hasSentences, isHeadlineLike, isTitleCase, measureOf } from '../shapes.ts'
import { isBodyName, isOrganisationName, isPost } from '../signs/organisation.ts'
import { isOpinionLabel, isPageSection } from '../signs/page.ts'
import { isPersonName } from '../signs/person.ts'
import { dropped, field, spanOf } from './claims.ts'
import type { Head, Unit } from './units.ts'

/** Fewer words than this are a label. */
const LABEL = 4

/** @param words the head's units that are no anchors. */
export function titleOf(words: readonly Unit[], found: Head, galley: Galley): Claim[] {
  const isPage = isPasted(galley) || words.filter(isLabel).length >= 6
  const { kept, claims } = isPage ? { kept: words, claims: [] as Claim[] } : withoutLetterhead(words, galley)
  const headline = isPage ? pageHeadline(kept, found, galley) : firstHeadline(kept, isBulletin(galley))
  if (headline === undefined) return isPage ? kept.flatMap(asNavigation) : claims
  const value = headline.text.replace(LABELLED, '')
  const others = kept.filter((unit) => unit !== headline && isRepeat(unit, value))
  const at = kept.indexOf(headline)
  const above = kept.slice(0, at).filter((unit) => !others.includes(unit))
  const below = kept.slice(at + 1).filter((unit) => !others.includes(unit))
  return [
    ...claims,
    field('headline', value, headline),
    ...others.flatMap((unit) => repeatClaims(unit, value, galley)),
    ...aboveHeadline(above, isPage, (unit) => isPage && cutsBetween(galley, unit, headline) > 0),
    ...belowHeadline(below, found, isPage, !above.some(isLabel)),
  ]
}

/** The headline is a field already: what repeats it is dropped, a line or two above the body are its kicker or labels. */
export function besideTitle(words: readonly Unit[], galley: Galley): Claim[] {
  const headline = galley.claims.find((claim) => claim.kind === 'field' && claim.name === 'headline')
  const text = headline?.kind === 'field' ? folded(headline.field.value) : ''
  const start = headline?.span.start ?? 0
  return words.flatMap((unit): Claim[] => {
    if (folded(unit.text) === text) return [dropped('repeated-headline', unit)]
    if (spanOf(unit).start < start && measureOf(unit.text) <= 60)
      return [isCode(unit) ? dropped('transmission', unit) : field('kicker', unit.text, unit)]
    return isLabel(unit) ? [dropped('label', unit)] : []
  })
}

/** A page's title names the site behind the headline: that is where the copy is from. */
function repeatClaims(unit: Unit, value: string, galley: Galley): Claim[] {
  const sourced = galley.claims.some((claim) => claim.kind === 'field' && claim.name === 'source')
  const rest = unit.text.split(/\s+[|–—-]\s+/).filter((part) => !folded(value).includes(folded(part)))
  const [site] = rest
  const isSite = !sourced && rest.length === 1 && site !== undefined && site.length <= 50 && /^\p{Lu}/u.test(site)
  const isName = isSite && (isOrganisationName(site) || isBodyName(site))
  return isName ? [field('source', site, unit)] : [dropped('repeated-headline', unit)]
}

/** What stands above FOR IMMEDIATE RELEASE, or is the issuer's name in capitals, is the letterhead. */
function withoutLetterhead(words: readonly Unit[], galley: Galley): { kept: readonly Unit[]; claims: Claim[] } {
  const line = galley.claims.find((claim) => claim.kind === 'dropped' && claim.rule === 'release-line')
  const isAbove = (unit: Unit) => line !== undefined && spanOf(unit).start < line.span.start
  const isScript = galley.claims.some((claim) => claim.kind === 'dropped' && claim.rule === 'script-cue')
  const isIssuer = (unit: Unit, at: number) =>
    at <= 2 && !isScript && !/\p{Ll}/u.test(unit.text) && isBodyName(unit.text) && words[at + 1] !== undefined
  const letterhead = words.filter((unit, at) => isAbove(unit) || isIssuer(unit, at))
  const kept = words.filter((unit) => !letterhead.includes(unit))
  if (letterhead.length === 0 || !kept.some(couldBeHeadline)) return { kept: words, claims: [] }
  const title = kept.find(couldBeHeadline)?.text ?? ''
  const sourced = galley.claims.some((claim) => claim.kind === 'field' && claim.name === 'source')
  const issuer = sourced ? undefined : letterhead.find((unit) => isBodyName(unit.text) || isOrganisationName(unit.text))
  return {
    kept,
    claims: letterhead.flatMap((unit) =>
      unit === issuer
        ? [field('source', unit.text, unit)]
        : isRepeat(unit, title) && issuer === undefined
          ? repeatClaims(unit, title, galley)
          : [dropped('letterhead', unit)],
    ),
  }
}

function aboveHeadline(units: readonly Unit[], isPage: boolean, isAway: (unit: Unit) => boolean): Claim[] {
  const last = units.at(-1)
  const isKicker = last !== undefined && (isLabel(last) || isStrap(last)) && !isCode(last) && !isAway(last)
  const kicker = isKicker && /\p{L}/u.test(last.text) && !/ edition$/i.test(last.text) ? last : undefined
  return units.flatMap((unit): Claim[] => {
    if (!/\p{L}/u.test(unit.text)) return [dropped('ruler', unit)]
    if (isLabel(unit) && isCode(unit)) return [dropped('transmission', unit)]
    if (unit === kicker) return [field('kicker', unit.text.replace(/\s*[:：]$/, ''), unit)]
    if (isPage) return asNavigation(unit)
    return isLabel(unit) || (/[:：]$/.test(unit.text) && measureOf(unit.text) <= 60) ? [dropped('label', unit)] : []
  })
}

function asNavigation(unit: Unit): Claim[] {
  return measureOf(unit.text) <= 90 ? [dropped('navigation', unit)] : []
}

/** `VILLAGE NEWS * LITTLE ARDEN * VILLAGE NEWS`, `Opinion | The Sea Wall`. */
function isStrap({ text }: Unit): boolean {
  const parts = text.split(/\s+[*|•·/»>–—]\s+/)
  if (parts.length < 2 || measureOf(text) > 60) return false
  return !/\p{Ll}/u.test(text) || isPageSection(parts[0] ?? '') || (/\s[/|]\s/.test(text) && measureOf(text) <= 40)
}

/** Letters and numbers of a system: `Ref: MHT/PR/24/031`, `HARWIRE-OSTMARK-RATES`. */
function isCode({ text }: Unit): boolean {
  return /\d{2}|\w-\w+-\w|^[a-z]\d/.test(text) || (/[/_]/.test(text) && !/\s/.test(text))
}

/** The dek is what stands right below the headline, before anything else. */
function belowHeadline(units: readonly Unit[], found: Head, isPage: boolean, isBare: boolean): Claim[] {
  const claims: Claim[] = []
  let [first, ...others] = units.filter((unit) => !isScore(unit))
  if (
    first !== undefined &&
    isBare &&
    (isStrap(first) || (isLabel(first) && !/\p{Ll}/u.test(first.text) && !isPersonName(first.text))) &&
    !isCode(first)
  ) {
    claims.push(field('kicker', first.text, first))
    ;[first, ...others] = others
  }
  if (first === undefined) return claims
  const points = pointsOf([first, ...others], found)
  if (points.length > 0) claims.push(...dekOf(points))
  else if (isDek(first)) {
    const at = found.units.indexOf(first)
    const more = others.filter(
      (unit) => !unit.apart && !isLabel(unit) && found.units.indexOf(unit) === at + 1 && !isPage,
    )
    claims.push(...dekOf([first, ...more]))
    others = others.filter((unit) => !more.includes(unit))
  } else if (BRACKETED.test(first.text)) claims.push(field('notes', first.text, first))
  else if (isPage || /^\P{Ll}+$/u.test(first.text)) claims.push(dropped('label', first))
  for (const unit of others) {
    if (points.includes(unit)) continue
    if (isPage ? measureOf(unit.text) <= 90 : isLabel(unit)) claims.push(dropped(isPage ? 'navigation' : 'label', unit))
    else if (BRACKETED.test(unit.text)) claims.push(field('notes', unit.text, unit))
  }
  return claims
}

const BRACKETED = /^[([].{3,160}[)\]]$/

function isDek(unit: Unit): boolean {
  return (
    !isLabel(unit) &&
    measureOf(unit.text) <= 330 &&
    /^[\p{L}\p{N}"“‘'«„.¿¡]/u.test(unit.text) &&
    !/^\d{1,2}[.)] /.test(unit.text) &&
    !isPost(unit.text)
  )
}

const POINT = /^[*•·●▪■–—-]\s+/u

/** Points between the headline and a byline, a date or a dateline sum the story up; elsewhere they are a list of the body. */
function pointsOf(units: readonly Unit[], { units: all, body }: Head): readonly Unit[] {
  const end = units.findIndex((unit) => !POINT.test(unit.text))
  const points = end < 0 ? units : units.slice(0, end)
  const last = points.at(-1)
  if (last === undefined) return []
  const isAnchored = all.slice(all.indexOf(last) + 1).some((unit) => unit.byline !== null || unit.date !== null)
  return isAnchored && body !== null ? points : []
}

function dekOf(units: readonly Unit[]): Claim[] {
  const isList = units.every((unit) => POINT.test(unit.text))
  const text = units
    .map(({ text }) =>
      text
        .replace(POINT, '')
        .replace(/^Utl\.:\s*|\s+=$/g, '')
        .replace(/^\.{3,}|\.{3,}$/g, '')
        .replace(/\.{3,}\s+\.{3,}/g, ' / '),
    )
    .join(isList ? '; ' : ' ')
  const [first] = units
  if (first === undefined) return []
  const span = { start: spanOf(first).start, end: spanOf(units.at(-1) ?? first).end }
  return [{ kind: 'field', name: 'dek', field: { value: text, origin: 'copy', span }, span }]
}

/** `OPINION`, `Sport`: the name of a section or a kind. */
function isRubric({ text }: Unit): boolean {
  return isPageSection(text) || isOpinionLabel(text)
}

/** `PORT AMBRY ROVERS 5`, `Rovers 2, Athletic 1`: a result belongs to the body. */
function isScore({ text }: Unit): boolean {
  return SCORE.test(text)
}

const SCORE = /^\p{L}[\p{L} .'’&-]{2,40} \d{1,3}(?:[,;:–-]? ?\p{L}[\p{L} .'’&-]{2,40} \d{1,3})?$/u

/** Wired, and without a letter in lower case. */
function isBulletin(galley: Galley): boolean {
  const wired = galley.claims.some((claim) => claim.kind === 'dropped' && claim.rule === 'transmission')
  return wired && !/\p{Ll}/u.test(galley.lines.map((line) => line.text).join('\n'))
}

/** Not pasted: what is said twice; the first line longer than a label; else the first that could be a headline at all. */
function firstHeadline(units: readonly Unit[], isBulletin: boolean): Unit | undefined {
  // A bulletin in capitals is titled in two or three words.
  const [product] = units
  if (product !== undefined && isBulletin && couldBeHeadline(product) && !isCode(product)) return product
  const long = units.filter((unit) => !isLabel(unit) && couldBeHeadline(unit) && !isStrap(unit))
  const twice = long.find((unit) => units.some((other) => other !== unit && isRepeat(other, unit.text)))
  if (twice !== undefined) return twice
  const [top] = long
  const label = top === undefined ? undefined : units[units.indexOf(top) - 1]
  // Two words above a sentence: the sentence is the dek.
  if (top !== undefined && label !== undefined && isShortTitle(label) && isSentences(top.text)) return label
  const first =
    top ??
    units.find((unit) => couldBeHeadline(unit) && !isCode(unit) && !isRubric(unit)) ??
    units.find((unit) => couldBeHeadline(unit) && !isCode(unit))
  // A page's title is the headline and the site's name: the headline itself stands below.
  return first === undefined ? undefined : (units.find((unit) => unit !== first && isRepeat(first, unit.text)) ?? first)
}

function isSentences(text: string): boolean {
  return measureOf(text) > 110 || (measureOf(text) > 60 && (endsSentence(text) || hasSentences(text)))
}

function isShortTitle(unit: Unit): boolean {
  return (
    /^\p{Lu}\p{Ll}+ \p{L}/u.test(unit.text) && !isPageSection(unit.text) && !isCode(unit) && !/[:：]$/.test(unit.text)
  )
}

/** Pasted: what is said twice; else the top of the lines that stand together above the byline or the date, or below it, or above the body. */
function pageHeadline(units: readonly Unit[], { units: all, body }: Head, galley: Galley): Unit | undefined {
  const long = units.filter((unit) => !isLabel(unit) && couldBeHeadline(unit) && !isStrap(unit))
  const twice = long.find((unit) => units.some((other) => other !== unit && isRepeat(other, unit.text)))
  if (twice !== undefined) return twice
  const anchor = all.findIndex((unit) => unit.byline !== null || unit.date !== null)
  if (anchor >= 0) {
    const above = together(all.slice(0, anchor + 1).toReversed(), long, galley)
    if (above.length > 0) return above.at(-1)
    const below = all.slice(anchor).find((unit) => long.includes(unit))
    if (below !== undefined) return below
  }
  return body === null ? long.at(-1) : (together([body, ...all.toReversed()], long, galley).at(-1) ?? long.at(-1))
}

/** From an anchor on, the lines that could be headline and dek; labels and the page's controls end them. */
function together(units: readonly Unit[], long: readonly Unit[], galley: Galley): Unit[] {
  const group: Unit[] = []
  for (const [at, unit] of units.entries()) {
    const before = units[at - 1]
    if (before === undefined) continue
    if (cutsBetween(galley, unit, before) > (group.length > 0 ? 0 : 3)) break
    if (long.includes(unit)) group.push(unit)
    else if (group.length > 0 && isLabel(unit)) break
  }
  return group
}

/** How many lines that are taken already stand between two units. */
function cutsBetween(galley: Galley, one: Unit, other: Unit): number {
  const [from, to] = [spanOf(one), spanOf(other)].sort((a, b) => a.start - b.start)
  if (from === undefined || to === undefined) return 0
  return galley.copy.text
    .slice(from.end, to.start)
    .split('\n')
    .filter((line) => line.trim() !== '').length
}

function couldBeHeadline({ text }: Unit): boolean {
  const measure = measureOf(text)
  return (
    measure >= 4 &&
    measure <= 260 &&
    /\p{L}.*\p{L}/u.test(text) &&
    !/[,;:：]$|^[([*•●▪]|^\d{1,2}[:.]\d\d\s/.test(text.replace(LABELLED, '')) &&
    !text.split(/\s+\|\s+/).some((part, _, parts) => parts.length > 1 && isOrganisationName(part)) &&
    (isHeadlineLike(text) || isTitleCase(text) || measure <= 140)
  )
}

function isLabel({ text }: Unit): boolean {
  const measure = measureOf(text)
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return measure <= 10
  return text.split(/\s+/).length < LABEL && measure <= 32
}

/** `Press Release: BAUCUS …` and `… | The Courier` are the headline with something around it. */
function isRepeat({ text }: Unit, headline: string): boolean {
  const [one, other] = [folded(text), folded(headline)]
  if (one === other) return true
  if (other.length < 12) return false
  return (
    (one.startsWith(`${other} `) && text.length - headline.length < 60 && /[|–—:·-]/.test(text)) ||
    (one.endsWith(` ${other}`) && text.length - headline.length < 60 && /[:|–—>»/-]/.test(text))
  )
}

/** What a wire or a press office sets before a headline. */
const LABELLED =
  /^(?:\d\d:\d\d \d\d\p{L}{3}\d{4} [A-Z]{2,5}-)?(?:(?:press|media|news) release\s*[:–—-]\s+|(?:UPDATE|WRAPUP|CORRECTED|REFILE|RPT|ANALYSIS|FEATURE|INTERVIEW|EXCLUSIVE|FACTBOX|TIMELINE|SNAP|BREAKING)(?: \d+)?\s?[-:–]\s?|(?:headline|head|hed|hl)\s*:\s+)?/iu
