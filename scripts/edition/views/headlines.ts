/** Every headline of a month: the current one at `/headlines/`, each at its own address. */

import type { Edition } from '../edition.ts'
import type { PageOf } from '../plan/page.ts'
import { dayLists, Periods, periodUrl } from './teasers.ts'

const HEADLINES = '/headlines/'

export function headlinePages(edition: Edition): PageOf<'headlines'>[] {
  const months = new Periods(edition.stories, edition.briefs, 7)
  const archive = months.periods.map((month) => months.count(month, HEADLINES))
  // A month's page does not list the others, so that a new month leaves the old ones alone.
  const page = (month: string, latest: boolean): PageOf<'headlines'> => ({
    url: latest ? HEADLINES : periodUrl(month, HEADLINES),
    kind: 'headlines',
    view: {
      month,
      latest,
      days: dayLists(months.stories(month), months.briefs(month)),
      archive: latest ? archive : [],
    },
  })
  const ever = [...new Set(edition.days.map((day) => day.slice(0, 7)))]
  return [page(months.periods[0] ?? edition.today.slice(0, 7), true), ...ever.map((month) => page(month, false))]
}
