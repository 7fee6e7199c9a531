/**
 * Roles to claims: what the decoder took each line for, said as the desk says it. Lines
 * of the head are read for what they name, those of the body are left to the rules that
 * set paragraphs, lists and tables, but for subheads; the first of them is looked at for
 * its dateline.
 */

import type { Fields } from '../../flow/item.ts'
import { blockClaim, drop, fieldClaim, hasField, headlineClaim, spanOf } from '../claims.ts'
import { type Claim, type Free, type Galley, type Markup, NO_CLAIMS, type Rule } from '../galley.ts'
import { type Anchors, anchorsOf } from '../head/anchors.ts'
import { LABELLED } from '../head/looks.ts'
import { dekText } from '../head/neighbours.ts'
import { opening } from '../head/place.ts'
import { repeatClaims } from '../head/title.ts'
import type { HeadUnit } from '../head/units.ts'
import { briefText } from '../lines/brief-text.ts'
import { joined } from '../lines/layout.ts'
import { isPageProseText } from '../lines/pasted.ts'
import { endsLikeProse, foldedLine, isHeadlineLike, measureOf, startsLower } from '../lines/shapes.ts'
import { calledByPage } from '../own/left-out.ts'
import { byline, signature } from '../signs/byline.ts'
import { dateIn, isTimeLine } from '../signs/date-line.ts'
import { isCorrection, isNote } from '../signs/notices.ts'
import { isBodyName, isOrganisationName } from '../signs/organisation.ts'
import { type RoledLine, readRoles } from './read-roles.ts'
import { ANY_ROLE, type Role } from './roles.ts'

export const roles: Rule = { name: 'roles', read }

function read(galley: Galley): Markup {
  const roled = readRoles(galley)
  if (roled === null) return NO_CLAIMS
  const units = unitsOf(roled.lines, galley)
  const has = (name: keyof Fields) => hasField(galley, name)
  const body = units.find(({ role }) => role === 'paragraph') ?? null
  const naming = units.filter(({ role, text }) => NAMING.has(role) || (role === 'above' && isOrganisationName(text)))
  const isAbove = ({ start }: Unit) => body === null || start < body.start
  const found = new Found(has, roled.isPage)
  // Who and when stand above the story; below it only what is lacking there is looked for.
  for (const some of [naming.filter(isAbove), naming.filter((unit) => !isAbove(unit))])
    found.add(anchorsOf({ units: some, body }, galley, found.isThere))
  found.headline = titleOf(units.filter(({ role }) => role === 'headline'))
  for (const unit of units) if (!found.taken.has(unit)) found.read(unit)
  const first = body === null ? [] : opening(body, found.isThere)
  return { claims: [...found.claims.map((claim) => calledByPage(claim, galley.copy)), ...first] }
}

/** Lines of one role that follow each other at once, with the byline and the date that they look like. */
interface Unit extends HeadUnit {
  readonly role: Role
  /** By how much its role is better than the next best for each of its lines. */
  readonly margin: number
}

/** In characters: where a line is longer, none is wrapped, and each is one thing. */
const WIDEST = 130

function unitsOf(lines: readonly RoledLine[], { copy }: Galley): Unit[] {
  const isSet = lines.every(({ free }) => measureOf(free.text) <= WIDEST)
  const goesOn = (role: Role, above: Free, free: Free) =>
    role === 'headline' ? isHeadlineOn(above.text, free.text) : isSet || startsLower(free.text) || POINT.test(free.text)
  const runs: { role: Role; lines: Free[]; apart: boolean; margin: number }[] = []
  for (const { free, lines: own, role, blanks, margin, page } of lines) {
    const open = runs.at(-1)
    const above = open?.role === role ? open.lines.at(-1) : undefined
    const isHeading = role === 'headline' && page.may !== ANY_ROLE
    const isOn = isHeading || (blanks === 0 && JOINED.has(role))
    const isNext = isOn && above !== undefined && copy.text.slice(above.end, free.start).trim() === ''
    if (isNext && (isHeading || goesOn(role, above, free))) open?.lines.push(free)
    else runs.push({ role, lines: [...own], apart: blanks > 0, margin })
  }
  return runs.map(({ role, lines, apart, margin }) => {
    const text = joined(lines)
    const isSigned = NAMING.has(role)
    const signed = { byline: isSigned ? byline(text) : null, date: isSigned ? dateIn(text) : null }
    return { role, margin, ...spanOf(lines), lines, text, apart, ...signed }
  })
}

/** `● Star slips on takeaway step` */
const POINT = /^(?:[*•·●▪■]\s+\S|Utl\.:)/u

