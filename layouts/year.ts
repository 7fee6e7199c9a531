/** The page of a year: a calendar that shows how much was filed on each day. */

import { DateTime, Info } from 'luxon'
import type { PageOf, Shell } from '../scripts/edition/plan/page.ts'
import type { PeriodCount } from '../scripts/edition/views/shared.ts'
import type { Paper } from '../scripts/flow/paper.ts'
import { href } from './parts/address.ts'
import { dateText, locale, periodText } from './parts/dates.ts'
import { indexHead, neighbourPeriods, tallyText } from './parts/days.ts'
import { type Html, html } from './parts/html.ts'
import { shell } from './shell/shell.ts'
import { sayPlain, wordsOf } from './words/words.ts'

/** `/yyyy/` */
export function year({ url, view }: PageOf<'year'>, around: Shell): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const total = { stories: sum(view.months, 'stories'), briefs: sum(view.months, 'briefs') }
  const main = html`${indexHead(view.year, null, tallyText(paper, total))}${
    view.months.length === 0
      ? html`<p class="empty">${words.emptyPeriod}</p>\n`
      : html`<div class="months">\n${view.months.toReversed().map((month) => calendar(paper, month))}</div>\n<p class="tally">${words.calendarFigures}</p>\n`
  }${neighbourPeriods(paper, view.previous, view.next)}`
  const description = sayPlain(words.dayDescription, { paper: paper.name, date: periodText(paper, view.year) })
  return shell(around, { url, title: view.year, description, main })
}

type Month = PageOf<'year'>['view']['months'][number]

/** A month as weeks, each beginning on the day that the language's readers expect. */
function calendar(paper: Paper, month: Month): Html {
  const opensOn = Info.getStartOfWeek({ locale: locale(paper.language) })
  const names = Info.weekdays('short', { locale: locale(paper.language) })
  const columns = Array.from({ length: 7 }, (_, at) => names[(opensOn - 1 + at) % 7] ?? '')
  return html`<table class="calendar">
<caption><a href="${href(paper, month.url)}">${dateText(paper, month.period, 'monthName')}</a></caption>
<thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${weeks(month, opensOn).map((week) => html`<tr>${week.map((day) => cell(paper, day))}</tr>\n`)}</tbody>
</table>
`
}

/** A cell of the calendar: null outside the month, the date of a day without items, or the count of a day with some. */
type Day = null | string | PeriodCount

function weeks(month: Month, opensOn: number): Day[][] {
  const first = DateTime.fromISO(month.period, { zone: 'utc' })
  const filed = new Map(month.days.map((day) => [day.period, day]))
  const before = (first.weekday - opensOn + 7) % 7
  const days = Array.from({ length: first.daysInMonth ?? 0 }, (_, at): Day => {
    const day = `${month.period}-${String(at + 1).padStart(2, '0')}`
    return filed.get(day) ?? day
  })
  const cells: Day[] = [...Array.from({ length: before }, () => null), ...days]
  const rows = Math.ceil(cells.length / 7)
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 7 }, (_, column) => cells[row * 7 + column] ?? null),
  )
}

function cell(paper: Paper, day: Day): Html {
  if (day === null) return html`<td></td>`
  if (typeof day === 'string') return html`<td>${dateText(paper, day, 'number')}</td>`
  const items = day.stories + day.briefs
  const said = `${dateText(paper, day.period, 'short')}${wordsOf(paper.language).colon}${tallyText(paper, day)}`
  const number = dateText(paper, day.period, 'number')
  return html`<td><a class="n${level(items)}" href="${href(paper, day.url)}" aria-label="${said}" data-items="${items}">${number}</a></td>`
}

/** From so many items on, a day's bar is a step broader. */
const BROADER = [2, 5, 10, 20] as const

/** How broad a day's bar is: 1 to 5. The figure above it is exact. */
function level(items: number): number {
  return 1 + BROADER.filter((least) => items >= least).length
}

function sum(counts: readonly PeriodCount[], of: 'stories' | 'briefs'): number {
  return counts.reduce((all, one) => all + one[of], 0)
}
