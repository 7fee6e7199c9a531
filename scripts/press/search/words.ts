/** The words of a story as the index takes them. */

import type { Token } from 'markdown-it'
import { markdownParser } from '../../markdown/parser.ts'

/** All words of a Markdown body, a block on each line. */
export function wordsIn(markdown: string): string {
  if (markdown === '') return ''
  return markdownParser.parse(markdown, {}).flatMap(lineOf).join('\n')
}

/** The text of a block, if it has any. */
function lineOf(token: Token): string[] {
  if (token.type !== 'inline') return token.content === '' ? [] : [token.content]
  return [(token.children ?? []).map(({ type, content }) => (type.endsWith('break') ? ' ' : content)).join('')]
}

/** Languages that are written without spaces between words. */
const UNSPACED = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my'])

/** A text whose words can be told apart: where its language sets no spaces, they are set here. The search page takes them out again. */
export function spaced(text: string, language: string): string {
  const [primary = ''] = language.split('-', 1)
  if (!UNSPACED.has(primary)) return text
  const segments = new Intl.Segmenter(primary, { granularity: 'word' }).segment(text)
  return [...segments]
    .map(({ segment }) => segment)
    .join(' ')
    .replace(/ {2,}/g, ' ')
}
