/**
 * The keys on top of a page or a notice: front matter, or lines `key: value` above the
 * text. A line that only looks like a key, such as `Editor: Ann Tarry` in an imprint,
 * is text; one that is nearly a key is told.
 */

import { type BesideSaid, besideKey, besideWords, copyKey, readBeside } from '../../fields/beside-keys.ts'
import { didYouMean, isGenerators } from '../../fields/keys.ts'
import { entriesIn } from '../../fields/matter/entries.ts'
import { type Fence, fenceOf } from '../../fields/matter/fence.ts'
import { isProgram, neverClosed, unreadable } from '../../fields/matter/problems.ts'
import type { Beside } from '../../flow/beside/beside.ts'
import { type Copy, type Line, placeOf } from '../../flow/copy.ts'
import type { Problem } from '../../flow/problem.ts'
import { drop } from '../claims.ts'
import { fieldClaims } from '../fields/field-claims.ts'
import type { Claim, Galley } from '../galley.ts'

/** What the keys on top say, what they take of the copy, and what is wrong with them. */
interface Header {
  readonly claims: Claim[]
  readonly problems: Problem[]
  said: BesideSaid
}

const KEY_LINE = /^\s*(?<word>\p{L}[\p{L}\p{M} _-]{0,24}?)\s*[:：]\s*(?<value>.*?)\s*$/u

export function headerOf({ copy }: Galley, kind: Beside['kind']): Header {
  const header: Header = { claims: [], problems: [], said: {} }
  const fence = fenceOf(copy.lines)
  if (fence === null) readLines(copy, kind, header)
  else if (fence.kind === 'program') header.problems.push(isProgram(copy, fence))
  else if (fence.kind === 'fence') readFence(copy, fence, kind, header)
  else if (fence.language !== 'yaml') header.problems.push(neverClosed(copy, fence))
  return header
}

function readLines(copy: Copy, kind: Beside['kind'], header: Header): void {
  const top = copy.lines.findIndex(({ text }) => text.trim() !== '')
  for (const line of copy.lines.slice(Math.max(0, top))) {
    const { word, value } = KEY_LINE.exec(line.text)?.groups ?? {}
    if (word === undefined || value === undefined) return
    if (take(copy, { kind, word, value, line }, header)) continue
    const near = didYouMean(word, besideWords(kind))
    if (near !== null) header.problems.push(nearlyKey(copy, line, word, near))
    return
  }
}

function readFence(copy: Copy, fence: Fence, kind: Beside['kind'], header: Header): void {
  const lines = copy.lines.slice(fence.open, fence.close + 1)
  const first = fence.isRuled ? 1 : 0
  const from = lines[first]?.start ?? 0
  const to = (fence.isRuled ? lines.at(-1)?.start : lines.at(-1)?.end) ?? from
  const read = entriesIn(copy.text.slice(from, to), fence.language)
  if (!read.ok) {
    header.problems.push(unreadable(copy, fence, fence.open + first, read))
    return
  }
  const taken = new Set<number>()
  for (const { word, value, offset } of read.entries ?? []) {
    const line = lines.findLast(({ start }) => start <= from + offset)
    if (line === undefined || value === null) continue
    if (take(copy, { kind, word, value, line }, header)) taken.add(line.start)
    else if (!isGenerators(word)) header.problems.push(unknownIn(copy, line, word, kind))
  }
  for (const line of lines)
    if (!taken.has(line.start) && line.text.trim() !== '') header.claims.push(drop('front-matter', line))
}

interface Entry {
  readonly kind: Beside['kind']
  readonly word: string
  readonly value: string
  readonly line: Line
}

/** Take a line for a key; false if it is none. */
function take(copy: Copy, { kind, word, value, line }: Entry, header: Header): boolean {
  const own = besideKey(kind, word)
  if (own !== null) {
    const { said, wrong } = readBeside(own, word, value)
    header.said = { ...header.said, ...said }
    header.claims.push(drop(`header ${word.toLowerCase()}`, line))
    if (wrong !== undefined) header.problems.push({ ...wrong, file: copy.path, ...placeOf(copy, line.start) })
    return true
  }
  const key = copyKey(kind, word, value)
  if (key === null) return false
  const at = line.start + Math.max(0, line.text.indexOf(value))
  const read = fieldClaims({ copy, key, word, value, span: line, at, origin: 'header', isMarked: true })
  header.claims.push(...read.claims)
  header.problems.push(...read.problems)
  return true
}

function nearlyKey(copy: Copy, line: Line, word: string, near: string): Problem {
  return {
    severity: 'warning',
    code: 'unknown-key',
    file: copy.path,
    ...placeOf(copy, line.start),
    reason: `Found “${word}:” on top, which is no key; expected one that is, or text. The line is printed as text.`,
    hint: `Did you mean “${near}”?`,
  }
}

function unknownIn(copy: Copy, line: Line, word: string, kind: Beside['kind']): Problem {
  const words = besideWords(kind)
  const near = didYouMean(word, words)
  return {
    severity: 'warning',
    code: 'unknown-key',
    file: copy.path,
    ...placeOf(copy, line.start),
    reason: `Found the key “${word}” in the front matter; expected one of ${words.join(', ')}.`,
    hint: near === null ? 'Take it out, or use one of the known keys.' : `Did you mean “${near}”?`,
  }
}
