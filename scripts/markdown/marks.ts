/** Marks: emphasis, code and links of a block, written as Markdown. */

import type { Block, Mark } from '../flow/item.ts'
import { escapeLines, escapeText } from './escape.ts'
import { inlineText } from './inline.ts'
import { markdownParser } from './parser.ts'

/**
 * The block's text with its marks as Markdown. A mark that Markdown cannot
 * express where it stands (emphasis of half a word beside punctuation) is left
 * off; the words stay.
 */
export function markedText(block: Block): string {
  if (block.marks === undefined || block.marks.length === 0) return escapeText(block.text)
  const written = write(block.text, block.marks)
  const [inline] = markdownParser.parseInline(escapeLines(written), {})
  if (inline !== undefined && inlineText(inline.children ?? []).text === block.text) return written
  const links = block.marks.filter((mark) => mark.kind === 'link' || mark.kind === 'code')
  return links.length < block.marks.length ? markedText({ ...block, marks: links }) : escapeText(block.text)
}

function write(text: string, marks: readonly Mark[]): string {
  const [starts, ends] = [Map.groupBy(marks, (mark) => mark.start), Map.groupBy(marks, (mark) => mark.end)]
  const edges = [...new Set([0, text.length, ...starts.keys(), ...ends.keys()])].sort((a, b) => a - b)
  /** How many code spans are open. */
  let code = 0
  let out = ''
  for (const [index, at] of edges.entries()) {
    const [closed, opened] = [ends.get(at) ?? [], starts.get(at) ?? []]
    for (const mark of inner(closed)) out += closing(mark)
    for (const mark of outer(opened)) out += OPENINGS[mark.kind]
    code += opened.filter(isCode).length - closed.filter(isCode).length
    const piece = text.slice(at, edges[index + 1] ?? at)
    out += code > 0 ? codeSpan(piece) : escapeText(piece)
  }
  return out
}

const isCode = (mark: Mark): boolean => mark.kind === 'code'

function outer(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => b.end - a.end)
}

function inner(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => b.start - a.start)
}

/** What opens a mark. The fence of a code span is as long as its text needs, so that it is written with that. */
const OPENINGS: Readonly<Record<Mark['kind'], string>> = { strong: '**', emphasis: '*', link: '[', code: '' }

function closing(mark: Mark): string {
  if (mark.kind !== 'link') return OPENINGS[mark.kind]
  return `](<${(mark.href ?? '').replace(/[<>\\]/g, encodeURIComponent).replace(/\s/g, encodeURIComponent)}>)`
}

/** CommonMark 0.31, 6.1: a longer fence than any inside, and a space where a backtick stands at an end. */
function codeSpan(text: string): string {
  const longest = text.match(/`+/g)?.reduce((most, run) => Math.max(most, run.length), 0) ?? 0
  const fence = '`'.repeat(longest + 1)
  const pad = /^`|`$|^ .* $/.test(text) ? ' ' : ''
  return `${fence}${pad}${text}${pad}${fence}`
}
