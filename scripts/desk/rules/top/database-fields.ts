/**
 * What news databases set before each field of an article they export: two capitals
 * at the begin of a line, or a label such as `Full text:`. The text behind `LP`, `TD`
 * and `Full text:` is the body.
 */

import { findDate } from '../../../dates/dates.ts'
import { namesOf } from '../../../fields/values.ts'
import type { Span } from '../../../flow/copy.ts'
import type { Fields } from '../../../flow/item.ts'
import { Expression, opening } from '../../../wording/expression.ts'
import { drop, fieldClaim, freeLines } from '../../claims.ts'
import { type Claim, type Free, type Galley, type Markup, type Rule, unparted } from '../../galley.ts'
import { byline } from '../../signs/byline.ts'

export const databaseFields: Rule = { name: 'database-fields', read }

/** Factiva's codes; what each stands for. */
type DatabaseField = 'headline' | 'bylines' | 'date' | 'place' | 'source' | 'agency' | 'body' | 'none'
const CODES: Readonly<Record<string, DatabaseField>> = {
  HD: 'headline',
  BY: 'bylines',
  PD: 'date',
  SN: 'source',
  CR: 'agency',
  SE: 'none',
  LP: 'body',
  TD: 'body',
  WC: 'none',
  ET: 'none',
  SC: 'none',
  ED: 'none',
  PG: 'none',
  VOL: 'none',
  LA: 'none',
  CY: 'none',
  CO: 'none',
  IN: 'none',
  NS: 'none',
  RE: 'none',
  IPC: 'none',
  IPD: 'none',
  PUB: 'none',
  AN: 'none',
  CX: 'none',
  CLM: 'none',
  ART: 'none',
  RF: 'none',
}
const CODE = /^(?<code>[A-Z]{2,3})(?:\s+(?<value>\S.*))?$/
const LEAST = 4
/** `Full text: The four oak gates …` */
const LABEL = new Expression([opening('fullTexts')], (words) => `^(?:${words})\\s*[:：]\\s*`)
/** Labelled lines of a catalogue, before the text and behind it. */
const CATALOGUE = new Expression([opening('catalogueKeys')], (words) => `^(?<key>${words})\\s*[:：]\\s*(?<value>.*)$`)

function read(galley: Galley): Markup {
  const lines = freeLines(galley)
  const coded = lines.filter((free) => codeOf(free) !== null)
  if (new Set(coded.map(codeOf)).size >= LEAST) return { claims: codedClaims(galley, lines) }
  const label = lines.find((free) => LABEL.test(free.text))
  return label === undefined ? { claims: [] } : { claims: catalogueClaims(lines, label) }
}

function codeOf({ text }: Free): string | null {
  const code = CODE.exec(text)?.groups?.code
  return code !== undefined && code in CODES ? code : null
}

/** A field is its code's line and the lines below it up to the next code, or to what is claimed among them. */
function codedClaims(galley: Galley, lines: readonly Free[]): Claim[] {
  const claims: Claim[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    const code = line === undefined ? null : codeOf(line)
    if (line === undefined || code === null) continue
    const kind = CODES[code]
    const block = kind === 'body' ? [line] : unparted(galley, lines.slice(at, nextCode(lines, at) ?? at + 1))
    const value = block
      .map((each) => each.text)
      .join(' ')
      .slice(code.length)
      .trim()
    if (kind === 'body') claims.push(drop('database-field', { start: line.start, end: line.start + code.length }))
    else claims.push(...fieldsFrom(kind ?? 'none', value, { start: line.start, end: block.at(-1)?.end ?? line.end }))
  }
  return claims
}

/** The index of the next line that has a code; null if there is none. */
function nextCode(lines: readonly Free[], at: number): number | null {
  for (let next = at + 1; next < lines.length; next += 1) if (codeOf(lines[next] as Free) !== null) return next
  return null
}

function catalogueClaims(lines: readonly Free[], label: Free): Claim[] {
  const length = LABEL.exec(label.text)?.[0].length ?? 0
  return [
    drop('database-field', { start: label.start, end: label.start + length }),
    ...lines.filter((line) => line !== label).flatMap(catalogued),
  ]
}

/** What a labelled line of a catalogue says; nothing if its label is none that catalogues have. */
function catalogued(line: Free): Claim[] {
  const { key, value = '' } = CATALOGUE.exec(line.text)?.groups ?? {}
  switch (key?.toLowerCase()) {
    case undefined:
      return []
    case 'author':
    case 'byline':
      return fieldsFrom(/^anonymous$/i.test(value) ? 'none' : 'bylines', value, line)
    case 'dateline':
      return fieldsFrom('place', value.replace(/[,;]? *(?:\p{Lu}\p{L}+ \d{1,2}(?:, \d{4})?)?$/u, ''), line)
    case 'headline':
    case 'title':
      return fieldsFrom('headline', value, line)
    case 'publication info': {
      const [source = ''] = value.split(/(?<!\s)\s*;\s*/)
      const dates = fieldsFrom('date', value, line).filter(({ kind }) => kind === 'field')
      return [...fieldsFrom('source', source.trim(), line), ...dates]
    }
    default:
      return [drop('database-field', line)]
  }
}

function fieldsFrom(kind: DatabaseField, value: string, span: Span): Claim[] {
  const field = (name: keyof Fields, text: string) => fieldClaim(name, text, span, { origin: 'header' })
  const dropped = [drop('database-field', span)]
  if (value === '') return dropped
  switch (kind) {
    case 'date': {
      const date = findDate(value)
      return date?.kind === 'date' ? [field('date', date.day)] : dropped
    }
    case 'bylines':
      return authorsIn(value).map((name) => field('bylines', name))
    case 'headline':
    case 'source':
    case 'agency':
    case 'place':
      return [field(kind, value)]
    default:
      return dropped
  }
}

/** `Quill, Ada` is one name as catalogues turn it round. */
function authorsIn(value: string): readonly string[] {
  if (/^\p{L}[\p{L}’'-]+, \p{L}[\p{L}. -]+$/u.test(value)) return [value]
  const by = byline(/^by /i.test(value) ? value : `By ${value}`)
  return by?.names ?? namesOf(value.replace(/^by /i, ''))
}
