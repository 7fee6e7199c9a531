/** The pages of the calendar: a day, a month, a year. */

import type { PageOf, Shell } from '../scripts/edition/page.ts'
import type { PeriodCount } from '../scripts/edition/views/shared.ts'
import type { Paper } from '../scripts/ingest/paper.ts'
import { href } from './address.ts'
import { anchoredBriefs } from './briefs.ts'
import { dateText, time } from './dates.ts'
import { days, held, indexHead, periods } from './days.ts'
import { html } from './html.ts'
import { shell } from './shell.ts'
import { teaser } from './teaser.ts'
import { sayPlain, wordsOf } from './words.ts'

/** `/yyyy/mm/dd/`: the home of the day's briefs. */
export function day({ url, view }: PageOf<'day'>, around: Shell): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const { stories, briefs } = view
  const above = html`<a href="${href(paper, view.year.url)}">${view.day.slice(0, 4)}</a> <a href="${href(paper, view.month.url)}">${dateText(paper, view.day.slice(0, 7), 'month')}</a>`
  const tally = held(paper, { stories: stories.length, briefs: briefs.length })
  const main = html`${indexHead(time(paper, view.day, 'weekday'), above, tally)}${
    stories.length + briefs.length === 0 && html`<p class="empty">${words.emptyDay}</p>\n`
  }${
    stories.length > 0 &&
    html`<section class="band">
<h2 class="label">${words.storiesHead}</h2>
<div class="grid even">
${stories.map((story) => teaser(paper, story, { weight: 'second', level: 3, day: view.day }))}</div>
</section>
`
  }${
    briefs.length > 0 &&
    html`<section class="band">
<h2 class="label">${words.briefsHead}</h2>
${anchoredBriefs(paper, briefs)}</section>
`
  }${periods(paper, view.previous, view.next)}`
  return shell(around, {
    url,
    title: dateText(paper, view.day, 'weekday'),
    description: described(paper, view.day),
    trail: [view.year, { url: view.month.url, text: dateText(paper, view.day.slice(0, 7), 'month') }],
    main,
  })
}

/** `/yyyy/mm/` */
export function month({ url, view }: PageOf<'month'>, around: Shell): string {
  const { paper } = around
  const title = dateText(paper, view.month, 'month')
  const above = html`<a href="${href(paper, view.year.url)}">${view.month.slice(0, 4)}</a>`
  const main = html`${indexHead(title, above, held(paper, tallied(view.days)))}${days(paper, view.days, 'headlines')}${periods(paper, view.previous, view.next)}`
  return shell(around, { url, title, description: described(paper, view.month, 'month'), trail: [view.year], main })
}

/** `/yyyy/` */
export function year({ url, view }: PageOf<'year'>, around: Shell): string {
  const { paper } = around
  const total = { stories: sum(view.months, 'stories'), briefs: sum(view.months, 'briefs') }
  const main = html`${indexHead(view.year, null, held(paper, total))}${
    view.months.length === 0 && html`<p class="empty">${wordsOf(paper.language).emptyPeriod}</p>\n`
  }${view.months.map(
    (one) => html`<section class="day">
<h2 class="label"><a href="${href(paper, one.url)}">${dateText(paper, one.period, 'month')}</a></h2>
<ul class="tallies">
${one.days.map((day) => html`<li><a href="${href(paper, day.url)}">${time(paper, day.period, 'short')}</a> <small>${held(paper, day)}</small></li>\n`)}</ul>
</section>
`,
  )}${periods(paper, view.previous, view.next)}`
  return shell(around, { url, title: view.year, description: described(paper, view.year, 'year'), main })
}

function described(paper: Paper, period: string, style: 'day' | 'month' | 'year' = 'day'): string {
  const date = style === 'year' ? period : dateText(paper, period, style)
  return sayPlain(wordsOf(paper.language).dayDescription, { paper: paper.name, date })
}

/** How much a list of days holds. */
export function tallied(lists: PageOf<'month'>['view']['days']): { stories: number; briefs: number } {
  return {
    stories: lists.reduce((all, list) => all + list.stories.length, 0),
    briefs: lists.reduce((all, list) => all + list.briefs.length, 0),
  }
}

function sum(counts: readonly PeriodCount[], of: 'stories' | 'briefs'): number {
  return counts.reduce((all, one) => all + one[of], 0)
}
