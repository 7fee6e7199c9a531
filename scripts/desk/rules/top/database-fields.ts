/**
 * What news databases set before each field of an article they export: two capitals
 * at the begin of a line, or a label such as `Full text:`, or the sheet that they print
 * and show of it (`fields/database-sheets.ts`). The text behind `LP`, `TD`
 * and `Full text:` is the body.
 */

import { Expression, opening } from '../../../wording/expression.ts'
import { drop, freeLines } from '../../claims.ts'
import { printedSheet, shownSheet } from '../../fields/database-sheets.ts'
import { catalogued, type DatabaseField, fieldsFrom } from '../../fields/database-values.ts'
import { type Claim, type Free, type Galley, type Markup, type Rule, unparted } from '../../galley.ts'

export const databaseFields: Rule = { name: 'database-fields', read }

/** Factiva's codes; what each stands for. */
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
function read(galley: Galley): Markup {
  const lines = freeLines(galley)
  const coded = lines.filter((free) => codeOf(free) !== null)
  if (new Set(coded.map(codeOf)).size >= LEAST) return { claims: codedClaims(galley, lines) }
  const label = lines.find((free) => LABEL.test(free.text))
  if (label !== undefined) return { claims: catalogueClaims(lines, label) }
  return { claims: printedSheet(lines) ?? shownSheet(lines) ?? [] }
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
