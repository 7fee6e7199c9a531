/**
 * Front matter on top of the copy, in YAML, TOML or JSON, as Hugo, Jekyll, Eleventy
 * and Astro have it. In Markdown a first line `---` opens it, whatever follows; in
 * plain text such a line is copy unless what it opens is a map with a key that the
 * desk knows. What begins as TOML or JSON is nothing else anywhere: if it cannot be
 * read, nobody knows whether the copy is a draft, and the file is in error.
 */

import { isStatusKey } from '../../fields/hold-keys.ts'
import { isGenerators, keyFor, keyOf } from '../../fields/keys.ts'
import { entriesIn, type MatterEntry } from '../../fields/matter/entries.ts'
import { type Fence, type Fencing, fenceOf } from '../../fields/matter/fence.ts'
import { isProgram, neverClosed, notText, unknownKey, unreadable } from '../../fields/matter/problems.ts'
import { type Copy, type Line, placeOf } from '../../flow/copy.ts'
import { drop, fieldInPassing } from '../claims.ts'
import type { Markup } from '../galley.ts'
import { fieldClaims } from './field-claims.ts'

/**
 * @param strict whether what is wrong with the block is an error (Markdown) or
 *   makes it plain copy (plain text).
 * @returns null if the copy has no front matter.
 */
export function frontMatter(copy: Copy, strict: boolean): Markup | null {
  const fence = fenceOf(copy.lines)
  if (fence === null) return null
  if (fence.kind === 'program') return broken(isProgram(copy, fence))
  // Below blank lines, a ruler of Markdown may be one between two parts of it.
  const isStrict = fence.kind === 'fence' && fence.language !== 'yaml' ? true : strict && lineOf(fence) === 0
  if (fence.kind === 'open') {
    const isSure = fence.language === 'yaml' ? isStrict : KEYED[fence.language].test(textFrom(copy, fence.line))
    return isSure ? broken(neverClosed(copy, fence)) : null
  }
  return block(copy, fence, isStrict)
}

function lineOf(fence: Exclude<Fencing, { kind: 'program' }>): number {
  return fence.kind === 'fence' ? fence.open : fence.line
}

/** What shows that a block is one although it has no end: a key on its first line. */
const KEYED = { toml: /^\+\+\+\s+(?:#.*\s+)*["'\w.-]+\s*=/, json: /^/ }

function textFrom(copy: Copy, line: number): string {
  const start = copy.lines[line]?.start ?? 0
  return copy.text.slice(start, start + 2000)
}

function block(copy: Copy, fence: Fence, strict: boolean): Markup | null {
  const lines = copy.lines.slice(fence.open, fence.close + 1)
  const first = fence.isRuled ? 1 : 0
  const from = lines[first]?.start ?? 0
  const to = (fence.isRuled ? lines.at(-1)?.start : lines.at(-1)?.end) ?? from
  const read = entriesIn(plainEnds(copy.text.slice(from, to)), fence.language)
  if (!read.ok) return strict ? broken(unreadable(copy, fence, fence.open + first, read)) : null
  if (read.entries === null)
    return strict ? { claims: lines.filter(printed).map((line) => drop('front-matter', line)) } : null
  if (!strict && !read.entries.some(({ word }) => keyOf(word) !== null || isStatusKey(word))) return null
  const groups = groupsOf(copy, read.entries, from)
  const marked = groups.map(({ start, entries }, at) => {
    const end = trimEnd(copy.text, start, groups[at + 1]?.start ?? to)
    return markGroup(copy, entries, { start, end })
  })
  const top = groups[0]?.start ?? to
  const rest = lines.filter((line) => line.start < top || line.start >= to).filter(printed)
  return {
    claims: [...marked.flatMap(({ claims }) => claims), ...rest.map((line) => drop('front-matter', line))],
    problems: marked.flatMap(({ problems = [] }) => problems),
  }
}

/** Keys that begin on one line share it. A key may have a mark before it (a tag, `?`, a bracket): the claim takes the whole line. */
function groupsOf(
  copy: Copy,
  entries: readonly MatterEntry[],
  from: number,
): { start: number; entries: MatterEntry[] }[] {
  const groups: { start: number; entries: MatterEntry[] }[] = []
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    const offset = from + entry.offset
    const start = offset - placeOf(copy, offset).column + 1
    const last = groups.at(-1)
    if (last?.start === start) last.entries.push(entry)
    else groups.push({ start, entries: [entry] })
  }
  return groups
}

function markGroup(copy: Copy, entries: readonly MatterEntry[], span: { start: number; end: number }): Markup {
  const marked = entries.map((entry) => markEntry(copy, entry, span))
  const claims = marked.flatMap((one) => one.claims)
  const isTaken = claims.some((claim) => claim.kind === 'field' && claim.span.end === span.end)
  const [dropped] = claims.filter(({ kind }) => kind === 'dropped')
  const fields = claims.filter(({ kind }) => kind === 'field')
  return {
    claims: isTaken || dropped === undefined ? fields : [dropped, ...fields],
    problems: marked.flatMap(({ problems = [] }) => problems),
  }
}

function markEntry(copy: Copy, { word, value }: MatterEntry, span: { start: number; end: number }): Markup {
  const { start, end } = span
  const key = value === null ? keyOf(word) : keyFor(word, value, true)
  const dropped = drop('front-matter', span)
  if (key === null) {
    const isKnown = isStatusKey(word) || isGenerators(word)
    return { claims: [dropped], problems: isKnown ? [] : [unknownKey(copy, start, word)] }
  }
  if (value === null) {
    // What is said of the release and cannot be read holds the item.
    const isRelease = key === 'embargo' || key === 'publish' || key === 'hold'
    const held = fieldInPassing('hold', `${word}: …`, span, 'header')
    return { claims: isRelease ? [dropped, held] : [dropped], problems: [notText(copy, start, word)] }
  }
  const at = start + Math.max(0, copy.text.slice(start, end).indexOf(value.slice(0, 8)))
  return fieldClaims({ copy, key, word, value, span, at, origin: 'header', isMarked: true })
}

/** YAML knows fewer ends of lines than copy does. The length stays, so that places do. */
function plainEnds(text: string): string {
  return text.replace(/\r\r(?=\n)/g, '  ').replace(/\r(?!\n)|[\u2028\u2029\f]/g, '\n')
}

function printed(line: Line): boolean {
  return line.text.trim() !== ''
}

function trimEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length
}

function broken(problem: NonNullable<Markup['problems']>[number]): Markup {
  return { claims: [], problems: [problem] }
}
