/**
 * Links of Markdown that are counted from where the copy or its page is, or from the
 * paper's front page. What leads to a
 * subhead of the same story is settled here; where any other leads the edition knows, which
 * has all stories, and for it the link keeps its place in the file.
 */

import { type Copy, placeOf } from '../../flow/copy.ts'
import type { Block, Mark } from '../../flow/item.ts'
import type { Problem } from '../../flow/problem.ts'
import { anchorMeant, anchorsOf } from '../../markdown/anchors.ts'
import type { MarkdownBlock } from '../../markdown/from-markdown.ts'
import { isWithinSite } from '../../markdown/parser.ts'

interface Settled {
  readonly blocks: MarkdownBlock[]
  /** `no-subhead`: a link to a part that the story does not have. */
  readonly problems: readonly Problem[]
}

/** @param titleAt the place of the heading that is the story's own; below 0 if none is */
export function withinLinks(copy: Copy, blocks: readonly MarkdownBlock[], titleAt: number): Settled {
  const subheads = blocks.filter(({ heading }, at) => heading !== null && at !== titleAt)
  const anchors = anchorsOf(subheads.map(({ block }) => block.text))
  const problems: Problem[] = []
  const settled = blocks.map((one): MarkdownBlock => {
    const { block } = one
    if (!block.marks?.some(isPlaced)) return one
    let from = block.span.start
    const marks = block.marks.flatMap((mark): Mark[] => {
      if (!isPlaced(mark)) return [mark]
      const { href } = mark
      const at = placeIn(copy.text, block, mark, from)
      from = at + 1
      const place = placeOf(copy, at)
      if (!href.startsWith('#')) return [{ ...mark, at: { line: place.line, column: place.column } }]
      const id = anchorMeant(href.slice(1), anchors)
      if (id !== null) return [{ ...mark, href: `#${id}` }]
      problems.push({ ...noSubhead(href, anchors), file: copy.path, ...place })
      return []
    })
    const { marks: _, ...bare } = block
    return { ...one, block: marks.length === 0 ? bare : { ...bare, marks } }
  })
  return { blocks: settled, problems }
}

/** Such links where no page shows one: in a headline, a byline, a list of headlines. */
export function linksOutside(copy: Copy, { block }: MarkdownBlock): Problem[] {
  return (block.marks ?? []).filter(isWithin).map(
    ({ href }): Problem => ({
      severity: 'warning',
      code: 'relative-link',
      file: copy.path,
      ...placeOf(copy, block.span.start),
      reason: `Found a link to “${href}” in a headline or a byline; expected links in the text of a story. The words stay, without the link.`,
      hint: 'Take the link out, or set it into the text.',
    }),
  )
}

/** A link whose place is kept: whether it leads anywhere is for the edition to say. */
function isPlaced(mark: Mark): mark is Mark & { readonly href: string } {
  return isWithin(mark) || mark.href?.startsWith('/') === true
}

function isWithin(mark: Mark): mark is Mark & { readonly href: string } {
  return mark.href !== undefined && isWithinSite(mark.href)
}

/** Where a link is written: at its `[`, or at its words; at its block, where both are written in another way. */
function placeIn(text: string, { text: words, span }: Block, { start, end, href }: Mark, from: number): number {
  const label = words.slice(start, end)
  const bracket = text.indexOf(`[${label}](`, from)
  const found = bracket >= 0 ? bracket : text.indexOf(href ?? '', from)
  return found >= 0 && found < span.end ? found : from
}

type Said = Pick<Problem, 'severity' | 'code' | 'reason' | 'hint'>

function noSubhead(href: string, anchors: readonly string[]): Said {
  const known = anchors.map((id) => `#${id}`).join(', ')
  return {
    severity: 'warning',
    code: 'no-subhead',
    reason: `Found a link to “${href}”; expected a subhead of this story${anchors.length === 0 ? ', which has none' : `: ${known}`}. The words stay, without the link.`,
    hint: anchors.length === 0 ? 'Set a subhead (“## …”), or take the link out.' : `Write one of ${known}.`,
  }
}
