/** Inline tokens of markdown-it to text and marks. */

import type { Token } from 'markdown-it'
import type { Mark } from '../flow/item.ts'

export interface Inline {
  /** A hard break is a line break, a soft one a space. */
  readonly text: string
  readonly marks: readonly Mark[]
}

const MARKS: Readonly<Record<string, Mark['kind']>> = { strong: 'strong', em: 'emphasis', link: 'link' }

/** An image becomes a link to it, with its description as the text: no page loads a picture from elsewhere. */
export function inlineText(children: readonly Token[]): Inline {
  let text = ''
  const marks: Mark[] = []
  const open: { kind: Mark['kind']; start: number; href?: string }[] = []
  for (const token of children) {
    const start = text.length
    const [name = '', edge] = token.type.split('_')
    const kind = MARKS[name]
    text += textOf(token)
    if (kind !== undefined && edge === 'open')
      open.push({ kind, start, ...(kind === 'link' ? hrefOf(token, 'href') : {}) })
    if (kind !== undefined && edge === 'close') marks.push(...open.splice(-1).map((mark) => ({ ...mark, end: start })))
    if (token.type === 'image') marks.push({ kind: 'link', start, end: text.length, ...hrefOf(token, 'src') })
    if (token.type === 'code_inline') marks.push({ kind: 'code', start, end: text.length })
  }
  return { text, marks: marks.filter((mark) => mark.start < mark.end) }
}

function textOf(token: Token): string {
  switch (token.type) {
    case 'softbreak':
      return ' '
    case 'hardbreak':
      return '\n'
    case 'image':
      return token.content === '' ? hrefOf(token, 'src').href : token.content
    default:
      return token.content
  }
}

function hrefOf(token: Token, attribute: 'href' | 'src'): { href: string } {
  return { href: String(token.attrGet(attribute) ?? '') }
}
