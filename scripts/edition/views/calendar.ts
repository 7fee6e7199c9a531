/** The archive by time: a page a day, a month and a year. A page that was published once stays, even empty. */

import type { Edition } from '../edition.ts'
import type { PageOf } from '../plan/page.ts'
import type { PeriodCount } from './shared.ts'
import { dayList, Periods, periodUrl } from './teasers.ts'

export function calendarPages(edition: Edition): (PageOf<'day'> | PageOf<'month'> | PageOf<'year'>)[] {
  const { stories, briefs, days } = edition
  const [byYear, byMonth, byDay] = [
    new Periods(stories, briefs, 4),
    new Periods(stories, briefs, 7),
    new Periods(stories, briefs, 10),
  ]
  const months = shortened(days, 7)
  const years = shortened(days, 4)
  return [
    ...days.map(
      (day): PageOf<'day'> => ({
        url: periodUrl(day),
        kind: 'day',
        view: {
          ...dayList(day, byDay),
          month: link(day.slice(0, 7)),
          year: link(day.slice(0, 4)),
          ...neighbours(day, byDay),
        },
      }),
    ),
    ...months.map(
      (month): PageOf<'month'> => ({
        url: periodUrl(month),
        kind: 'month',
        view: {
          month,
          year: link(month.slice(0, 4)),
          days: byDay.periods.filter((day) => day.startsWith(month)).map((day) => dayList(day, byDay)),
          ...neighbours(month, byMonth),
        },
      }),
    ),
    ...years.map(
      (year): PageOf<'year'> => ({
        url: periodUrl(year),
        kind: 'year',
        view: { year, months: monthsOf(year, byMonth, byDay), ...neighbours(year, byYear) },
      }),
    ),
  ]
}

function shortened(days: readonly string[], length: number): string[] {
  return [...new Set(days.map((day) => day.slice(0, length)))]
}

function link(period: string) {
  return { url: periodUrl(period), text: period }
}

/** The nearest periods that have something: nobody is sent to an empty page. */
function neighbours(period: string, all: Periods): { previous: PeriodCount | null; next: PeriodCount | null } {
  const previous = all.before(period)
  const next = all.after(period)
  return { previous: previous === null ? null : all.count(previous), next: next === null ? null : all.count(next) }
}

function monthsOf(year: string, byMonth: Periods, byDay: Periods) {
  return byMonth.periods
    .filter((month) => month.startsWith(year))
    .map((month) => ({
      ...byMonth.count(month),
      days: byDay.periods.filter((day) => day.startsWith(month)).map((day) => byDay.count(day)),
    }))
}
