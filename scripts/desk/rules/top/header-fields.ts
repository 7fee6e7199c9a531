/**
 * Header fields: `Key: value` lines on top of the copy. They begin with a key
 * that the desk knows and end at the first blank line or at the first line that
 * is no such line. A key that it does not know stays copy, with a warning: a
 * line like `BAUCUS: BEEF DISPUTE` may be a headline.
 */

import { holdSaid } from '../../../fields/hold-keys.ts'
import { didYouMean, isHousekeeping, keyFor, keyOf } from '../../../fields/keys.ts'
import type { Problem } from '../../../flow/problem.ts'
import { blockClaim, drop, spanOf } from '../../claims.ts'
import { fieldClaims } from '../../fields/field-claims.ts'
import { type Claim, type Free, type Galley, type Markup, NO_CLAIMS, type Rule } from '../../galley.ts'
import { startsLower } from '../../lines/shapes.ts'
import { leadingMoment, momentOf } from '../../signs/held/moments.ts'

export const headerFields: Rule = { name: 'header-fields', read }

/** The same on top of Markdown, where a line alone is copy: two known keys and nothing else down to a blank line. */
export const markdownHeaderFields: Rule = {
  name: 'header-fields',
  read: (galley) => (isHeaderBlock(galley) ? read(galley) : NO_CLAIMS),
}

function isHeaderBlock(galley: Galley): boolean {
  const [top = 0] = galley.lines.flatMap(({ text }, at) => (text.trim() === '' ? [] : [at]))
  const end = galley.lines.findIndex(({ text }, at) => at > top && text.trim() === '')
  const lines = galley.lines.slice(top, end < 0 ? galley.lines.length : end)
  const keys = lines.flatMap(({ text }) => KEY_LINE.exec(text)?.groups?.key ?? [])
  return end > 0 && keys.length === lines.length && keys.filter((key) => keyOf(key) !== null).length >= 2
}

/** `CAPTION: The ferry by the old quay` with no story below it is the copy itself. */
function isCaptionAlone({ free }: Galley, found: readonly Header[]): boolean {
  const lines = found.reduce((count, header) => count + header.lines.length, 0)
  const isAll = free.filter((one) => one !== null).length === lines
  return lines > 0 && isAll && found.every(({ key }) => OF_PICTURES.has(keyOf(key) ?? ''))
}

const OF_PICTURES: ReadonlySet<string> = new Set(['alt', 'caption', 'credit'])

interface Header {
  readonly key: string
  /** What stands behind the key and on the lines that go on with it. */
  readonly values: string[]
  readonly lines: Free[]
  readonly indent: number
}

const KEY_LINE = /^(?<key>\p{L}[\p{L}\p{N} _-]{0,23}?)\s*[:：]\s+(?<value>\S.*)$/u
const KEY_ALONE = /^(?<key>\p{L}[\p{L}\p{N} _-]{0,23}?)\s*[:：]$/u

function read(galley: Galley): Markup {
  const fence = fenceAt(galley)
  const first = fence === null ? opening(galley) : fence.open + 1
  if (first < 0) return NO_CLAIMS
  const claims: Claim[] = fence === null ? [] : [fence.open, fence.close].flatMap((at) => rulerAt(galley, at))
  const problems: Problem[] = []
  const found = headers(galley, first, fence?.close ?? galley.free.length)
  if (isCaptionAlone(galley, found)) return NO_CLAIMS
  // “Until: 5 December” says for how long a story leads, or else when a show closes, and is copy.
  const isPlaced = found.some(({ key }) => PLACES.has(keyOf(key) ?? ''))
  for (const header of found) {
    const span = spanOf(header.lines)
    const value = valueIn(header)
    const key = keyFor(header.key, value)
    if (key === null && isHousekeeping(header.key)) {
      claims.push(drop(`header ${header.key.toLowerCase()}`, span))
      continue
    }
    if (key === null) {
      const text = header.lines.map(({ text }) => text).join(' ')
      claims.push(blockClaim('paragraph', text, span))
      problems.push(unknown(galley, header))
      continue
    }
    if (key === 'until' && !isPlaced) {
      claims.push(blockClaim('paragraph', header.lines.map(({ text }) => text).join(' '), span))
      continue
    }
    const at = span.start + (header.lines[0]?.text.indexOf(value.slice(0, 1), header.key.length + 1) ?? 0)
    const read = fieldClaims({ copy: galley.copy, key, word: header.key, value, span, at, origin: 'header' })
    claims.push(...read.claims)
    // The embargo may have been told of already.
    const isTold = ({ code, line }: Problem) => galley.problems.some((told) => told.code === code && told.line === line)
    problems.push(...read.problems.filter((problem) => !isTold(problem)))
  }
  return { claims, problems }
}

function valueIn({ values }: Header): string {
  const [first = '', ...more] = values
  return more.length === 0 ? first : values.join(' ').trim()
}

/** Where a block of fields begins: on the first line, or, for a headline, a few lines below. */
function opening(galley: Galley): number {
  const first = galley.free.findIndex((free) => free !== null)
  if (first < 0 || opens(galley, first)) return first
  const within = galley.free
    .slice(0, first + 8)
    .findIndex((_, at) => at > first && keyOf(keyAt(galley, at) ?? '') === 'headline')
  return within
}

