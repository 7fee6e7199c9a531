/**
 * The body of a story: Markdown to HTML by our own markdown-it. It is data, never
 * a template; HTML in it is text; an image becomes a link, because a page of the
 * paper never asks another host for anything.
 */

import MarkdownIt, { type Token } from 'markdown-it'
import { newMarkdownParser } from '../../scripts/markdown/parser.ts'
import type { Words } from '../words/words.ts'
import { sayPlain } from '../words/words.ts'
import { escaped, type Html, html, trusted } from './html.ts'
import { alignColumns } from './tables.ts'

/** What surrounds a body. */
interface Setting {
  /** What a root-relative link is put behind: the base path, or in a feed the whole address, without a slash at the end. */
  readonly root: string
  readonly words: Words
  /** Each paragraph can be linked to: on the story's own page. */
  readonly marked?: boolean
}

const markdown = newMarkdownParser()

/** Set a body. Its widest headings are `<h2>`; tables and preformatted text stand in boxes that scroll by themselves. */
export function prose(source: string, setting: Setting): Html {
  const tokens = markdown.parse(source, {})
  let boxes = 0
  let paragraphs = 0
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'inline' && token.children !== null) {
      const before = tokens[i - 1]
      if (before?.type === 'paragraph_open' && token.children.some(isHardBreak)) before.attrJoin('class', 'verse')
      token.children = linked(token.children, setting.root)
      if (setting.marked && before?.type === 'paragraph_open' && !before.hidden) {
        paragraphs += 1
        before.attrSet('id', `p${paragraphs}`)
        token.children.push(mark(paragraphs, setting.words))
      }
    } else if (token.type === 'heading_open' || token.type === 'heading_close') {
      if (token.tag === 'h1') token.tag = 'h2'
    } else if (token.type === 'table_open' || token.type === 'fence' || token.type === 'code_block') {
      boxes += 1
      token.meta = { label: sayPlain(setting.words.table, { n: boxes }) }
    }
  }
  alignColumns(tokens)
  return trusted(markdown.renderer.render(tokens, markdown.options, {}))
}

/** The way to a paragraph, after its last word; its sign is in the style sheet, so that nobody copies it. */
function mark(number: number, words: Words): Token {
  const token = new MarkdownIt.Token('mark', '', 0)
  const label = sayPlain(words.paragraph, { n: number })
  const known = marks.get(label)
  token.content = known ?? html`<a class="mark" href="#p${number}" aria-label="${label}"></a>`.text
  if (known === undefined) marks.set(label, token.content)
  return token
}

/** The same few on ten thousand pages. */
const marks = new Map<string, string>()

function isHardBreak(token: Token): boolean {
  return token.type === 'hardbreak'
}

/** Images as links, no link without words, and our own pages under the root. */
function linked(tokens: readonly Token[], root: string): Token[] {
  const out: Token[] = []
  let inLink = false
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'image') {
      const address = String(token.attrGet('src'))
      const words = text(markdown.renderer.renderInlineAsText(token.children ?? [], markdown.options, {}) || address)
      out.push(...(inLink ? [words] : [opened(address, root), words, closed()]))
    } else if (token.type === 'link_open') {
      inLink = true
      const address = String(token.attrGet('href'))
      out.push(opened(address, root))
      if (tokens[i + 1]?.type === 'link_close') out.push(text(address))
    } else {
      if (token.type === 'link_close') inLink = false
      out.push(token)
    }
  }
  return out
}

function opened(address: string, root: string): Token {
  const token = new MarkdownIt.Token('link_open', 'a', 1)
  const own = address.startsWith('/')
  token.attrs = [['href', own ? root + address : address]]
  if (/^http/i.test(address)) token.attrs.push(['rel', 'external'])
  return token
}

function closed(): Token {
  return new MarkdownIt.Token('link_close', 'a', -1)
}

function text(content: string): Token {
  const token = new MarkdownIt.Token('text', '', 0)
  token.content = content
  return token
}

/** A box of its own for what may be wider than the page; focusable, so that keys can scroll it. */
function box(token: Token | undefined): Html {
  return html`<section class="wide" tabindex="0" aria-label="${String(token?.meta?.label ?? '')}">`
}

markdown.renderer.rules.mark = (tokens, i) => tokens[i]?.content ?? ''
markdown.renderer.rules.table_open = (tokens, i) => `${box(tokens[i])}<table>\n`
markdown.renderer.rules.table_close = () => '</table></section>\n'
markdown.renderer.rules.fence = (tokens, i) =>
  `${box(tokens[i])}<pre>${escaped(tokens[i]?.content ?? '')}</pre></section>\n`
markdown.renderer.rules.code_block = markdown.renderer.rules.fence
