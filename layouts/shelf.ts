/** The pages of a shelf (a section, a topic, a byline …), of all shelves of a kind, and of all headlines. */

import type { PageOf, Shell } from '../scripts/edition/plan/page.ts'
import type { DayList } from '../scripts/edition/views/shared.ts'
import { isBare } from '../scripts/edition/views/shelves.ts'
import type { ShelfView } from '../scripts/edition/views/views.ts'
import type { Paper } from '../scripts/flow/paper.ts'
import { folderOf, isNamedKind } from '../scripts/flow/shelf.ts'
import { notices } from './beside/notices.ts'
import { tallied } from './calendar.ts'
import { listing } from './listing.ts'
import { nameIndex } from './name-index.ts'
import { HEADLINES, href } from './parts/address.ts'
import { chart } from './parts/chart.ts'
import { periodText } from './parts/dates.ts'
import { archive, days, indexHead, ledDays, tallyText } from './parts/days.ts'
import { type Html, html } from './parts/html.ts'
import { below } from './parts/teaser.ts'
import { shell } from './shell/shell.ts'
import { partsOf } from './threads/threads.ts'
import { sayPlain, wordsOf } from './words/words.ts'

/** More stories than that are listed by their headlines alone: a page stays light. */
const MOST_TEASERS = 60

/** A shelf, and a month or a year of it. */
export function shelf({ url, view }: PageOf<'shelf'>, around: Shell): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const { one, all } = words.shelves[view.shelf]
  const { name } = view
  const period = view.period === null ? null : periodText(paper, view.period)
  const above = period === null ? one : html`<a href="${href(paper, view.url)}">${name}</a>`
  const feed =
    view.feed !== null && html`<a href="${href(paper, view.feed)}" type="application/atom+xml">${words.feed}</a>`
  const tally: Html = html`<span>${tallyText(paper, view.tally)}</span> ${feed}`
  const main = html`${indexHead(period === null ? name : html`${name}${words.comma}${period}`, above, tally)}${chart(paper, view.counts)}${list(paper, view)}${notices(paper, view.notices)}${archive(paper, view.archive, view.period)}`
  return shell(around, {
    url,
    title: period === null ? name : `${name}${words.comma}${period}`,
    description:
      period === null
        ? sayPlain(words.shelfDescription, { name, paper: paper.name })
        : sayPlain(words.shelfPeriodDescription, { name, paper: paper.name, period }),
    feed: view.feed === null ? null : { url: view.feed, title: name },
    trail: [
      ...(isNamedKind(view.shelf) ? [{ url: folderOf(view.shelf), text: all }] : []),
      ...(period === null ? [] : [{ url: view.url, text: name }]),
    ],
    ...(isBare(view) ? { hidden: true } : {}),
    main,
  })
}

/** What the page lists: the parts of a series, a listing, or days; a section opens with its newest story. */
function list(paper: Paper, view: ShelfView): Html {
  if (view.parts !== undefined) return partsOf(paper, view.parts)
  if (view.listing !== undefined && view.days.length > 0) return listing(paper, view.listing, view.days)
  const fullness = tallied(view.days).stories > MOST_TEASERS ? 'headlines' : 'teasers'
  const opens = view.shelf === 'section' && view.period === null
  return (opens ? ledDays : days)(paper, withoutOwnSection(paper, view), fullness)
}

/** On a section's own page its name is not said again above each headline. */
function withoutOwnSection(
  paper: Paper,
  { shelf: kind, days: lists, name }: PageOf<'shelf'>['view'],
): readonly DayList[] {
  if (kind !== 'section') return lists
  return lists.map((list) => ({ ...list, stories: list.stories.map((story) => below(paper, name, story)) }))
}

/** `/topics/`, `/bylines/`: an index of names by their first letter, each with how much there is. */
export function shelfList({ url, view }: PageOf<'shelfList'>, around: Shell): string {
  const { paper } = around
  const { all: title, list: description } = wordsOf(paper.language).shelves[view.shelf]
  const main = html`${indexHead(title, null, null)}${nameIndex(paper, view.names)}`
  const hidden = view.names.length > 0 ? {} : { hidden: true as const }
  return shell(around, { url, title, description: sayPlain(description, { paper: paper.name }), ...hidden, main })
}

/** `/headlines/` and `/headlines/yyyy/mm/` */
export function headlines({ url, view }: PageOf<'headlines'>, around: Shell): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const period = periodText(paper, view.month)
  const title = sayPlain(words.headlinesOf, { period })
  const main = html`${indexHead(view.latest ? words.headlines : title, view.latest ? period : null, tallyText(paper, tallied(view.days)))}${days(paper, view.days, 'headlines')}${archive(paper, view.archive, view.latest ? null : view.month)}`
  return shell(around, {
    url,
    title: view.latest ? words.headlines : title,
    description: sayPlain(words.headlinesDescription, { paper: paper.name, period }),
    trail: view.latest ? [] : [{ url: HEADLINES, text: words.headlines }],
    main,
  })
}
