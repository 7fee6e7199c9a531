/** What is on: the calendar's pages, and today and the days ahead on the front page. */

import type { EventDay, EventLine, EventTimes } from '../../scripts/edition/events/views.ts'
import type { PageOf, Shell } from '../../scripts/edition/plan/page.ts'
import { lastDay } from '../../scripts/flow/beside/event-times.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { CALENDAR, CALENDAR_FEED, href } from '../parts/address.ts'
import { dateText, periodText, rangeText, time } from '../parts/dates.ts'
import { indexHead } from '../parts/days.ts'
import { type Html, html, join, NOTHING } from '../parts/html.ts'
import { tongue } from '../parts/tongue.ts'
import { shell } from '../shell/shell.ts'
import { sayPlain, wordsOf } from '../words/words.ts'

/** `/calendar/` and `/calendar/yyyy/mm/` */
export function events({ url, view }: PageOf<'events'>, around: Shell): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const { month, days, months } = view
  const period = month === null ? null : periodText(paper, month)
  const title = period === null ? words.calendar : sayPlain(words.calendarOf, { period })
  const feed = html`<a href="${href(paper, CALENDAR_FEED)}" type="text/calendar">${words.calendarFeed}</a>`
  const above = month === null ? null : html`<a href="${href(paper, CALENDAR)}">${words.calendar}</a>`
  const head = indexHead(month === null ? title : (period ?? ''), above, month === null ? feed : null)
  const list =
    days.length === 0 ? html`<p class="empty">${words.calendarEmpty}</p>\n` : days.map((day) => oneDay(paper, day))
  const main = html`${head}${list}${archive(paper, months, month)}`
  return shell(around, {
    url,
    title,
    description: sayPlain(words.calendarDescription, { paper: paper.name }),
    trail: month === null ? [] : [{ url: CALENDAR, text: words.calendar }],
    events: onceEach(days.flatMap((day) => day.events)),
    main,
  })
}

/** What lasts several days stands below each, and is one event. */
function onceEach(lines: readonly EventLine[]): EventLine[] {
  return [...new Map(lines.map((line) => [`${line.url} ${line.start} ${line.title}`, line])).values()]
}

function oneDay(paper: Paper, { day, events }: EventDay): Html {
  return html`<section class="day">
<h2 class="label">${time(paper, day, 'weekday')}</h2>
<div class="held">
${eventList(paper, events)}</div>
</section>
`
}

function eventList(paper: Paper, lines: readonly EventLine[]): Html {
  return html`<ul class="events">
${lines.map(
  (line) =>
    html`<li>${hours(paper, line)}<a href="${href(paper, line.url)}"><bdi${tongue(paper, line)}>${line.title}</bdi></a>${
      line.place !== null &&
      !names(line.title, line.place) &&
      html` <span class="place"><bdi>${line.place}</bdi></span>`
    }</li>\n`,
)}</ul>
`
}

/** Whether a title says the place already, as words of it: `Concert at the Harbour Hall`. */
function names(title: string, place: string): boolean {
  const plain = (text: string) =>
    ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()} `
  return plain(title).includes(plain(place))
}

/** An entry of a list has its hour in its words; what lasts several days says which. */
function hours(paper: Paper, { start, end, isEntry }: EventLine): Html {
  if (isEntry) return NOTHING
  if (isOfDays({ start, end }))
    return html`<span class="hours">${rangeText(paper, start, end ?? start, 'short')}</span> `
  if (start.length === 10) return NOTHING
  const from = time(paper, start, 'hour')
  return html`<span class="hours">${end === null ? from : join([from, time(paper, end, 'hour')], '–')}</span> `
}

/** Whether it goes on for longer than to the morning after. */
export function isOfDays({ start, end }: Pick<EventTimes, 'start' | 'end'>): boolean {
  return lastDay({ start, end }) > start.slice(0, 10)
}

/** When and where, below the head of a story that announces something. */
export function eventLine(paper: Paper, event: EventTimes | undefined): Html {
  if (event === undefined) return NOTHING
  const { start, end, place } = event
  return html`<p class="event">${whenLine(paper, start, end)}${place !== null && html`${wordsOf(paper.language).comma}<bdi>${place}</bdi>`}</p>\n`
}

function whenLine(paper: Paper, start: string, end: string | null): Html {
  const from = time(paper, start, start.length === 10 ? 'weekday' : 'moment')
  if (end === null) return from
  if (!isOfDays({ start, end })) return join([from, time(paper, end, 'hour')], '–')
  return join([from, time(paper, end, end.length === 10 ? 'weekday' : 'moment')], ' – ')
}

/** Today and the days ahead, on the front page. */
export function ahead(paper: Paper, days: readonly EventDay[] = []): Html {
  if (days.length === 0) return NOTHING
  const words = wordsOf(paper.language)
  return html`<section class="band" aria-labelledby="ahead">
<h2 class="label" id="ahead"><a href="${href(paper, CALENDAR)}">${words.ahead}</a></h2>
<dl class="ahead">
${days.map(({ day, events: lines }) => html`<div><dt><time datetime="${day}">${dateText(paper, day, 'short')}</time></dt><dd>${eventList(paper, lines)}</dd></div>\n`)}</dl>
</section>
`
}

function archive(paper: Paper, months: PageOf<'events'>['view']['months'], current: string | null): Html {
  if (months.length === 0) return NOTHING
  const label = wordsOf(paper.language).byMonth
  return html`<nav class="archive" aria-label="${label}">
<h2 class="label">${label}</h2>
<ul class="run">
${months.map(({ period, url }) => html`<li><a href="${href(paper, url)}"${period === current && html` aria-current="page"`}>${periodText(paper, period)}</a></li>\n`)}</ul>
</nav>
`
}
