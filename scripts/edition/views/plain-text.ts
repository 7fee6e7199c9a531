/** The words of a Markdown body, for a page that has room for its opening. */

import { markdownParser } from '../../markdown/parser.ts'

/** Blocks that an opening may have or leave out: what follows is understood without them. Any other ends it. */
const PASSED = new Set(['heading', 'hr', 'blockquote', 'paragraph'])

/** Whole paragraphs from the first on, each on a line, until there are `enough` letters, or a list or a table comes. */
export function openingText(markdown: string, enough: number): string {
  const texts: string[] = []
  let length = 0
  const tokens = markdownParser.parse(markdown, {})
  for (const [at, token] of tokens.entries()) {
    if (length >= enough) break
    if (token.level === 0 && token.nesting === 1 && !PASSED.has(token.type.replace('_open', ''))) break
    if (token.type !== 'inline' || tokens[at - 1]?.type !== 'paragraph_open') continue
    const text = (token.children ?? [])
      .map((child) => (child.type === 'softbreak' || child.type === 'hardbreak' ? ' ' : child.content))
      .join('')
    texts.push(text.replace(/\s+/g, ' ').trim())
    length += text.length
  }
  return texts.join('\n')
}

/** How many paragraphs a body has, in lists and quotations, too. */
export function paragraphsIn(markdown: string): number {
  return markdownParser.parse(markdown, {}).filter(({ type, hidden }) => type === 'paragraph_open' && !hidden).length
}
