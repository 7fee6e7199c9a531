/**
 * What stands within the text of a page's story and is no prose: lists, quotations and
 * tables, in the form that the markup gives them, and pictures, which no page of the
 * paper shows: each is what it says of itself, with a link to where it is.
 *
 *     <p>The council paid for three things:</p>
 *     <ul><li>rails</li><li>a bridge</li> …
 *     <p>The next car to be repaired …
 */

import type { MarkedLine, Span } from '../../flow/copy.ts'
import { blockClaim } from '../claims.ts'
import { type Claim, type Galley, type Markup, NO_CLAIMS, type Rule } from '../galley.ts'
import { claimOfMarked, freeLinesIn, outermost } from '../lines/marked-blocks.ts'
import { placesIn } from '../roles/evidence/page-places.ts'
import { markedAt, ownHeading } from './heading.ts'
import { linksIn } from './links.ts'
import { ownStories } from './stories.ts'

export const withinStory: Rule = { name: 'within-story', read }

function read(galley: Galley): Markup {
  const { copy } = galley
  const { lines: marked, blocks = [] } = copy.structure ?? {}
  const heading = ownHeading(copy)
  if (marked === undefined || heading === null || ownStories(copy) !== 'one') return NO_CLAIMS
  const places = placesIn(copy, marked, heading.end)
  const text: Span = { start: heading.end, end: places.end }
  if (text.start >= text.end) return NO_CLAIMS
  const forms = blocks.flatMap((block): Claim[] => {
    if (!FORMS.has(block.kind) || block.start < text.start || block.end > text.end) return []
    const how = markedAt(copy, block)
    return how !== null && places.isText(how) ? claimOfMarked(galley, block) : []
  })
  const pictures = freeLinesIn(galley, text).filter((free) => {
    const how = marked[free.line.number - 1]
    return how != null && isPictureIn(places.text.path, how) && linksIn(copy, free).some(({ href }) => href)
  })
  return { claims: outermost([...forms, ...pictures.map((free) => blockClaim('paragraph', free.text, free))]) }
}

const FORMS: ReadonlySet<string> = new Set(['listItem', 'quote', 'table'])

/** A picture of the text's own: one that is a link elsewhere is a teaser's. */
function isPictureIn(text: string, { path, words }: MarkedLine): boolean {
  const outer = path.filter((name) => name !== 'img' && name !== 'figure' && name !== 'p').join(' ')
  const isOther = path.includes('a') || path.includes('aside') || OTHERS.some((word) => words.includes(word))
  return path.includes('img') && text !== '' && outer.startsWith(text) && !isOther
}

const OTHERS = ['ad', 'author', 'card', 'related', 'share', 'teaser']
