/** Small invented items and papers for the tests of entering. */

import { linesOf } from '../../scripts/flow/copy.ts'
import type { BriefItem, Field, Fields, StoryItem } from '../../scripts/flow/item.ts'
import { type Entering, enter } from '../../scripts/register/enter.ts'
import type { ParsedFile } from '../../scripts/register/identity/item-place.ts'
import { EMPTY_REGISTER, type ItemLine, type Register, type ShelfLine } from '../../scripts/register/register.ts'

const COMMON = { language: 'en', direction: 'ltr', names: [] } as const

export const SPAN = { start: 0, end: 1 } as const

export function field(value: string, origin: Field['origin'] = 'header'): Field {
  return { value, origin, span: SPAN }
}

/** A story with a headline and a body of one paragraph a line. */
export function story(headline: string, body = `${headline}, the council said.`, fields: Fields = {}): StoryItem {
  return {
    kind: 'story',
    ...COMMON,
    fields: { headline: field(headline, 'copy'), ...fields },
    body: body.split('\n').map((text) => ({ kind: 'paragraph', text, span: SPAN })),
    related: [],
  }
}

export function brief(text: string, fields: BriefItem['fields'] = {}): BriefItem {
  return { kind: 'brief', ...COMMON, text, span: SPAN, fields }
}

export function file(path: string, ...items: readonly (StoryItem | BriefItem)[]): ParsedFile {
  return { path, items }
}

/** A file whose items each begin at the start of a line of its text. */
export function fileOf(path: string, text: string, ...items: readonly (StoryItem | BriefItem)[]): ParsedFile {
  return { path, items, copy: { path, text, encoding: 'utf-8', lines: linesOf(text) } }
}

/** Enter at a time of day on 22 November 2026, in the invented paper's zone. */
export function enterAt(
  time: string,
  files: readonly ParsedFile[],
  register: Register = EMPTY_REGISTER,
  broken: readonly string[] = [],
): Entering {
  return enter(
    files,
    register,
    { now: time.includes('T') ? time : `2026-11-22T${time}:00Z`, zone: 'Europe/Kyiv' },
    new Set(broken),
  )
}

/** Each entered item's address. */
export function addresses(entering: Entering): string[] {
  return entering.entered.map(({ address }) => address)
}

/** What was said: severity, code and place of each problem. */
export function said(entering: Entering): string[] {
  return entering.problems.map(
    ({ severity, code, file, line, column }) => `${file}:${line}:${column} ${severity} ${code}`,
  )
}

export function itemLine(line: Partial<ItemLine> = {}): ItemLine {
  return {
    id: 'aaaaaaaaaa',
    kind: 'story',
    source: 'a.txt',
    place: 0,
    hash: '0123456789abcdef',
    headline: 'harbour bridge reopens',
    address: '/2026/11/22/harbour-bridge-reopens/',
    filed: '2026-11-22T09:30:00Z',
    revised: null,
    former: [],
    days: [],
    withdrawn: null,
    ...line,
  }
}

export function topicLine(line: Partial<ShelfLine> = {}): ShelfLine {
  return {
    id: 'tttttttttt',
    kind: 'topic',
    name: 'Northmere',
    address: '/topics/northmere/',
    filed: '2026-11-22T09:30:00Z',
    pages: [],
    ...line,
  }
}
