/** The pages of a day and of a month. */

import type { PageOf, Shell } from '../scripts/edition/plan/page.ts'
import type { Paper } from '../scripts/flow/paper.ts'
import { href } from './parts/address.ts'
import { anchoredBriefs } from './parts/briefs.ts'
import { dateText, time } from './parts/dates.ts'
import { days, indexHead, neighbourPeriods, opener, tallyText, teasers } from './parts/days.ts'
import { html } from './parts/html.ts'
import { shell } from './shell/shell.ts'
import { say, sayPlain, wordsOf } from './words/words.ts'

/** `/yyyy/mm/dd/`: the home of the day's briefs. */
export function day({ url, view }: PageOf<'day'>, around: Shell): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const { stories, briefs } = view
  const lead = stories.find((story) => story.url === view.lead)
  const others = stories.filter((story) => story !== lead)
  const above = html`<a href="${href(paper, view.year.url)}">${view.day.slice(0, 4)}</a> <a href="${href(paper, view.month.url)}">${dateText(paper, view.day.slice(0, 7), 'month')}</a>`
  const tally = tallyText(paper, { stories: stories.length, briefs: briefs.length })
  const main = html`${indexHead(time(paper, view.day, 'weekday'), above, tally)}${
    stories.length + briefs.length === 0 && html`<p class="empty">${words.emptyDay}</p>\n`
  }${lead !== undefined && opener(paper, lead, view.day)}${
    others.length > 0 &&
    html`<section class="band">
<h2 class="label">${lead === undefined ? words.storiesHead : words.moreStories}</h2>
${teasers(paper, others, view.day, 3, 'even')}
</section>
`
  }${
    briefs.length > 0 &&
    html`<section class="band">
<h2 class="label">${words.briefsHead}</h2>
${anchoredBriefs(paper, briefs)}</section>
`
  }${
    view.edition !== undefined &&
    html`<p class="onward"><a href="${href(paper, view.edition)}">${say(words.editionOf, { date: time(paper, view.day) })}</a></p>\n`
  }${neighbourPeriods(paper, view.previous, view.next)}`
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
  const main = html`${indexHead(title, above, tallyText(paper, tallied(view.days)))}${days(paper, view.days, 'headlines')}${neighbourPeriods(paper, view.previous, view.next)}`
  return shell(around, { url, title, description: described(paper, view.month, 'month'), trail: [view.year], main })
}

function described(paper: Paper, period: string, style: 'day' | 'month' = 'day'): string {
  const date = dateText(paper, period, style)
  return sayPlain(wordsOf(paper.language).dayDescription, { paper: paper.name, date })
}

/** How much a list of days holds. */
export function tallied(lists: PageOf<'month'>['view']['days']): { stories: number; briefs: number } {
  return {
    stories: lists.reduce((all, list) => all + list.stories.length, 0),
    briefs: lists.reduce((all, list) => all + list.briefs.length, 0),
  }
}
