/**
 * Roles to claims: what the decoder took each line for, said as the desk says it. Lines
 * of the head are read for what they name, those of the body are left to the rules that
 * set paragraphs, lists and tables, but for subheads; the first of them is looked at for
 * its dateline.
 */

import type { Fields } from '../../flow/item.ts'
import { blockClaim, drop, fieldClaim, hasField, headlineClaim } from '../claims.ts'
import { type Claim, type Galley, type Markup, NO_CLAIMS, type Rule } from '../galley.ts'
import { type Anchors, anchorsOf } from '../head/anchors.ts'
import { dekText } from '../head/dek.ts'
import { LABELLED } from '../head/looks.ts'
import { opening } from '../head/place.ts'
import { repeatClaims } from '../head/title.ts'
import type { HeadUnit } from '../head/units.ts'
import { briefText } from '../lines/brief-text.ts'
import { isPageProseText, isSentenceOfCopy } from '../lines/pasted.ts'
import { endsInFullStop, foldedLine, isHeadlineLike, measureOf } from '../lines/shapes.ts'
import { calledByPage } from '../own/left-out.ts'
import { signature, signedWithin } from '../signs/byline.ts'
import { isTimeLine } from '../signs/date-line.ts'
import { isCorrection, isNote, popularHeading, relatedHeading } from '../signs/notices.ts'
import { isBodyName, isOrganisation, isOrganisationName, isPost, isSubjectLabel } from '../signs/organisation.ts'
import { isPageControl } from '../signs/page.ts'
import { WIDTHS } from '../widths.ts'
import { isOfPage, isOfSender } from './certain.ts'
import { saysNearly } from './evidence/facts.ts'
import { nearChoices } from './near-choices.ts'
import { readRoles } from './read-roles.ts'
import { BODY, DROPPED_BY_PLACE, type Role, roleSet } from './roles.ts'
import { titleOf, unmarkedTitle } from './title.ts'
import { NAMING, type Unit, unitsOf, WIDEST } from './units.ts'

export const roles: Rule = { name: 'roles', read }

function read(galley: Galley): Markup {
  const roled = readRoles(galley)
  if (roled === null) return NO_CLAIMS
  const claims = claimsOf(unitsOf(roled.lines, galley).filter(isOneOf), galley, roled.isPage)
  return { claims, choices: nearChoices(roled, claims, (name) => hasField(galley, name)) }
}

/** What units are taken for. @param isPage whether they stand on a page, controls and all */
export function claimsOf(units: readonly Unit[], galley: Galley, isPage: boolean, sure = isPage ? 0 : SURE): Claim[] {
  const has = (name: keyof Fields) => hasField(galley, name)
  const body = units.find(({ role }) => role === 'paragraph') ?? null
  // Names with gaps between them are a site's sections.
  const naming = units.filter(
    ({ role, text }) => NAMING.has(role) || (role === 'above' && !/\s{2}/u.test(text) && isOrganisationName(text)),
  )
  const isAbove = ({ start }: Unit) => body === null || start < body.start
  const found = new Found(has, isPage, sure)
  // Who and when stand above the story; below it only what is lacking there is looked for.
  for (const some of [naming.filter(isAbove), naming.filter((unit) => !isAbove(unit))])
    found.add(anchorsOf({ units: some, body }, galley, found.isThere))
  found.headline = titleOf(units)
  for (const unit of units) if (!found.taken.has(unit)) found.read(unit)
  const first = body === null ? [] : opening(body, found.isThere)
  return [...found.claims.map((claim) => calledByPage(claim, galley.copy)), ...first]
}

/** A brief alone is none, and a dek stands above text: both are left to what reads copy by its shapes. */
function isOneOf({ role }: Unit, _at: number, units: readonly Unit[]): boolean {
  if (role === 'brief') return units.filter((unit) => unit.role === 'brief').length >= LEAST_BRIEFS
  return role !== 'dek' || units.some((unit) => unit.role === 'paragraph')
}

const LEAST_BRIEFS = 2

