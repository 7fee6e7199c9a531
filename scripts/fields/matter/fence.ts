/**
 * Where front matter stands on top of a text, and in which language: between two
 * lines `---` (YAML), between two lines `+++` (TOML, as Hugo writes it), a JSON
 * object alone, or between `---toml` or `---json` and `---` (as Eleventy has it).
 */

import { type Line, linesOf } from '../../flow/copy.ts'

export type Language = 'yaml' | 'toml' | 'json'

export interface Fence {
  readonly kind: 'fence'
  readonly language: Language
  /** Of the first and of the last line, rulers and braces included. */
  readonly open: number
  readonly close: number
  /** Whether the first and the last line are rulers: of a JSON object, they are a part of it. */
  readonly isRuled: boolean
}

export type Fencing =
  | Fence
  /** Opened, and never closed. */
  | { readonly kind: 'open'; readonly language: Language; readonly line: number; readonly ruler: string }
  /** In a language that is a program, which nobody here runs. */
  | { readonly kind: 'program'; readonly language: string; readonly line: number }

const RULER = /^---[ \t]*(?<language>[a-z]+)?\s*$/i
const NAMES: Readonly<Record<string, Language>> = {
  yaml: 'yaml',
  yml: 'yaml',
  toml: 'toml',
  json: 'json',
  json5: 'json',
}
const PROGRAMS = /^(?:js|javascript|mjs|cjs|ts|typescript|node|coffee|coffeescript|cson|lua|php|ruby|python)$/i
/** A brace and a key in quotes: no prose begins so. */
const OBJECT = /^\{\s*"[^"\n]{1,80}"\s*:/

/** The front matter of some lines; null if they have none. The first line that is not blank opens it, or none does. */
export function fenceOf(lines: readonly Line[]): Fencing | null {
  const open = lines.findIndex((line) => line.text.trim() !== '')
  const text = lines[open]?.text ?? ''
  if (/^\+\+\+\s*$/.test(text)) return fencedBy(lines, open, 'toml', /^\+\+\+\s*$/, '+++')
  if (text.startsWith('{')) return objectAt(lines, open)
  const ruler = RULER.exec(text)
  if (ruler === null) return null
  const named = ruler.groups?.language?.toLowerCase()
  if (named === undefined) return fencedBy(lines, open, 'yaml', /^(?:---|\.\.\.)\s*$/, '---')
  if (PROGRAMS.test(named)) return { kind: 'program', language: named, line: open }
  const language = NAMES[named]
  return language === undefined ? null : fencedBy(lines, open, language, /^---\s*$/, '---')
}

function fencedBy(lines: readonly Line[], open: number, language: Language, end: RegExp, ruler: string): Fencing {
  const close = lines.findIndex((line, at) => at > open && end.test(line.text))
  if (close < 0) return { kind: 'open', language, line: open, ruler }
  return { kind: 'fence', language, open, close, isRuled: true }
}

/** An object in braces that ends with its line. */
function objectAt(lines: readonly Line[], open: number): Fencing | null {
  const opening = lines.slice(open, open + 4).map(({ text }) => text.trim())
  if (!OBJECT.test(opening.join(' '))) return null
  let depth = 0
  for (const [at, { text }] of lines.entries()) {
    if (at < open) continue
    const braces = bracesIn(text, depth)
    if (braces.closedAt !== null) {
      const isAlone = text.slice(braces.closedAt + 1).trim() === ''
      return isAlone ? { kind: 'fence', language: 'json', open, close: at, isRuled: false } : null
    }
    depth = braces.depth
  }
  return { kind: 'open', language: 'json', line: open, ruler: '}' }
}

/** A text in quotes with what is escaped in it (it ends with its line, as any in JSON), or one brace or bracket. */
const QUOTED_OR_BRACE = /"(?:\\.|[^"\\])*(?:"|\\?$)|[[\]{}]/gsu

/** How many braces are open behind a line, and where it closes the last of them; null if it does not. */
function bracesIn(text: string, before: number): { depth: number; closedAt: number | null } {
  let depth = before
  for (const { 0: sign, index } of text.matchAll(QUOTED_OR_BRACE)) {
    if (sign === '{' || sign === '[') depth += 1
    if (sign === '}' || sign === ']') depth -= 1
    if (depth === 0) return { depth, closedAt: index }
  }
  return { depth, closedAt: null }
}

/** Where the front matter of a text ends; 0 if it has none. */
export function matterEnd(text: string): number {
  if (!/^\s*(?:---|\+\+\+|\{\s*")/.test(text)) return 0
  const lines = linesOf(text)
  const fence = fenceOf(lines)
  if (fence === null || fence.kind === 'open') return 0
  if (fence.kind === 'fence') return lines[fence.close]?.end ?? 0
  return lines.find(({ text: ruler }, at) => at > fence.line && /^---\s*$/.test(ruler))?.end ?? 0
}
