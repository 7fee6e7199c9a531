/**
 * Roles to claims: what the decoder took each line for, said as the rules say it. Lines
 * of the body are left to the rules that set paragraphs, lists and tables; the first of
 * them is looked at for its dateline.
 */

import type { Fields } from '../../flow/item.ts'
import { blockClaim, drop, fieldClaim, hasField, headlineClaim, spanOf } from '../claims.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../galley.ts'
import { NO_CLAIMS } from '../galley.ts'
import { opening, placeClaims } from '../head/place.ts'
import { joined } from '../lines/layout.ts'
import { foldedLine, measureOf } from '../lines/shapes.ts'
import { byline, signature } from '../signs/byline.ts'
import { dateIn } from '../signs/date-line.ts'
import { datelineAlone } from '../signs/dateline.ts'
import { isCorrection, isNote, sourceIn } from '../signs/notices.ts'
import { isPost } from '../signs/organisation.ts'
import { isPage } from './page.ts'
import { type RoledLine, readRoles } from './read-roles.ts'
import { ANY_ROLE, type Role } from './roles.ts'

export const roles: Rule = { name: 'roles', read }

function read(galley: Galley): Markup {
  if (!isPage(galley)) return NO_CLAIMS
  const lines = readRoles(galley)
  const has = (name: keyof Fields) => hasField(galley, name)
  const found = new Found(has)
  const isSet = lines.every(({ free }) => measureOf(free.text) <= WIDEST)
  for (const unit of unitsOf(lines, isSet)) found.read(unit)
  const body = lines.find(({ role }) => role === 'paragraph')
  const claims = found.claims
  if (body === undefined) return { claims }
  const dated = (name: keyof Fields) =>
    has(name) || claims.some((claim) => claim.kind === 'field' && claim.name === name)
  const first = { ...body.free, lines: [body.free], text: body.free.text, apart: true, byline: null, date: null }
  return { claims: [...claims, ...opening(first, dated)] }
}

/** Lines of one role that follow each other at once. */
interface Unit {
  readonly role: Role
  readonly lines: readonly Free[]
}

/** In characters: where a line is longer, none is wrapped, and each is one thing. */
const WIDEST = 130

function unitsOf(lines: readonly RoledLine[], isSet: boolean): Unit[] {
  const units: { role: Role; lines: Free[] }[] = []
  for (const { free, role, blanks, page } of lines) {
    const isHeading = page.may !== ANY_ROLE && role === 'headline'
    const open = units.at(-1)
    if (open !== undefined && open.role === role && (isHeading || (blanks === 0 && isSet)) && JOINED.has(role))
      open.lines.push(free)
    else units.push({ role, lines: [free] })
  }
  return units
}

/** Roles whose lines go on in the next one. */
const JOINED: ReadonlySet<Role> = new Set(['headline', 'dek', 'note'])

/** What has been claimed from the top. */
class Found {
  readonly claims: Claim[] = []
  readonly #has: (name: keyof Fields) => boolean
  readonly #found = new Set<keyof Fields>()
  #headline = ''

  constructor(has: (name: keyof Fields) => boolean) {
    this.#has = has
  }

  read({ role, lines }: Unit): void {
    const text = joined(lines)
    const span = spanOf(lines)
    for (const claim of this.#claimsOf(role, text, span, lines)) {
      if (claim.kind === 'field') this.#found.add(claim.name)
      this.claims.push(claim)
    }
  }

  #isThere(name: keyof Fields): boolean {
    return this.#has(name) || this.#found.has(name)
  }

  #claimsOf(role: Role, text: string, span: { start: number; end: number }, lines: readonly Free[]): Claim[] {
    const one = (name: keyof Fields, value: string, otherwise: Parameters<typeof drop>[0]) =>
      this.#isThere(name) ? [drop(otherwise, span)] : [fieldClaim(name, value, span)]
    switch (role) {
      case 'headline': {
        // Said again, or what a page's title has of it.
        if (this.#isThere('headline')) {
          const [own, other] = [foldedLine(this.#headline), foldedLine(text)]
          return own.includes(other) || other.includes(own) || this.#isThere('dek')
            ? [drop('repeated-headline', span)]
            : [fieldClaim('dek', text, span)]
        }
        const [first] = lines
        const isTwice =
          first !== undefined && lines.length > 1 && foldedLine(lines[1]?.text ?? '') === foldedLine(first.text)
        this.#headline = isTwice ? (first as Free).text : text
        return [fieldClaim('headline', this.#headline, span)]
      }
      case 'kicker':
        return one('kicker', text, 'label')
      case 'dek':
        return one('dek', text, 'label')
      case 'byline':
        return this.#byline(text, span)
      case 'date':
        return this.#date(text, span)
      case 'dateline': {
        const place = datelineAlone(text)
        return place === null || this.#isThere('place') ? [] : placeClaims(place, span, (name) => this.#isThere(name))
      }
      case 'source':
        return one('source', sourceIn(text) ?? text, 'source')
      case 'note':
        if (isCorrection(text)) return [fieldClaim('corrections', text, span)]
        return isNote(text) ? [fieldClaim('notes', text, span)] : []
      case 'subhead':
        return [blockClaim('subhead', text, span, { level: 2 })]
      case 'related':
        return [headlineClaim('related', text, span)]
      default: {
        const label = LABELS[role]
        return label === undefined ? [] : [drop(label, span)]
      }
    }
  }

  #byline(text: string, span: { start: number; end: number }): Claim[] {
    const by = byline(text) ?? signature(text, true)
    const names = by?.names ?? []
    const claims: Claim[] = names.map((name) => fieldClaim('bylines', name, span))
    if (by?.agency != null && !this.#isThere('agency')) claims.push(fieldClaim('agency', by.agency, span))
    claims.push(...this.#date(text, span).filter((claim) => claim.kind === 'field'))
    if (claims.length > 0) return claims
    return [drop(isPost(text) ? 'post' : 'date-line', span)]
  }

  #date(text: string, span: { start: number; end: number }): Claim[] {
    const date = dateIn(text)
    if (date?.kind === 'published' && date.reading.kind === 'date' && !this.#isThere('date'))
      return [fieldClaim('date', date.reading.day, span)]
    return [drop(date?.kind === 'other' ? 'other-date' : 'date-line', span)]
  }
}

const LABELS: Partial<Record<Role, Parameters<typeof drop>[0]>> = {
  above: 'page-control',
  furniture: 'page-control',
  contact: 'contact',
  caption: 'caption',
  'related-heading': 'related-heading',
  end: 'end-mark',
  after: 'page-foot',
}
