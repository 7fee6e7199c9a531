/** The ways to the lists of shelves, such as that of all topics. */

import type { Link } from '../../scripts/edition/edition.ts'
import type { Shell } from '../../scripts/edition/plan/page.ts'
import { folderOf, NAMED_KINDS } from '../../scripts/flow/shelf.ts'
import { wordsOf } from '../words/words.ts'

/** The lists that the paper has and that every page leads to in one place. */
export function listsIn(place: 'masthead' | 'footer', { paper, lists }: Shell): Link[] {
  const { shelves } = wordsOf(paper.language)
  const there = NAMED_KINDS.filter(({ kind, listedIn }) => listedIn === place && lists.includes(kind))
  return there.map(({ kind }) => ({ url: folderOf(kind), text: shelves[kind].all }))
}
