/**
 * YAML front matter: a block between two lines `---` on top of the copy. In
 * Markdown the first such line opens it, whatever follows; in plain text a line
 * `---` is copy unless what it opens is a map with a key that the desk knows.
 */

import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair } from 'yaml'
import type { Problem } from '../problem.ts'
import { type Copy, type Line, placeOf } from './copy.ts'
import { fieldClaims } from './field-claims.ts'
import type { Claim, Markup } from './galley.ts'
import { didYouMean, KNOWN_WORDS, keyFor, keyOf } from './keys.ts'
import { isStatusKey } from './release/hold-keys.ts'
import { yamlDocument } from './yaml-document.ts'

/**
 * @param strict whether what is wrong with the block is an error (Markdown) or
 *   makes it plain copy (plain text).
 * @returns null if the copy has no front matter.
 */
export function frontMatter(copy: Copy, strict: boolean): Markup | null {
  const open = copy.lines.findIndex((line) => line.text.trim() !== '')
  if (open < 0 || !/^---\s*$/.test(copy.lines[open]?.text ?? '') || (strict && open > 0)) return null
  const close = copy.lines.findIndex((line, at) => at > open && /^(---|\.\.\.)\s*$/.test(line.text))
  if (close < 0) return strict ? broken(neverClosed(copy)) : null
  const lines = copy.lines.slice(open, close + 1)
  return yamlBlock(copy, lines, strict)
}

function yamlBlock(copy: Copy, lines: readonly Line[], strict: boolean): Markup | null {
  const from = lines[1]?.start ?? 0
  const to = lines.at(-1)?.start ?? from
  const counter = new LineCounter()
  const document = yamlDocument(linesForYaml(copy.text.slice(from, to)), counter)
  const [error] = document.faults
  if (error !== undefined) {
    const { line, col } = counter.linePos(error.offset)
    return strict ? broken(badYaml(copy, line + 1, col, error.message)) : null
  }
  const map = document.contents
  if (map === null) return strict ? { claims: lines.filter(printed).map(dropLine) } : null
  if (!isMap(map)) return strict ? broken(badYaml(copy, 2, 1, 'it is not a map of keys and values')) : null
  if (!strict && !map.items.some((pair) => keyOf(String(pair.key)) !== null)) return null
  const starts = map.items.map((pair) => lineStart(copy, from + offsetOf(pair)))
  if (new Set(starts).size < starts.length)
    return strict ? broken(badYaml(copy, 2, 1, 'two keys stand on one line')) : null
  const claims: Claim[] = []
  const problems: Problem[] = []
  for (const [at, pair] of map.items.entries()) {
    const start = starts[at] ?? from
    const end = trimEnd(copy.text, start, starts[at + 1] ?? to)
    const word = String(pair.key)
    const key = isMap(pair.value) ? keyOf(word) : keyFor(word, textOf(pair.value))
    const span = { start, end }
    if (key === null) {
      claims.push({ kind: 'dropped', rule: 'front-matter', span })
      if (!isStatusKey(word)) problems.push(unknownKey(copy, start, word))
      continue
    }
    if (isMap(pair.value)) {
      claims.push({ kind: 'dropped', rule: 'front-matter', span })
      problems.push(notText(copy, start, word))
      // What is said of the release and cannot be read holds the item.
      if (key === 'embargo' || key === 'publish' || key === 'hold') {
        const field = { value: `${word}: …`, origin: 'header' as const }
        claims.push({ kind: 'field', name: 'hold', field, span: { start, end: start } })
      }
      continue
    }
    const value = textOf(pair.value)
    const read = fieldClaims({
      copy,
      key,
      word,
      value,
      span,
      at: start + Math.max(0, copy.text.slice(start, end).indexOf(value.slice(0, 8))),
      origin: 'header',
    })
    claims.push(...read.claims)
    problems.push(...read.problems)
  }
  const first = starts[0] ?? to
  const above = lines.filter((line) => line.start < first || line.start >= to).filter(printed)
  claims.push(...above.map(dropLine))
  return { claims, problems }
}

function offsetOf(pair: Pair): number {
  return (pair.key as Node | null)?.range?.[0] ?? 0
}

/** A key may have a mark before it: a tag, an anchor, `?`, a bracket. The claim takes the whole line. */
function lineStart(copy: Copy, offset: number): number {
  return offset - placeOf(copy, offset).column + 1
}

/** YAML knows fewer ends of lines than copy does. The length stays, so that places do. */
function linesForYaml(text: string): string {
  return text.replace(/\r\r(?=\n)/g, '  ').replace(/\r(?!\n)|[\u2028\u2029\f]/g, '\n')
}

/** A YAML value as an editor would have typed it on a header line. */
export function textOf(value: unknown): string {
  if (isScalar(value)) return value.value === null ? '' : String(value.source ?? value.value)
  if (isSeq(value)) return value.items.map(textOf).join('; ')
  return value === null || value === undefined ? '' : String(value)
}

function printed(line: Line): boolean {
  return line.text.trim() !== ''
}

function dropLine(line: Line): Claim {
  return { kind: 'dropped', rule: 'front-matter', span: { start: line.start, end: line.end } }
}

function trimEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length
}

function broken(problem: Problem): Markup {
  return { claims: [], problems: [problem] }
}

function neverClosed(copy: Copy): Problem {
  return {
    severity: 'error',
    code: 'open-front-matter',
    file: copy.path,
    line: 1,
    column: 1,
    reason:
      'Found “---” on the first line, which opens front matter; expected a second “---” that closes it, and found none.',
    hint: 'Put a line “---” below the last key, or delete the first line if there is no front matter.',
    frame: copy.lines[0]?.text ?? '',
  }
}

function badYaml(copy: Copy, line: number, column: number, message: string): Problem {
  return {
    severity: 'error',
    code: 'bad-yaml',
    file: copy.path,
    line,
    column,
    reason: `The front matter is not valid YAML: ${message.replace(/\.$/, '').split('\n')[0]}; expected lines of the form “key: value”.`,
    hint: 'Put a text that contains “: ” or begins with a mark such as “[”, “@” or “*” in quotes.',
    frame: copy.lines[line - 1]?.text ?? '',
  }
}

function unknownKey(copy: Copy, start: number, word: string): Problem {
  const { line, frame } = placeOf(copy, start)
  const meant = didYouMean(word)
  return {
    severity: 'warning',
    code: 'unknown-key',
    file: copy.path,
    line,
    column: 1,
    reason: `Found the key “${word}” in the front matter, which the desk does not know; it is not on the page.`,
    hint: meant === null ? `The desk knows: ${KNOWN_WORDS.join(', ')}.` : `Did you mean “${meant}”?`,
    frame,
  }
}

function notText(copy: Copy, start: number, word: string): Problem {
  const { line, column, frame } = placeOf(copy, start)
  return {
    severity: 'warning',
    code: 'not-text',
    file: copy.path,
    line,
    column,
    reason: `Found keys below “${word}” in the front matter; expected a text. It is not on the page.`,
    hint: 'Write the text behind the key, on its line; in quotes, if it contains “: ”.',
    frame,
  }
}
