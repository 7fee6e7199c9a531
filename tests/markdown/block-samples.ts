/** Blocks of a body for tests, and what a reader reads on the page that is made of them. */

import { prose } from '../../layouts/prose/prose.ts'
import { linesOf } from '../../scripts/flow/copy.ts'
import type { Block } from '../../scripts/flow/item.ts'
import en from '../../scripts/languages/en/interface.ts'
import { fromMarkdown } from '../../scripts/markdown/from-markdown.ts'
import { toMarkdown } from '../../scripts/markdown/to-markdown.ts'
import { copyOf } from '../desk/copy-samples.ts'
import fc from '../properties/seeded.ts'

const SPAN = { start: 0, end: 1 } as const

export function block(kind: Block['kind'], text: string, more: Partial<Block> = {}): Block {
  return { kind, text, span: SPAN, ...more }
}

/** The text of each block on the page, without its tags; a table's cells are one each. */
export function onPage(body: readonly Block[]): string[] {
  const page = prose(toMarkdown(body), { root: '', words: en }).text
  const texts = page
    .replace(/<br>\n/g, '\v')
    .replace(/<\/?(?:a|strong|em|code)(?: [^>]*)?>/g, '')
    .replace(/<pre>([^<]*)\n<\/pre>/g, '<p>$1</p>')
    .split(/<[^>]*>/)
  return texts.map((text) => text.replaceAll('\v', '\n')).flatMap((text) => (text.trim() === '' ? [] : [shown(text)]))
}

/** Blocks as Markdown and back, without their places. */
export function again(body: readonly Block[]): Block[] {
  return fromMarkdown(linesOf(toMarkdown(body))).map(({ block }) => ({ ...block, span: SPAN }))
}

/** The text of a list's item ends in a line break where a list begins below it. */
function shown(text: string): string {
  const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#34': '"', '#39': "'" }
  return text.replace(/\n$/, '').replace(/&(#?\w+);/g, (whole, name: string) => characters[name] ?? whole)
}

/** Characters and words that mean something in Markdown, and some that mean nothing. */
const PIECES = [
  ...['*', '**', '_', '__', '`', '``', '~', '~~', '#', '##', '+', '-', '--', '=', '>', '<', '|', '\\', '!', '[', ']'],
  ...[
    '(',
    ')',
    '[x]',
    '](y)',
    '[x]: y',
    '![x](y)',
    '<b>',
    '</b>',
    '<http://a.example>',
    '&',
    '&amp;',
    '&#42;',
    '&nbsp;',
  ],
  ...[
    '1.',
    '1)',
    '123456789.',
    ':',
    ':-',
    '{',
    '}',
    '$',
    '^',
    '"',
    "'",
    '“',
    '”',
    '\t',
    '\u00a0',
    '\u3000',
    '\u200b',
    '\u0085',
  ],
  ...['Mill', 'burns', 'x', 'їжак', '大桥', '🌊', '.', ',', ' ', ' ', ' ', ' ', '  ', '    '],
]

/** A line that is not blank. */
const line = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map((all) => all.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  )
  .map((text) =>
    copyOf('a.txt', text.replaceAll('\0', ''))
      .lines.map((line) => line.text)
      .join(''),
  )
  .filter((text) => text.trim() !== '')

const lines = fc.array(line, { minLength: 2, maxLength: 4 }).map((all) => all.join('\n'))
const trimmed = line.map((text) => text.trim())

const grid = fc
  .integer({ min: 1, max: 3 })
  .chain((width) => fc.array(fc.array(trimmed, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }))
  .map((rows) => block('table', rows.map((row) => row.join('\t')).join('\n'), { rows }))

const list = fc
  .array(
    fc.record({
      text: line,
      down: fc.integer({ min: 0, max: 2 }),
      number: fc.option(fc.integer({ min: 0, max: 12 })),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((items) => {
    let depth = -1
    return items.map(({ text, down, number }): Block => {
      depth = down > 1 ? depth + 1 : Math.max(0, depth - down)
      return block('listItem', text, { list: { number, depth } })
    })
  })

/** One block of each kind but the list's. */
const single = fc.oneof(
  line.map((text) => block('paragraph', text)),
  lines.map((text) => block('verse', text)),
  fc.oneof(line, lines).map((text) => block('quote', text)),
  fc.tuple(line, fc.integer({ min: 2, max: 6 })).map(([text, level]) => block('subhead', text, { level })),
  fc.oneof(line, lines).map((text) => block('table', text)),
  grid,
)

/** Blocks as they stand in a body, a list's items one after the other. */
export const anyBody = fc
  .array(fc.oneof({ weight: 3, arbitrary: single.map((one) => [one]) }, { weight: 1, arbitrary: list }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.flat())
