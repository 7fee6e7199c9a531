/** Lines that a web page sets around its story: navigation, share buttons, counts, comments. In other copy the same words may be news, so only rules for pasted pages ask. */

import { Expression, opening } from '../../wording/expression.ts'
import { WIDTHS } from '../widths.ts'

const CONTROL = new Expression(
  [opening('controls', 'consentButtons')],
  (words) => `^(?:[•·|>»›#*+▶►✕×☰←→↑-]+\\s*)?(?:${words})\\s*(?:[»›>→↓▼:.…!]|\\(\\d+\\))*$`,
)
const SECTION = new Expression([opening('sections')], (words) => `^[•·|>»›#*+▶►-]*\\s*(?:${words})\\s*[»›>▼]*$`)
const COMMENTS = new Expression([opening('comments')], (words) => `^[^\\p{L}\\p{N}]*(?:${words})\\s*[:：]?$`)
const POPULAR = new Expression([opening('popular', 'boxes')], (words) => `^[^\\p{L}\\p{N}]*(?:${words})\\s*[:：»›>→]?$`)

/** `EN`: the other language of a page. */
const CODE = /^(?:[•·|>»›#*+▶►✕×☰←→↑-]+\s*)?[a-z]{2}\s*(?:[»›>→↓▼:.…!]|\(\d+\))*$/i

/** The same words may be copy elsewhere. */
export function isPageControl(line: string): boolean {
  const text = line.trim()
  return (
    (text.length <= WIDTHS.name || (text.length <= 100 && /[:“"»(]/.test(text))) &&
    (CODE.test(text) || CONTROL.test(text))
  )
}

/** `Politics`, `Sport`: a section of the paper, in its navigation or as a kicker. */
export function isPageSection(line: string): boolean {
  return line.length <= WIDTHS.label && SECTION.test(line.trim())
}

/** `Opinion`, `Letters to the editor`: a label of views and not of news. */
export function isOpinionLabel(line: string): boolean {
  return line.length <= WIDTHS.label && OPINION.test(line.trim())
}

const OPINION = new Expression([opening('opinion', 'besideOpinion')], (words) => `^[^\\p{L}]*(?:${words})[^\\p{L}]*$`)

/** The heading of readers' comments: what stands below is nobody's copy. */
export function isCommentsHeading(line: string): boolean {
  return line.length <= WIDTHS.headline && COMMENTS.test(line.trim())
}

/** The heading of what else the site has: most read, latest, trending. */
export function isPopularHeading(line: string): boolean {
  return line.length <= WIDTHS.name && POPULAR.test(line.trim())
}
