/**
 * Marking up: a rule reads the galley, and its claims are laid one by one. A claim
 * that runs over what another has, or leaves two ends of a line free, is not laid,
 * and a rule that throws lays nothing: what it would have claimed is left to the
 * rules below, the last of which takes everything. A fault of the program costs a
 * headline its place, never the paper its build.
 *
 *     - The bridge closes on Monday        ^^^ dek, from here
 *     ADVERTISEMENT                        claimed by `furniture`
 *     - Ferries run every hour             ^^^ to here: not laid
 */

import { type Line, placeOf, type Span } from '../flow/copy.ts'
import { firstWhere } from '../flow/halves.ts'
import type { Problem } from '../flow/problem.ts'
import { type Claim, type Free, freeOf, type Galley, type Markup, type Rule } from './galley.ts'

/** What came of a rule. */
export interface Marked {
  readonly galley: Galley
  /** Those of its claims that lie on the galley now. */
  readonly laid: readonly Claim[]
  /** Those that could not be laid, with the fault of the first. */
  readonly refused: readonly Claim[]
  readonly fault: string | null
}

/** The galley with a rule's markup on it, or with the problem that the rule is. */
export function mark(galley: Galley, rule: Rule): Galley {
  return markedBy(galley, rule).galley
}

/** The same, told in full. */
export function markedBy(galley: Galley, rule: Rule): Marked {
  const read = attempt(rule, galley)
  if (!read.ok)
    return {
      galley: withProblems(galley, [failed(galley, rule, 0, read.reason)]),
      laid: [],
      refused: [],
      fault: read.reason,
    }
  const { claims, problems = [], choices = [] } = read.markup
  if (claims.length === 0) return { galley: withProblems(galley, problems), laid: [], refused: [], fault: null }
  const free = [...galley.free]
  const faults = new Map<string, string>()
  for (const [key, span] of distinct(claims)) {
    const fault = lay(galley, free, span)
    if (fault !== null) faults.set(key, fault)
  }
  const isRefused = ({ span }: Claim) => faults.has(keyOf(span))
  const laid = faults.size === 0 ? claims : claims.filter((claim) => !isRefused(claim))
  const refused = faults.size === 0 ? [] : claims.filter(isRefused)
  const [first] = refused
  const fault = first === undefined ? null : (faults.get(keyOf(first.span)) ?? null)
  const said = first === undefined ? [] : [failed(galley, rule, first.span.start, fault ?? '')]
  const marked = { ...galley, free, claims: [...galley.claims, ...laid], choices: [...galley.choices, ...choices] }
  return { galley: withProblems(marked, [...problems, ...said]), laid, refused, fault }
}

type Attempt = { readonly ok: true; readonly markup: Markup } | { readonly ok: false; readonly reason: string }

function attempt(rule: Rule, galley: Galley): Attempt {
  try {
    return { ok: true, markup: rule.read(galley) }
  } catch (error) {
    return { ok: false, reason: `it threw “${String((error as Error)?.message ?? error).slice(0, 120)}”` }
  }
}

function withProblems(galley: Galley, problems: readonly Problem[]): Galley {
  return problems.length === 0 ? galley : { ...galley, problems: [...galley.problems, ...problems] }
}

/** Take a span out of what is free; with a fault, nothing is taken. */
function lay({ lines }: Galley, free: (Free | null)[], span: Span): string | null {
  if (span.start < (lines[0]?.start ?? 0) || span.end > (lines.at(-1)?.end ?? 0)) return OUTSIDE
  const taken: [number, Free | null][] = []
  for (let at = indexAt(lines, span.start); at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || line.start >= span.end) break
    const left = without(free[at] ?? null, span, line)
    if (typeof left === 'string') return left
    taken.push([at, left])
  }
  for (const [at, left] of taken) free[at] = left
  return null
}

/** The index of the line that holds an offset. */
function indexAt(lines: readonly Line[], offset: number): number {
  return Math.max(0, firstWhere(lines.length, (at) => (lines[at]?.start ?? 0) > offset) - 1)
}

/** Claims read off one line share its span; it is taken once. */
function distinct(claims: readonly Claim[]): Map<string, Span> {
  return new Map(claims.map(({ span }) => [keyOf(span), span]))
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`
}

/** What a span leaves of a line's free part, or why it may not have it. */
function without(free: Free | null, span: Span, line: Line): Free | null | string {
  const start = Math.max(span.start, line.start)
  const end = Math.min(span.end, line.end)
  const inked = (from: number, to: number) => line.text.slice(from - line.start, to - line.start).trim() !== ''
  if (free === null) return inked(start, end) ? TWICE : null
  if (
    (start < free.start && inked(start, Math.min(end, free.start))) ||
    (end > free.end && inked(Math.max(start, free.end), end))
  )
    return TWICE
  const before = freeOf(line, free.start, Math.max(free.start, start))
  const after = freeOf(line, Math.min(free.end, end), free.end)
  return before !== null && after !== null ? MIDDLE : (before ?? after)
}

const TWICE = 'it claims text that another rule has'
const OUTSIDE = 'it claims text of another document'
const MIDDLE = 'it claims the middle of a line'

function failed({ copy, lines }: Galley, rule: Rule, start: number, reason: string): Problem {
  return {
    severity: 'warning',
    code: 'rule-failed',
    file: copy.path,
    ...placeOf(copy, Math.max(start, lines[0]?.start ?? 0)),
    reason: `Found a fault in the rule “${rule.name}”: ${reason}. What it would have claimed is kept as text.`,
    hint: 'Nothing is lost: look at the page, and give the fields as header lines or in a sidecar. The fault is the program’s; report it with this file.',
  }
}
