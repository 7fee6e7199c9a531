/**
 * Markdown to blocks, by way of markdown-it's tokens: what a heading, a list or
 * a quote is, the parser says; the desk only names it.
 */

import type { Token } from 'markdown-it'
import type { Line, Span } from '../flow/copy.ts'
import type { Block } from '../flow/item.ts'
import { type Inline, inlineText } from './inline.ts'
import { isWithinSite, markdownParser } from './parser.ts'

/** A block and the level of its heading, if it is one. */
export interface MarkdownBlock {
  readonly block: Block
  readonly heading: number | null
}

/** Where the walk stands: in which lists, in how many quotes. */
interface Around {
  readonly lists: { number: number | null; fresh: boolean; written: string }[]
  quotes: number
  heading: number | null
}

/**
 * @param lines of the Markdown; a line's `text` may be blanked (front matter),
 *   its place stays.
 */
export function fromMarkdown(lines: readonly Line[]): MarkdownBlock[] {
  const tokens = markdownParser.parse(lines.map((line) => line.text).join('\n'), {})
  const around: Around = { lists: [], quotes: 0, heading: null }
  const blocks: MarkdownBlock[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined) continue
    if (token.type === 'table_open') {
      const end = tokens.findIndex((other, index) => index > at && other.type === 'table_close')
      blocks.push({ block: tableOf(tokens.slice(at, end), spanAt(lines, token)), heading: null })
      at = end
    } else {
      const block = blockAt(token, lines, around)
      if (block === null) step(token, around)
      else if (block.block.text.trim() !== '') blocks.push(block)
    }
  }
  return blocks
}

/** The block that a token alone makes: preformatted text, a break, or a run of words; null for one that opens or closes something. */
function blockAt(token: Token, lines: readonly Line[], around: Around): MarkdownBlock | null {
  const span = spanAt(lines, token)
  if (token.type === 'fence' || token.type === 'code_block')
    return { block: { kind: 'table', text: token.content.replace(/\n$/, ''), span }, heading: null }
  if (token.type === 'hr' && around.quotes === 0 && around.lists.length === 0)
    return { block: { kind: 'break', text: lines[token.map?.[0] ?? 0]?.text.trim() ?? '', span }, heading: null }
  if (token.type !== 'inline') return null
  const { text, marks } = inlineText(token.children ?? [])
  if (text.trim() === '') return { block: { kind: 'paragraph', text, span }, heading: null }
  return { block: blockOf({ text, marks }, span, around), heading: around.heading }
}

function step(token: Token, around: Around): void {
  switch (token.type) {
    case 'bullet_list_open':
      around.lists.push({ number: null, fresh: false, written: '' })
      break
    case 'ordered_list_open':
      around.lists.push({ number: Number(token.attrGet('start') ?? 1) - 1, fresh: false, written: '' })
      break
    case 'bullet_list_close':
    case 'ordered_list_close':
      around.lists.pop()
      break
    case 'list_item_open': {
      const list = around.lists.at(-1)
      if (list !== undefined) {
        list.fresh = true
        list.written = `${token.info}${token.markup} `
        // Behind a year, the parser counts on from there; the number that is written counts.
        if (list.number !== null) list.number = list.number + 1 < A_YEAR ? list.number + 1 : Number(token.info)
      }
      break
    }
    case 'blockquote_open':
      around.quotes += 1
      break
    case 'blockquote_close':
      around.quotes -= 1
      break
    case 'heading_open':
      around.heading = Number(token.tag.slice(1))
      break
    case 'heading_close':
      around.heading = null
      break
  }
}

function blockOf(inline: Inline, span: Span, around: Around): Block {
  const list = around.lists.at(-1)
  const flat = {
    text: inline.text.replaceAll('\n', ' '),
    span,
    ...(inline.marks.length === 0 ? {} : { marks: inline.marks }),
  }
  if (around.heading !== null) return { kind: 'subhead', ...flat, level: Math.max(2, around.heading) }
  if (list?.fresh === true) {
    list.fresh = false
    if ((list.number ?? 0) >= A_YEAR) return asSentence(flat, list.written)
    return { kind: 'listItem', ...flat, list: { number: list.number, depth: around.lists.length - 1 } }
  }
  if (around.quotes > 0) return { kind: 'quote', ...flat, text: inline.text }
  return inline.text.includes('\n') ? { kind: 'verse', ...flat, text: inline.text } : { kind: 'paragraph', ...flat }
}

/** No list counts so far: `1986. A great year` is a sentence. */
const A_YEAR = 1000

function asSentence(flat: Pick<Block, 'text' | 'span' | 'marks'>, written: string): Block {
  const marks = flat.marks?.map((mark) => ({
    ...mark,
    start: mark.start + written.length,
    end: mark.end + written.length,
  }))
  return { kind: 'paragraph', ...flat, text: written + flat.text, ...(marks === undefined ? {} : { marks }) }
}

/** A link in a cell is written out behind its text, since cells carry no marks. */
function tableOf(tokens: readonly Token[], span: Span): Block {
  const rows: string[][] = []
  for (const token of tokens) {
    if (token.type === 'tr_open') rows.push([])
    if (token.type !== 'inline') continue
    const { text, marks } = inlineText(token.children ?? [])
    const links = marks
      .filter(({ href }) => href !== undefined && href !== text && !isWithinSite(href))
      .map((mark) => ` (${mark.href})`)
    rows.at(-1)?.push(text.replaceAll('\n', ' ') + links.join(''))
  }
  return { kind: 'table', text: rows.map((row) => row.join('\t')).join('\n'), span, rows }
}

/** From the first character of a token's first line to the last of its last. */
function spanAt(lines: readonly Line[], token: Token): Span {
  const [from, to] = token.map ?? [0, 0]
  const first = lines[from]
  let last = Math.max(from, to - 1)
  while (last > from && lines[last]?.text.trim() === '') last -= 1
  return { start: first?.start ?? 0, end: lines[last]?.end ?? 0 }
}