/** A headline over two lines: each is as wide as a column, and the first stops nowhere. */
function isHeadlineOn(above: string, text: string): boolean {
  const [own, other] = [foldedLine(above), foldedLine(text)]
  if (own.includes(other) || other.includes(own)) return false
  if (startsLower(text)) return true
  return measureOf(above) <= COLUMN && measureOf(text) <= COLUMN && !endsLikeProse(above) && !isBodyName(text)
}

/** In characters: the widest line of a headline that goes on in the next. */
const COLUMN = 64

/** Roles whose lines go on in the next one. */
const JOINED: ReadonlySet<Role> = new Set(['headline', 'dek', 'note'])

/** Roles whose lines say who, when, where and for whom. */
const NAMING: ReadonlySet<Role> = new Set(['byline', 'date', 'dateline', 'source'])

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

  constructor(has: (name: keyof Fields) => boolean, isPage: boolean) {
    this.#has = has
    this.#isPage = isPage
  }

  add({ claims, units }: Anchors): void {
    this.#claim(claims)
    for (const unit of units) this.taken.add(unit)
  }

  read(unit: Unit): void {
    if (unit.role === 'paragraph') this.#isInBody = true
    this.#claim(this.#claimsOf(unit))
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
        if (this.isThere(role)) return this.#again(unit)
        return [fieldClaim(role, role === 'dek' ? dekText(unit.lines.map((line) => line.text)) : text, unit)]
      case 'byline':
        return this.#signed(unit)
      case 'date':
        return this.#isSure(unit) || isTimeLine(text) ? [drop('date-line', unit)] : []
      case 'note':
        return noteClaims(unit)
      case 'subhead':
        return [blockClaim('subhead', text, unit, { level: 2 })]
      case 'brief':
        return [headlineClaim('brief', briefText(text), unit)]
      case 'related':
        return [this.#isInBody && isHeadlineLike(text) ? relatedTo(unit) : drop('page-box', unit)]
      default: {
        const label = LABELS[role]
        return label === undefined ? [] : [drop(label, unit)]
      }
    }
  }

  /** What says the headline again names the site, too, or is dropped; what does not is its dek. */
  #headlineClaims(unit: Unit): Claim[] {
    const value = LABELLED.replace(this.headline?.text ?? unit.text, '')
    if (unit === this.headline && !this.isThere('headline')) return [fieldClaim('headline', value, unit)]
    const [own, other] = [foldedLine(value), foldedLine(unit.text)]
    if (own.includes(other) || other.includes(own)) return repeatClaims(unit, value, this.isThere('source'))
    return this.isThere('dek') || this.#isInBody ? this.#again(unit) : [fieldClaim('dek', unit.text, unit)]
  }

  /** What has a role that nothing in its words bears out is left out on a page, or where no other is near. */
  #isSure({ margin }: Unit): boolean {
    return this.#isPage || margin >= SURE
  }

  /** A second headline, kicker or dek: on a page of another story in a box, unless it is prose. */
  #again(unit: Unit): Claim[] {
    const isCopy = !this.#isPage || measureOf(unit.text) > WIDEST || isPageProseText(unit.text)
    return isCopy ? [] : [drop('page-box', unit)]
  }

  /** A line in a byline's place that no other reading knows. */
  #signed(unit: Unit): Claim[] {
    const by = unit.byline ?? signature(unit.text, true)
    if (by === null || this.isThere('bylines')) return this.#isSure(unit) ? [drop('post', unit)] : []
    return by.names.map((name) => fieldClaim('bylines', name, unit))
  }
}

/** Which of the headlines is the story's: the first, or what of it stands alone, since a page's title names the site as well. */
function titleOf([first, ...others]: readonly Unit[]): Unit | null {
  if (first === undefined) return null
  const whole = foldedLine(first.text)
  return others.find(({ text }) => whole !== foldedLine(text) && whole.includes(foldedLine(text))) ?? first
}

function relatedTo(unit: Unit): Claim {
  return headlineClaim('related', unit.text.replace(BULLET, ''), unit)
}

function noteClaims(unit: Unit): Claim[] {
  if (isCorrection(unit.text)) return [fieldClaim('corrections', unit.text, unit)]
  return isNote(unit.text) ? [fieldClaim('notes', unit.text, unit)] : []
}

const SURE = 100

const BULLET = /^(?:[•·‣▪●○■□◆▶►▸*»›>→–—-]|\d{1,2}[.)]?)\s*(?=\S)(?<=\s|[•·‣▪●○■□◆▶►▸»›→])/u

const LABELS: Partial<Record<Role, Parameters<typeof drop>[0]>> = {
  above: 'page-control',
  furniture: 'page-control',
  contact: 'contact',
  caption: 'caption',
  'related-heading': 'related-heading',
  end: 'end-mark',
  after: 'page-foot',
}
