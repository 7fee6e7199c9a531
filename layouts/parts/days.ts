/** What a day holds: its stories and its briefs, in two lists. Each has its name above it, so that words tell them apart. */

import type { DayList, PeriodCount, Teaser } from '../../scripts/edition/views/shared.ts'
import { memo } from '../../scripts/flow/memo.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { count, wordsOf } from '../words/words.ts'
import { href } from './address.ts'
import { briefs } from './briefs.ts'
import { fitted } from './copyfit.ts'
import { dateText, periodText, time } from './dates.ts'
import { type Html, html, join, NOTHING } from './html.ts'
import { storyLines, teaser } from './teaser.ts'

/** Stories as headlines, or with their first words. */
export type Fullness = 'headlines' | 'teasers'

/** Days one after the other, newest first, each under its date. */
export function days(paper: Paper, lists: readonly DayList[], fullness: Fullness): Html {
  if (lists.length === 0) return html`<p class="empty">${wordsOf(paper.language).emptyPeriod}</p>\n`
  return html`<div class="days">
${lists.map((list) => oneDay(list, paper, fullness))}</div>
`
}

/** In letters: the first words of the story that a section opens with. */
const LEAD_TEXT = 420

/** The story that an index opens with, large, with its picture. @param day that the page stands for, or none */
export function opener(paper: Paper, lead: Teaser, day: string): Html {
  const opening = fitted(lead.opening, LEAD_TEXT)
  return html`<div class="opener">
${teaser(paper, { ...lead, opening }, { weight: 'lead', level: 2, day, picture: 'first' })}</div>
`
}

/** The newest story of a section, large, with its picture, above the days; and the days without it. */
export function ledDays(paper: Paper, lists: readonly DayList[], fullness: Fullness): Html {
  const at = lists.findIndex(({ stories }) => stories.length > 0)
  const day = lists[at]
  // A story of a headline alone, such as a correction, opens nothing.
  const lead = day?.stories.find(({ dek, opening }) => dek !== null || opening !== '')
  const stories = (day?.stories ?? []).filter((story) => story !== lead)
  if (fullness === 'headlines' || day === undefined || lead === undefined) return days(paper, lists, fullness)
  const rest = { ...day, stories }
  const isEmpty = stories.length === 0 && day.briefs.length === 0
  const others = isEmpty ? lists.toSpliced(at, 1) : lists.with(at, rest)
  return html`${opener(paper, lead, '')}${others.length > 0 && days(paper, others, fullness)}`
}

/** A day of a shelf stands on the page of all of it and on that of its year. */
const oneDay = memo((list: DayList, paper: Paper, fullness: Fullness): Html => {
  const words = wordsOf(paper.language)
  const { day, stories } = list
  // What stands alone under its day needs no name; briefs are always told apart.
  const isNamed = list.briefs.length > 0
  return html`<section class="day">
<h2 class="label"><a href="${href(paper, list.url)}">${time(paper, day, 'weekday')}</a></h2>
<div class="held">
${
  stories.length > 0 &&
  html`<div>
${isNamed && html`<h3>${words.storiesHead}</h3>\n`}${
  fullness === 'headlines' ? storyLines(paper, stories, day) : teasers(paper, stories, day, isNamed ? 4 : 3)
}</div>
`
}${list.briefs.length > 0 && html`<div>\n<h3>${words.briefsHead}</h3>\n${briefs(paper, list.briefs)}</div>\n`}</div>
</section>
`
})

/** In letters. */
const TEASER_TEXT = 220

/** Stories side by side, each with its dek or its first words. */
export function teasers(paper: Paper, stories: DayList['stories'], day: string, level: 3 | 4, place = ''): Html {
  return html`<div class="grid${place !== '' && ` ${place}`}">
${stories.map((story) =>
  teaser(paper, { ...story, opening: fitted(story.opening, TEASER_TEXT) }, { weight: 'second', level, day }),
)}</div>
`
}

/** “1 story, 17 briefs”; what there is none of is not named. */
export function tallyText(paper: Paper, { stories, briefs }: Pick<PeriodCount, 'stories' | 'briefs'>): string {
  const words = wordsOf(paper.language)
  return [
    ...(stories > 0 ? [count(words.stories, stories, paper.language)] : []),
    ...(briefs > 0 ? [count(words.briefs, briefs, paper.language)] : []),
  ].join(words.comma)
}

/** The way to the period before and the one after. */
export function neighbourPeriods(paper: Paper, previous: PeriodCount | null, next: PeriodCount | null): Html {
  if (previous === null && next === null) return NOTHING
  const words = wordsOf(paper.language)
  const way = (period: PeriodCount, rel: string, word: string): Html =>
    html`<p class="${rel}"><span>${word}</span> <a href="${href(paper, period.url)}" rel="${rel}">${periodText(paper, period.period)}</a></p>\n`
  return html`<nav class="neighbours" aria-label="${words.periods}">
${previous !== null && way(previous, 'prev', words.earlier)}${next !== null && way(next, 'next', words.later)}</nav>
`
}

/** All periods of a shelf, months gathered under their years; the one that the page shows is marked. */
export function archive(paper: Paper, all: readonly PeriodCount[], current: string | null): Html {
  const [first] = all
  if (first === undefined) return NOTHING
  const words = wordsOf(paper.language)
  const byYear = first.period.length === 4
  const link = (period: PeriodCount): Html =>
    html`<a href="${href(paper, period.url)}"${period.period === current && html` aria-current="page"`}>${
      byYear ? period.period : dateText(paper, period.period, 'monthName')
    }</a>`
  const label = byYear ? words.byYear : words.byMonth
  const rows = byYear
    ? html`<ul class="run">\n${all.map((period) => html`<li>${link(period)} <small>${tallyText(paper, period)}</small></li>\n`)}</ul>\n`
    : html`<dl class="years">
${[...Map.groupBy(all, ({ period }) => period.slice(0, 4))].map(
  ([year, months]) => html`<div><dt>${year}</dt><dd>${join(months.toReversed().map(link), ' ')}</dd></div>\n`,
)}</dl>
`
  return html`<nav class="archive" aria-label="${label}">
<h2 class="label">${label}</h2>
${rows}</nav>
`
}

/** The head of an index page: what it is one of, what it is called, and how much it holds. */
export function indexHead(name: Html | string, above: Html | string | null, below: Html | string | null): Html {
  return html`<header class="index">
${above !== null && html`<p class="kicker">${above}</p>\n`}<h1>${name}</h1>
${below !== null && below !== '' && html`<p class="tally">${below}</p>\n`}</header>
`
}
