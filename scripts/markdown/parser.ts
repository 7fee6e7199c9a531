/**
 * The markdown-it that Broadsheet reads Markdown with, on the desk and on the
 * page. Copy is data: HTML in it is text, nothing is linked or prettified that the
 * author did not mark.
 */

import MarkdownIt from 'markdown-it'

export type Parser = ReturnType<typeof MarkdownIt>

/** Where a link may lead: the web, mail, and the paper's own pages. Any other stays the text that it was. */
const LINK = /^(?:https?:\/\/|mailto:|\/(?![/\\]|%5C))/i

/** A parser of one's own, for whoever sets rules on it. */
export function newMarkdownParser(): Parser {
  const parser = new MarkdownIt({ html: false, linkify: false, typographer: false })
  parser.validateLink = (url) => LINK.test(url)
  return parser
}

export const markdownParser: Parser = newMarkdownParser()
