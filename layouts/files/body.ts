/**
 * The body of a story for its files: blocks, whose links have whole addresses. A link that
 * is counted from where the copy is leads where the page's does; one that leads nowhere,
 * as to what is held, is words: a file never names what its page does not.
 */

import type { Carried, StoryFileView } from '../../scripts/edition/views/files/views.ts'
import { linesOf } from '../../scripts/flow/copy.ts'
import type { Block, Mark } from '../../scripts/flow/item.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { fromMarkdown } from '../../scripts/markdown/from-markdown.ts'
import { absolute } from '../parts/address.ts'
import { addressOf } from '../prose/links.ts'
import { plainTexts } from '../prose/prose.ts'

/** A block without its place in the Markdown. */
export type BodyBlock = Omit<Block, 'span'>

export function bodyBlocks(paper: Paper, { story, markdown }: StoryFileView): readonly BodyBlock[] {
  const { text } = markdown
  const plain = plainTexts(text)
  if (plain !== null) return plain.map((one) => ({ kind: 'paragraph', text: one }))
  const reach = reachOf(paper, story)
  return fromMarkdown(linesOf(text)).map(({ block }) => resolved(block, reach))
}

/** Whether a body has no links that would have to be resolved: then its Markdown is as it is to be. */
export function hasNoLinks(text: string): boolean {
  return !/\]\(|<[a-z]/i.test(text)
}

function reachOf(paper: Paper, { page, links = [] }: Carried): (href: string) => string | null {
  const root = absolute(paper, '/').slice(0, -1)
  const targets = new Map(links)
  return (href) => addressOf(href, root, targets, page)
}

function resolved({ span: _, marks, ...block }: Block, reach: (href: string) => string | null): BodyBlock {
  if (marks === undefined) return block
  const kept = marks.flatMap(({ at: _at, ...mark }): Mark[] => {
    if (mark.href === undefined) return [mark]
    const href = reach(mark.href)
    return href === null ? [] : [{ ...mark, href }]
  })
  return { ...block, ...(kept.length === 0 ? {} : { marks: kept }) }
}
