/**
 * The markdown-it that Broadsheet reads Markdown with, on the desk and on the
 * page. Copy is data: HTML in it is text, nothing is linked or prettified that the
 * author did not mark.
 */

import MarkdownIt from 'markdown-it'

export type Parser = ReturnType<typeof MarkdownIt>

/** Where a link may lead: the web, mail, and the paper's own pages. Beside these, what `WITHIN` says. Any other stays the text that it was. */
const LINK = /^(?:https?:\/\/|mailto:|\/(?![/\\]|%5C))/i

/** A place within a site that nobody names, or within the file: `../x`, `page.html`, `#foot`; no index as in `a[i](j)`. */
const WITHIN = /^(?![a-z][a-z\d+.-]*:)(?:[#?]\S|\.{1,2}\/|[\w%-][^\s/\\]*\/|[^\s/\\]+\.[a-z]{2,5}(?:[?#]\S*)?$)/i

/** Whether an address is counted from where the copy or its page is: the edition knows what it leads to, if anything. */
export function isWithinSite(url: string): boolean {
  return WITHIN.test(url)
}

/** A parser of one's own, for whoever sets rules on it. */
export function newMarkdownParser(): Parser {
  const parser = new MarkdownIt({ html: false, linkify: false, typographer: false })
  parser.validateLink = (url) => LINK.test(url) || WITHIN.test(url)
  closeBehindMarks(parser)
  return parser
}

/**
 * `**From:**Strandmouth`: to CommonMark stars between a mark and a letter close nothing,
 * and would be printed. Who writes two of them behind a colon ends what is bold.
 */
function closeBehindMarks(parser: Parser): void {
  const { State } = parser.inline
  parser.inline.State = class extends State {
    override scanDelims(start: number, canSplitWord: boolean) {
      const found = super.scanDelims(start, canSplitWord)
      const around = this.src.slice(Math.max(0, start - 1), start + found.length + 1)
      return CLOSES.test(around) ? { ...found, can_open: false, can_close: true } : found
    }
  }
}

const CLOSES = /^[:.,;!?]\*\*[\p{L}\p{N}]/u

export const markdownParser: Parser = newMarkdownParser()
