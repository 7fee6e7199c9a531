/** Links in a body: images as links, our own pages under the root, and of one that leads nowhere its words alone. */

import MarkdownIt, { type Token } from 'markdown-it'
import { isWithinSite, newMarkdownParser } from '../../scripts/markdown/parser.ts'

const markdown = newMarkdownParser()

/** Where a link leads as the page has it; null for one that leads nowhere. */
export type Reach = (address: string) => string | null

/** Where a link leads, under the root; null of one that leads nowhere. @param url of the story, for its own subheads */
export function addressOf(
  written: string,
  root: string,
  targets: ReadonlyMap<string, string>,
  url: string | undefined,
): string | null {
  if (written.startsWith('#')) return url === undefined ? written : root + encodeURI(url) + written
  if (isWithinSite(written)) {
    const target = targets.get(written)
    return target === undefined ? null : root + encodeURI(target)
  }
  return written.startsWith('/') ? root + written : written
}

/** Images as links, no link without words, our own pages under the root; of a link that leads nowhere the words. */
export function linked(tokens: readonly Token[], reach: Reach): Token[] {
  /** The links that are open, and whether each is one. */
  let open: string | null | undefined
  return tokens.flatMap((token, i) => {
    if (token.type === 'image') return imageLink(token, open !== undefined, reach)
    if (token.type === 'link_close') {
      const isLink = open !== null
      open = undefined
      return isLink ? [token] : []
    }
    if (token.type !== 'link_open') return [token]
    const written = String(token.attrGet('href'))
    open = reach(written)
    const words = tokens[i + 1]?.type === 'link_close' ? [text(written)] : []
    return open === null ? words : [opened(open), ...words]
  })
}

/** The words for an image as a link to it; within a link the words alone. */
function imageLink(image: Token, inLink: boolean, reach: Reach): Token[] {
  const address = String(image.attrGet('src'))
  const words = text(markdown.renderer.renderInlineAsText(image.children ?? [], markdown.options, {}) || address)
  const to = inLink ? null : reach(address)
  return to === null ? [words] : [opened(to), words, closed()]
}

function opened(address: string): Token {
  const token = new MarkdownIt.Token('link_open', 'a', 1)
  token.attrs = [['href', address]]
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
