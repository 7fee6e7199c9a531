/** Lines that a web page sets around its story: navigation, share buttons, counts, comments. In other copy the same words may be news, so only rules for pasted pages ask. */

import { wording } from '../../wording/wording.ts'

const CONTROL = new RegExp(
  `^(?:[•·|>»›#*+▶►✕×☰←→↑-]+\\s*)?(?:${wording('controls')}|${wording('consentButtons')})\\s*(?:[»›>→↓▼:.…!]|\\(\\d+\\))*$`,
  'iu',
)
const SECTION = new RegExp(`^[•·|>»›#*+▶►-]*\\s*(?:${wording('sections')})\\s*[»›>▼]*$`, 'iu')
const COMMENTS = new RegExp(`^[^\\p{L}\\p{N}]*(?:${wording('comments')})\\s*[:：]?$`, 'iu')
const POPULAR = new RegExp(`^[^\\p{L}\\p{N}]*(?:${wording('popular')}|${wording('boxes')})\\s*[:：»›>→]?$`, 'iu')

/** The same words may be copy elsewhere. */
export function isPageControl(line: string): boolean {
  const text = line.trim()
  return (text.length <= 60 || (text.length <= 100 && /[:“"»(]/.test(text))) && CONTROL.test(text)
}

/** `Politics`, `Sport`: a section of the paper, in its navigation or as a kicker. */
export function isPageSection(line: string): boolean {
  return line.length <= 40 && SECTION.test(line.trim())
}

/** `Opinion`, `Letters to the editor`: a label of views and not of news. */
export function isOpinionLabel(line: string): boolean {
  return line.length <= 40 && OPINION.test(line.trim())
}

const OPINION = new RegExp(`^[^\\p{L}]*(?:${wording('opinion')})[^\\p{L}]*$`, 'iu')

/** The heading of readers' comments: what stands below is nobody's copy. */
export function isCommentsHeading(line: string): boolean {
  return line.length <= 120 && COMMENTS.test(line.trim())
}

/** The heading of what else the site has: most read, latest, trending. */
export function isPopularHeading(line: string): boolean {
  return line.length <= 60 && POPULAR.test(line.trim())
}