/** What has been claimed from the top. */
class Found {
  readonly claims: Claim[] = []
  readonly taken = new Set<HeadUnit>()
  readonly #has: (name: keyof Fields) => boolean
  readonly #found = new Set<keyof Fields>()
  /** Of several lines that say it, the headline itself. */
  headline: Unit | null = null
  #isInBody = false
  readonly #isPage: boolean
  readonly #sure: number
  readonly #isTyped: boolean

  constructor(has: (name: keyof Fields) => boolean, isPage: boolean, sure: number) {
    this.#isTyped = sure > 0 && sure < SURE
    this.#has = has
    this.#isPage = isPage
    this.#sure = sure
  }

  add({ claims, units }: Anchors): void {
    this.#claim(claims)
    for (const unit of units) this.taken.add(unit)
  }

  read(unit: Unit): void {
    if (unit.role === 'paragraph') this.#isInBody = true
    const claims = this.#saysAgain(unit) ? [drop('repeated-headline', unit)] : this.#claimsOf(unit)
    const isLeft = claims.length === 0 && (BODY & roleSet(unit.role)) === 0
    this.#claim(isLeft && isOfPage(unit.text) ? [drop('page-control', unit)] : claims)
  }

  /** Whether a line that is no text has the headline once more. */
  #saysAgain(unit: Unit): boolean {
    const { headline } = this
    if (headline === null || unit === headline || unit.role === 'headline') return false
    return (BODY & roleSet(unit.role)) === 0 && foldedLine(unit.text) === foldedLine(headline.text)
  }

  #claim(claims: readonly Claim[]): void {
    for (const claim of claims) {
      if (claim.kind === 'field') this.#found.add(claim.name)
      this.claims.push(claim)
    }
  }

  readonly isThere = (name: keyof Fields): boolean => this.#has(name) || this.#found.has(name)

  #claimsOf(unit: Unit): Claim[] {
    const { role, text } = unit
    switch (role) {
      case 'headline':
        return this.#headlineClaims(unit)
      case 'kicker':
      case 'dek':
        if (role === 'kicker' && isPageControl(text)) return [drop('page-control', unit)]
        if (this.isThere(role)) return this.#again(unit)
        return [fieldClaim(role, role === 'dek' ? dekText(unit.lines.map((line) => line.text)) : text, unit)]
      case 'byline':
        return this.#signed(unit)
      case 'source':
        return this.#sourced(unit)
      case 'note':
        return noteClaims(unit, this.#isTyped)
      case 'brief':
        return [headlineClaim('brief', briefText(text), unit)]
      case 'related':
        return [this.#isInBody && isHeadlineLike(text) ? relatedTo(unit) : drop('page-box', unit)]
      // What stops like a sentence is one: an answer of two words.
      case 'subhead':
        return endsInFullStop(text) ? [] : [blockClaim('subhead', text, unit, { level: 2 })]
      default:
        return this.#leftOut(unit)
    }
  }

  /** What is no copy by its role: gone, if that is as sure as it must be. */
  #leftOut(unit: Unit): Claim[] {
    const { role, text } = unit
    if (unit === this.headline) return this.#headlineClaims(unit)
    const label = LABELS[role]
    if (label === undefined || !this.#isGone(unit)) return []
    if (role === 'date' && !this.#isSure(unit) && !isTimeLine(text)) return []
    if (role === 'related-heading' && !this.#isPage && !isListed(text)) return []
    return [drop(label, unit)]
  }

  /** What says the headline again names the site, too, or is dropped; what does not is its dek. */
  #headlineClaims(unit: Unit): Claim[] {
    const value = unmarkedTitle(LABELLED.replace(this.headline?.text ?? unit.text, ''))
    if (unit === this.headline && !this.isThere('headline')) return [fieldClaim('headline', value, unit)]
    if (unit === this.headline && this.#isTyped) return this.isThere('dek') ? [] : [fieldClaim('dek', unit.text, unit)]
    const [own, other] = [foldedLine(value), foldedLine(unit.text)]
    if (unit !== this.headline && this.headline !== null && this.#isPage && saysNearly(unit.text, this.headline.text))
      return [drop('repeated-headline', unit)]
    if (own.includes(other) || other.includes(own)) return repeatClaims(unit, value, this.isThere('source'))
    return this.isThere('dek') || this.#isInBody ? this.#again(unit) : [fieldClaim('dek', unit.text, unit)]
  }

  /** Of copy that is no page a line goes for where it stands only if its own words say so, or no other role is near. */
  #isGone(unit: Unit): boolean {
    const isByPlace = (DROPPED_BY_PLACE & roleSet(unit.role)) !== 0
    if (isByPlace && unit.margin < SURE_OF_SENTENCE && isSentenceOfCopy(unit.text)) return false
    return !isByPlace || this.#isSure(unit) || isOfPage(unit.text) || isOfSender(unit.text)
  }

  /** For whom it was written, in a name that no other reading knows. */
  #sourced(unit: Unit): Claim[] {
    if (this.isThere('source')) return this.#isSure(unit) ? [drop('organisation', unit)] : []
    if (this.#isTyped && QUOTED.test(unit.text)) return [drop('organisation', unit)]
    if (!unit.isFramed && isSubjectLabel(unit.text) && !this.isThere('headline') && !this.isThere('kicker'))
      return [fieldClaim('kicker', unit.text, unit)]
    const isNamed =
      unit.isFramed || isBodyName(unit.text) || isOrganisation(unit.text) || (this.#isTyped && isLetterhead(unit))
    return isNamed ? [fieldClaim('source', unit.text, unit)] : []
  }

  /** What has a role that nothing in its words bears out is left out on a page, or where no other is near. */
  #isSure({ margin }: Unit): boolean {
    return margin >= this.#sure
  }

  /** A second headline, kicker or dek: on a page of another story in a box, unless it is prose. */
  #again(unit: Unit): Claim[] {
    const isCopy = !this.#isPage || measureOf(unit.text) > WIDEST || isPageProseText(unit.text)
    return isCopy ? [] : [drop('page-box', unit)]
  }

  /** A line in a byline's place that no other reading knows. */
  #signed(unit: Unit): Claim[] {
    const by = unit.byline ?? (this.#isTyped ? signedWithin(unit.text) : signature(unit.text, true))
    if (by === null || this.isThere('bylines'))
      return this.#isSure(unit) ? [drop(isPost(unit.text) ? 'post' : 'page-control', unit)] : []
    return by.names.map((name) => fieldClaim('bylines', name, unit))
  }
}

/** `«Маяк Равелсі»` below who signs: the paper. */
const QUOTED = /^[«„“"].{2,40}[»“”"]$/u

/** The name of an office that no list has, by its role: `ΔΗΜΟΣ ΛΕΥΚΟΠΟΛΗΣ`. */
function isLetterhead({ text, margin }: Unit): boolean {
  return margin >= SURE_OF_NAME && measureOf(text) <= WIDTHS.name && /^\P{N}+$/u.test(text) && !endsInFullStop(text)
}

const SURE_OF_NAME = 40

/** Whether a line says that it heads a list of other headlines. */
function isListed(text: string): boolean {
  return relatedHeading(text) === '' || popularHeading(text) === ''
}

function relatedTo(unit: Unit): Claim {
  return headlineClaim('related', unit.text.replace(BULLET, ''), unit)
}

function noteClaims(unit: Unit, isTyped: boolean): Claim[] {
  if (isCorrection(unit.text)) return [fieldClaim('corrections', unit.text, unit)]
  return isNote(unit.text) || isTyped ? [fieldClaim('notes', unit.text, unit)] : []
}

/** By so much, in the size of the weights, a role is better than the next best where nothing else bears it out. */
export const SURE = 100
/** A sentence that is dropped wrongly costs more than one that is shown. */
const SURE_OF_SENTENCE = 150

const BULLET = /^(?:[•·‣▪●○■□◆▶►▸*»›>→–—-]|\d{1,2}[.)]?)\s*(?=\S)(?<=\s|[•·‣▪●○■□◆▶►▸»›→])/u

const LABELS: Partial<Record<Role, Parameters<typeof drop>[0]>> = {
  above: 'page-control',
  furniture: 'page-control',
  date: 'date-line',
  'related-heading': 'related-heading',
  contact: 'contact',
  caption: 'caption',
  end: 'end-mark',
  after: 'page-foot',
}
