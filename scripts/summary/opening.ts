/** The opening of a body, for teasers, and how many words it has. */

import type { Block } from '../flow/item.ts'

/** As many characters as a teaser takes at the most. */
const OPENING = 420

/** Whole paragraphs as far as they fit; of a longer first one, its whole words and an ellipsis; nothing of a body without a word. */
export function openingOf(body: readonly Block[]): string {
  const running = body.filter(({ kind }) => kind === 'paragraph' || kind === 'verse' || kind === 'quote')
  const blocks = running.length > 0 ? running : body.filter(({ kind }) => kind !== 'break')
  const texts = blocks.map(textOf)
  let opening = ''
  for (const [at, text] of texts.entries()) {
    const next = opening === '' ? text : `${opening}${between(opening, blocks[at - 1], blocks[at])}${text}`
    if (next.length > OPENING) break
    opening = next
  }
  if (opening !== '') return opening.replace(/\s+/g, ' ')
  if (texts.length === 0) return ''
  const cut = (texts[0] ?? '').slice(0, OPENING).replace(/\s+/g, ' ')
  return `${cut.replace(/[\s,;:–—-]+\S*$/u, '')}…`
}

/** What is put one below the other in a list or a table stands in a row here, and is told apart. */
const APART = ' · '

function textOf({ kind, text, rows }: Block): string {
  if (rows !== undefined) return rows.map((row) => row.filter((cell) => cell.trim() !== '').join(' ')).join(APART)
  return kind === 'table' || kind === 'verse'
    ? text.trim().replace(/\s*\n\s*/g, kind === 'table' ? APART : ' / ')
    : text
}

function between(opening: string, { kind: above }: Partial<Block> = {}, { kind: below }: Partial<Block> = {}): string {
  if (above === 'listItem' && below === 'listItem' && !SENTENCE_END.test(opening)) return APART
  return WIDE_END.test(opening) ? '' : ' '
}

const SENTENCE_END = /[.!?…。！？]$/

/** A stop or a bracket as wide as a letter has its space within it. */
const WIDE_END = /[。！？」』）]$/

/** Letters and digits without a space count as one word; Chinese and Japanese count their characters. */
export function countWords(text: string, language: string): number {
  const wide = /^(?:zh|ja|th)\b/.test(language)
    ? /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu
    : /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.-]*/gu
  return text.match(wide)?.length ?? 0
}
