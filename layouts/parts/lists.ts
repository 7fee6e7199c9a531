/** The ways to the lists of the paper: of shelves, such as that of all topics, and of everything, for who found nothing. */

import type { Link } from '../../scripts/edition/edition.ts'
import type { Shell } from '../../scripts/edition/plan/page.ts'
import { folderOf, NAMED_KINDS } from '../../scripts/flow/shelf.ts'
import { wordsOf } from '../words/words.ts'
import { HEADLINES, href } from './address.ts'
import { type Html, html } from './html.ts'

/** The lists that the paper has and that every page leads to in one place. */
export function listsIn(place: 'masthead' | 'footer', { paper, lists }: Shell): Link[] {
  const { shelves } = wordsOf(paper.language)
  const there = NAMED_KINDS.filter(({ kind, listedIn }) => listedIn === place && lists.includes(kind))
  return there.map(({ kind }) => ({ url: folderOf(kind), text: shelves[kind].all }))
}

/** Where everything is listed without a search. @param before ways that come first */
export function elsewhere(around: Shell, before: readonly Link[] = []): Html {
  const { paper, sections, years } = around
  const ways: readonly Link[] = [
    ...before,
    { url: HEADLINES, text: wordsOf(paper.language).headlines },
    ...listsIn('masthead', around),
    ...sections,
    ...years,
  ]
  return html`<ul class="run">\n${ways.map((way) => html`<li><a href="${href(paper, way.url)}">${way.text}</a></li>\n`)}</ul>\n`
}
