/** The words of a story as the index takes them. */

import { markdownParser } from '../../markdown/parser.ts'

/** All words of a Markdown body, a block on each line. */
export function wordsIn(markdown: string): string {
  if (markdown === '') return ''
  return markdownParser
    .parse(markdown, {})
    .flatMap((token) => (token.type === 'inline' ? [token.children ?? []] : token.content === '' ? [] : [[token]]))
    .map((parts) => parts.map(({ type, content }) => (type.endsWith('break') ? ' ' : content)).join(''))
    .join('\n')
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
