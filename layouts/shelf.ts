/** The pages of a section, a topic, a byline, of all topics and bylines, and of all headlines. */

import type { Link } from '../scripts/edition/edition.ts'
import type { PageOf, Shell } from '../scripts/edition/plan/page.ts'
import type { DayList, PeriodCount } from '../scripts/edition/views/shared.ts'
import type { TopicsView, TopicView } from '../scripts/edition/views/views.ts'
import { tallied } from './calendar.ts'
import { BYLINES, HEADLINES, href, TOPICS } from './parts/address.ts'
import { chart } from './parts/chart.ts'
import { periodText } from './parts/dates.ts'
import { archive, days, held, indexHead } from './parts/days.ts'
import { type Html, html } from './parts/html.ts'
import { shell } from './shell/shell.ts'
import { sayPlain, wordsOf } from './words/words.ts'

/** `/sections/x/` and `/sections/x/yyyy/mm/` */
export function section(sheet: PageOf<'section'>, around: Shell): string {
  // On a section's own page its name is not said again above each headline.
  const days = sheet.view.days.map((list) => ({
    ...list,
    stories: list.stories.map((story) => ({ ...story, section: null })),
  }))
  return shelf({ url: sheet.url, view: { ...sheet.view, days } }, around, wordsOf(around.paper.language).section, [])
}

/** `/topics/x/` and `/topics/x/yyyy/` */
export function topic(sheet: PageOf<'topic'>, around: Shell): string {
  const words = wordsOf(around.paper.language)
  return shelf(sheet, around, words.topic, [{ url: TOPICS, text: words.topics }])
}

/** `/bylines/x/` and `/bylines/x/yyyy/` */
export function byline(sheet: PageOf<'byline'>, around: Shell): string {
  const words = wordsOf(around.paper.language)
  return shelf(sheet, around, words.byline, [{ url: BYLINES, text: words.bylines }])
}

/** More stories than that are listed by their headlines alone: a page stays light. */
const MOST_TEASERS = 60

/** What sections, topics and bylines have in common: all but the chart. */
interface Shelf {
  readonly url: string
  readonly view: {
    readonly name: string
    readonly url: string
    readonly period: string | null
    readonly days: readonly DayList[]
    readonly archive: readonly PeriodCount[]
    readonly feed: string | null
    readonly counts?: TopicView['counts']
  }
}

function shelf({ url, view }: Shelf, around: Shell, kind: string, trail: readonly Link[]): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const { name } = view
  const period = view.period === null ? null : periodText(paper, view.period)
  const above = period === null ? kind : html`<a href="${href(paper, view.url)}">${name}</a>`
  const feed =
    view.feed !== null && html`<a href="${href(paper, view.feed)}" type="application/atom+xml">${words.feed}</a>`
  const { stories, briefs } = tallied(view.days)
  const tally: Html = html`<span>${held(paper, { stories, briefs })}</span> ${feed}`
  const main = html`${indexHead(period === null ? name : html`${name}, ${period}`, above, tally)}${chart(paper, view.counts ?? [])}${days(paper, view.days, stories > MOST_TEASERS ? 'headlines' : 'teasers')}${archive(paper, view.archive, view.period)}`
  return shell(around, {
    url,
    title: period === null ? name : `${name}, ${period}`,
    description:
      period === null
        ? sayPlain(words.shelfDescription, { name, paper: paper.name })
        : sayPlain(words.shelfPeriodDescription, { name, paper: paper.name, period }),
    feed: view.feed === null ? null : { url: view.feed, title: name },
    trail: [...trail, ...(period === null ? [] : [{ url: view.url, text: name }])],
    main,
  })
}

/** `/topics/` */
export function topics({ url, view }: PageOf<'topics'>, around: Shell): string {
  const { topics: title, topicsDescription } = wordsOf(around.paper.language)
  return names(url, view, around, title, topicsDescription)
}

/** `/bylines/` */
export function bylines({ url, view }: PageOf<'bylines'>, around: Shell): string {
  const { bylines: title, bylinesDescription } = wordsOf(around.paper.language)
  return names(url, view, around, title, bylinesDescription)
}

/** An index of names, each with how much there is. */
function names(url: string, view: TopicsView, around: Shell, title: string, description: string): string {
  const { paper } = around
  const main = html`${indexHead(title, null, null)}<ul class="names">
${view.topics.map(({ link, count }) => html`<li><a href="${href(paper, link.url)}"><bdi>${link.text}</bdi></a> <small>${count}</small></li>\n`)}</ul>
`
  return shell(around, { url, title, description: sayPlain(description, { paper: paper.name }), main })
}

/** `/headlines/` and `/headlines/yyyy/mm/` */
export function headlines({ url, view }: PageOf<'headlines'>, around: Shell): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const period = periodText(paper, view.month)
  const title = sayPlain(words.headlinesOf, { period })
  const main = html`${indexHead(view.latest ? words.headlines : title, view.latest ? period : null, held(paper, tallied(view.days)))}${days(paper, view.days, 'headlines')}${archive(paper, view.archive, view.latest ? null : view.month)}`
  return shell(around, {
    url,
    title: view.latest ? words.headlines : title,
    description: sayPlain(words.headlinesDescription, { paper: paper.name, period }),
    trail: view.latest ? [] : [{ url: HEADLINES, text: words.headlines }],
    main,
  })
}
