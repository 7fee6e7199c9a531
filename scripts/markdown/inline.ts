/** Inline tokens of markdown-it to text and marks. */

import type { Token } from 'markdown-it'
import type { Mark } from '../flow/item.ts'

export interface Inline {
  /** A hard break is a line break, a soft one a space. */
  readonly text: string
  readonly marks: readonly Mark[]
}

const OPEN: Readonly<Record<string, Mark['kind']>> = { strong_open: 'strong', em_open: 'emphasis', link_open: 'link' }

/** An image becomes a link to it, with its description as the text: no page loads a picture from elsewhere. */
export function inlineText(children: readonly Token[]): Inline {
  let text = ''
  const marks: Mark[] = []
  const open: { kind: Mark['kind']; start: number; href?: string }[] = []
  for (const token of children) {
    const kind = OPEN[token.type]
    const start = text.length
    if (kind !== undefined) {
      open.push(kind === 'link' ? { kind, start, href: String(token.attrGet('href') ?? '') } : { kind, start })
    } else if (OPEN[token.type.replace(/_close$/, '_open')] !== undefined) {
      const mark = open.pop()
      if (mark !== undefined && mark.start < start) marks.push({ ...mark, end: start })
    } else if (token.type === 'image') {
      text += token.content === '' ? String(token.attrGet('src') ?? '') : token.content
      marks.push({ kind: 'link', start, end: text.length, href: String(token.attrGet('src') ?? '') })
    } else if (token.type === 'code_inline') {
      text += token.content
      marks.push({ kind: 'code', start, end: text.length })
    } else if (token.type === 'softbreak') text += ' '
    else if (token.type === 'hardbreak') text += '\n'
    else text += token.content
  }
  return { text, marks: marks.filter((mark) => mark.start < mark.end) }
}