/** Front matter that is no YAML (`byline: Words: Ann Lee`) is read as fields, between its two lines of hyphens. */
function fenceAt(galley: Galley): { open: number; close: number } | null {
  const open = galley.free.findIndex((free) => free !== null)
  if (galley.free[open]?.text !== '---' || !opens(galley, open + 1)) return null
  const close = galley.free.findIndex((free, at) => at > open && free?.text === '---')
  return close > open + 1 && close < open + 40 ? { open, close } : null
}

function rulerAt(galley: Galley, at: number): Claim[] {
  const free = galley.free[at]
  return free === null || free === undefined ? [] : [drop('front-matter', free)]
}

/** The first line is a field, or a misspelt one with a field right below it. */
function opens(galley: Galley, at: number): boolean {
  const key = keyAt(galley, at)
  if (key === null) return false
  // “Correction: …” alone is a notice, and no field.
  if (ALONE_A_NOTICE.has(keyOf(key) ?? '')) return keyAt(galley, at + 1) !== null
  // “Draft: Eagles pick first” is a headline.
  if (keyOf(key) === 'hold') return ['yes', 'no'].includes(holdSaid(key, valueAt(galley, at)) ?? '')
  // “Embargo: Ships wait in vain” and “Release: The prisoners come home”, too, where they stand alone.
  if (WHEN.has(keyOf(key) ?? '') && isTitle(valueAt(galley, at)) && keyAt(galley, at + 1) === null) return false
  if (IN_COMPANY.has(keyOf(key) ?? '')) return keyOf(keyAt(galley, at + 1) ?? '') !== null
  if (keyOf(key) !== null || holdSaid(key, valueAt(galley, at)) === 'yes') return true
  const next = keyAt(galley, at + 1)
  return (didYouMean(key) !== null || isHousekeeping(key)) && next !== null && keyOf(next) !== null
}

/** “Series: Gulls lead three to one”, too. */
const ALONE_A_NOTICE: ReadonlySet<string> = new Set(['corrections', 'series'])

const WHEN: ReadonlySet<string> = new Set(['embargo', 'publish', 'expires'])
/** Keys that give a story its place on the front page. */
const PLACES: ReadonlySet<string> = new Set(['lead', 'pin'])
/** What opens fields only where another stands below: alone it may be anything. */
const IN_COMPANY: ReadonlySet<string> = new Set(['pin', 'until'])

/** Some words that name no time and say of none that it is to come. */
function isTitle(value: string): boolean {
  return (
    !/^(?:when|until|after|once|not|only|as soon)(?!\p{L})/iu.test(value) &&
    value.split(/\s+/).length >= 3 &&
    momentOf(value) === null &&
    leadingMoment(value) === null
  )
}

function keyAt(galley: Galley, at: number): string | null {
  const text = galley.free[at]?.text
  if (text === undefined) return null
  return (KEY_LINE.exec(text) ?? KEY_ALONE.exec(text))?.groups?.key ?? null
}

function valueAt(galley: Galley, at: number): string {
  return KEY_LINE.exec(galley.free[at]?.text ?? '')?.groups?.value ?? ''
}

/** The fields of the block, each with the indented lines that continue it. */
function headers(galley: Galley, first: number, end: number): Header[] {
  const found: Header[] = []
  let isCut = false
  for (let at = first; at < end; at += 1) {
    const free = galley.free[at]
    if (free === undefined) break
    if (free === null) {
      // A line that is taken already (a copyright line, say) does not end the block; a blank one does.
      if (galley.lines[at]?.text.trim() === '') break
      isCut = true
      continue
    }
    const last = found.at(-1)
    if (last !== undefined && !isCut && goesOn(last, free)) {
      last.values.push(free.text)
      last.lines.push(free)
      continue
    }
    const groups = (KEY_LINE.exec(free.text) ?? KEY_ALONE.exec(free.text))?.groups
    if (groups?.key === undefined) break
    found.push({
      key: groups.key,
      values: [unquoted(groups.value?.trim() ?? '')],
      lines: [free],
      indent: free.start - free.line.start,
    })
    isCut = false
  }
  return found
}

/** A value in straight quotation marks, as YAML has them. */
function unquoted(value: string): string {
  return /^(?<mark>["'])(?<text>.*)\k<mark>$/.exec(value)?.groups?.text ?? value
}

/** An indented line, one that begins in lower case, and what a correction says go on with the field above. */
function goesOn(last: Header, free: Free): boolean {
  if (free.start - free.line.start > last.indent) return true
  if (KEY_LINE.test(free.text) || KEY_ALONE.test(free.text)) return false
  return startsLower(free.text) || keyOf(last.key) === 'corrections'
}

function unknown(galley: Galley, header: Header): Problem {
  const meant = didYouMean(header.key)
  const line = header.lines[0]?.line
  return {
    severity: 'warning',
    code: 'unknown-header',
    file: galley.copy.path,
    line: line?.number ?? 1,
    column: 1,
    reason: `Found “${header.key}:” among the header lines, a key that the desk does not know; the line stays copy.`,
    hint:
      meant === null
        ? 'If it is a field, use one of: headline, dek, byline, date, section, topics, source, slug.'
        : `Did you mean “${meant}:”?`,
    ...(line === undefined ? {} : { frame: line.text }),
  }
}
