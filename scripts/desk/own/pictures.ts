/**
 * Pictures within a page's story, which no page of the paper shows: each is what it says
 * of itself, with a link to where it is. One that is a link elsewhere is a teaser's, and
 * one whose place is not known is left out as words to a picture are.
 *
 *     <figure><img src="https://pictures.example/tram.jpg" alt="A green tram at the quay">
 *                                                               ^^^^^^^^^^^^^^^^^^^^^^^^
 */

import type { MarkedLine } from '../../flow/copy.ts'
import { blockClaim, freeLines } from '../claims.ts'
import { type Galley, type Markup, NO_CLAIMS, type Rule } from '../galley.ts'
import { placesIn } from '../roles/page-places.ts'
import { ownHeading } from './heading.ts'
import { linksIn } from './links.ts'

export const pictures: Rule = { name: 'pictures', read }

function read(galley: Galley): Markup {
  const { copy } = galley
  const marked = copy.structure?.lines
  const heading = ownHeading(copy)
  if (marked === undefined || heading === null) return NO_CLAIMS
  const shown = freeLines(galley).filter((free) => {
    const how = marked[free.line.number - 1]
    return free.start >= heading.end && how != null && isOfStory(how) && linksIn(copy, free).some(({ href }) => href)
  })
  if (shown.length === 0) return NO_CLAIMS
  const { text, end } = placesIn(copy, marked, heading.end)
  const isWithin = (path: readonly string[]) => outerPath(path).startsWith(text.path) && text.path !== ''
  const within = shown.filter((free) => free.end < end && isWithin(marked[free.line.number - 1]?.path ?? []))
  return { claims: within.map((free) => blockClaim('paragraph', free.text, free)) }
}

function outerPath(path: readonly string[]): string {
  return path.filter((name) => name !== 'img' && name !== 'figure' && name !== 'p').join(' ')
}

function isOfStory({ path, words }: MarkedLine): boolean {
  const isElsewhere = ELSEWHERE.some((name) => path.includes(name)) || OTHERS.some((word) => words.includes(word))
  return path.includes('img') && !isElsewhere
}

const ELSEWHERE = ['a', 'nav', 'aside', 'footer', 'form', 'button']
const OTHERS = ['ad', 'author', 'card', 'related', 'share', 'teaser']
