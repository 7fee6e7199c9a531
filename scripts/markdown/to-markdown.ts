/**
 * Blocks to Markdown. Whatever in the copy looks like Markdown is escaped, so
 * that the page shows the copy's own characters (CommonMark 0.31, “Backslash
 * escapes”); only what a block is and the marks it carries become syntax.
 */

import type { Block } from '../flow/item.ts'
import { escapeEdges, escapeLine, escapeLines, escapeText } from './escape.ts'
import { markedText } from './marks.ts'

/** The Markdown of a body: blocks separated by blank lines, list items and quotes kept together. */
export function toMarkdown(body: readonly Block[]): string {
  const lists = new ListWriter()
  let text = ''
  for (const [at, block] of body.entries()) {
    const before = body[at - 1]
    if (block.kind !== 'listItem') lists.end()
    text += before === undefined ? '' : between(before, block)
    text += block.kind === 'listItem' ? lists.item(block) : blockMarkdown(block)
  }
  return text
}

function between(before: Block, block: Block): string {
  if (before.kind === 'quote' && block.kind === 'quote') return '\n>\n'
  const goesOn = before.kind === 'listItem' && block.kind === 'listItem' && !isOtherList(before, block)
  return goesOn && !opensInside(before, block) ? '\n' : '\n\n'
}

/** Below the text of an item, only a number 1 begins a list without a blank line (CommonMark 0.31, 5.3). */
function opensInside(before: Block, block: Block): boolean {
  const number = block.list?.number ?? 1
  return (block.list?.depth ?? 0) > (before.list?.depth ?? 0) && number !== 1
}

/** Bullets that end and numbers that begin, in the outer list: not one list with the other inside. */
function isOtherList(before: Block, block: Block): boolean {
  return (block.list?.depth ?? 0) === 0 && (before.list?.number == null) !== (block.list?.number == null)
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'subhead':
      return `${'#'.repeat(block.level ?? 2)} ${escapeEdges(markedText(block)).replace(/(^|\s)(#+)$/, '$1\\$2')}`
    case 'quote':
      return `> ${escapeLines(markedText(block)).replaceAll('\n', '\n> ')}`
    case 'break':
      return BREAK
    case 'table':
      return block.rows === undefined ? fenced(block.text) : gridMarkdown(block.rows)
    default:
      return escapeLines(markedText(block))
  }
}

/** A thematic break below whatever stands above it (CommonMark 0.31, 4.1): hyphens would make a heading of a paragraph. */
const BREAK = '* * *'

function fenced(text: string): string {
  const longest = text.match(/`+/g)?.reduce((most, run) => Math.max(most, run.length), 2) ?? 2
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}

function gridMarkdown(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    escapeText(text)
      .replaceAll('|', '\\|')
      .replace(/(?<!\s)\s*\n\s*/g, ' ')
      .trim()
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  const [head = [], ...rest] = rows
  return [row(head), `|${' --- |'.repeat(head.length)}`, ...rest.map(row)].join('\n')
}

/** Items stand below the text of the item they belong to; a number that does not follow starts a new list. */
class ListWriter {
  #open: { indent: number; number: number | null; mark: string }[] = []

  end(): void {
    this.#open = []
  }

  item(block: Block): string {
    const depth = Math.min(block.list?.depth ?? 0, this.#open.length)
    const number = block.list?.number ?? null
    const outer = this.#open[depth - 1]
    const indent = outer === undefined ? 0 : outer.indent + (outer.number === null ? 2 : `${outer.number}`.length + 2)
    const mark = this.#mark(this.#open[depth], number)
    this.#open = [...this.#open.slice(0, depth), { indent, number, mark }]
    const marker = number === null ? mark : `${number}${mark}`
    return `${' '.repeat(indent)}${marker} ${escapeLine(markedText(block).replaceAll('\n', ' '))}`
  }

  /** The other mark begins a list of its own (CommonMark 0.31, 5.3). */
  #mark(sibling: { number: number | null; mark: string } | undefined, number: number | null): string {
    if (number === null) return '-'
    if (sibling === undefined || sibling.number === null || number === sibling.number + 1)
      return sibling?.number == null ? '.' : sibling.mark
    return sibling.mark === '.' ? ')' : '.'
  }
}
