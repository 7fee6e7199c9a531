/** Every headline of a month: the current one at `/headlines/`, each at its own address. */

import { memo } from '../../flow/memo.ts'
import type { FaceEdition } from '../edition.ts'
import type { PageOf } from '../plan/page.ts'
import { listed } from '../threads/listed.ts'
import { Periods, periodUrl } from './periods/periods.ts'
import type { DayList } from './shared.ts'
import { dayLists } from './teasers.ts'

const HEADLINES = '/headlines/'

export function headlinePages(edition: FaceEdition): PageOf<'headlines'>[] {
  const months = new Periods(listed(edition.stories), edition.briefs, 7)
  const archive = months.periods.map((month) => months.count(month, HEADLINES))
  const days = (month: string) => dayLists(edition.paper, months.stories(month), months.briefs(month))
  const ever = [...new Set(edition.days.map((day) => day.slice(0, 7)))]
  const latest = months.periods[0] ?? edition.today.slice(0, 7)
  const first = { month: latest, latest: true, days: days(latest), archive }
  return [
    { url: HEADLINES, kind: 'headlines', view: first },
    ...ever.map((month) => {
      const lists = days(month)
      const [newest] = lists
      return newest === undefined ? pageOf(month, lists) : monthPage(newest, month, lists)
    }),
  ]
}

/** The page of a month: the same one for as long as its lists are. It does not list the other months, so that a new one leaves it alone. */
const monthPage = memo((_newest: DayList, month: string, days: readonly DayList[]) => pageOf(month, days))

function pageOf(month: string, days: readonly DayList[]): PageOf<'headlines'> {
  return { url: periodUrl(month, HEADLINES), kind: 'headlines', view: { month, latest: false, days, archive: [] } }
}
