/** The archive by time: a page a day, a month and a year. A page that was published once stays, even empty. */

import { memo, memoEach } from '../../../flow/memo.ts'
import type { FaceEdition, StoryFace } from '../../edition.ts'
import { leadPicture } from '../../figures.ts'
import { PLAIN } from '../../front/weight.ts'
import type { PageOf } from '../../plan/page.ts'
import { listed } from '../../threads/listed.ts'
import { editionUrl } from '../past.ts'
import type { DayList, PeriodCount } from '../shared.ts'
import { dayList } from '../teasers.ts'
import { Periods, periodUrl } from './periods.ts'

/** Stories that nobody pinned stand behind all rows of the front page. */
const FRONT_ROWS = 4

export function calendarPages(edition: FaceEdition): (PageOf<'day'> | PageOf<'month'> | PageOf<'year'>)[] {
  const { paper, briefs, days, past } = edition
  const stories = listed(edition.stories)
  const kept = new Set(past.map(({ day }) => day))
  const [byYear, byMonth, byDay] = [
    new Periods(stories, briefs, 4),
    new Periods(stories, briefs, 7),
    new Periods(stories, briefs, 10),
  ]
  const months = shortened(days, 7)
  const years = shortened(days, 4)
  const daysOfMonths = Map.groupBy(byDay.periods, (day) => day.slice(0, 7))
  return [
    ...dayPages(
      days.map((day) => dayList(paper, day, byDay)),
      days.map((day) => countAt(byDay, byDay.before(day))),
      days.map((day) => countAt(byDay, byDay.after(day))),
      days.map((day) => kept.has(day)),
      days.map((day) => leadOf(byDay.stories(day))),
    ),
    ...months.map((month): PageOf<'month'> => {
      const lists = daysOfMonths.get(month)?.map((day) => dayList(paper, day, byDay)) ?? []
      const beside = neighbours(month, byMonth)
      const [newest] = lists
      return newest === undefined ? monthOf(month, lists, beside) : monthPage(newest, month, lists, beside)
    }),
    ...years.map(
      (year): PageOf<'year'> => ({
        url: periodUrl(year),
        kind: 'year',
        view: { year, months: monthsOf(year, byMonth, byDay, daysOfMonths), ...neighboursIn(neighbours(year, byYear)) },
      }),
    ),
  ]
}

/** The page of each day: the same one for as long as its list and the days beside it are. */
const dayPages = memoEach(
  (list: DayList, previous: Count | null, next: Count | null, isKept: boolean, lead: string | null): PageOf<'day'> => {
    const { day, url } = list
    const edition = isKept ? { edition: editionUrl(day) } : {}
    const around = { month: link(day.slice(0, 7)), year: link(day.slice(0, 4)), ...neighboursIn([previous, next]) }
    return { url, kind: 'day', view: { ...list, ...around, ...edition, ...(lead === null ? {} : { lead }) } }
  },
)

/** The story of a day that its page opens with: as its editor wants, then news before opinion, one with a picture before others. */
function leadOf(stories: readonly StoryFace[]): string | null {
  const rank = (story: StoryFace) => [
    story.corrects === undefined ? 0 : 1,
    story.pin ?? FRONT_ROWS,
    story.urgency ?? PLAIN,
    story.opinion ? 1 : 0,
    leadPicture(story) === null ? 1 : 0,
  ]
  const [first, ...others] = stories.filter(({ versions }) => versions?.isFolded !== true)
  if (first === undefined) return null
  return others.reduce((best, story) => (isBefore(rank(story), rank(best)) ? story : best), first).url
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, place) => value !== other[place])
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0)
}

const monthPage = memo((_newest: DayList, month: string, lists: readonly DayList[], beside: Beside) =>
  monthOf(month, lists, beside),
)

function monthOf(month: string, days: readonly DayList[], beside: Beside): PageOf<'month'> {
  const view = { month, year: link(month.slice(0, 4)), days, ...neighboursIn(beside) }
  return { url: periodUrl(month), kind: 'month', view }
}

function shortened(days: readonly string[], length: number): string[] {
  return [...new Set(days.map((day) => day.slice(0, length)))]
}

function link(period: string) {
  return { url: periodUrl(period), text: period }
}

interface Neighbours {
  readonly previous: PeriodCount | null
  readonly next: PeriodCount | null
}

function neighboursIn([previous, next]: Beside): Neighbours {
  return { previous: countOf(previous), next: countOf(next) }
}

/** The nearest periods that have something, the older one first: nobody is sent to an empty page. As lists, which are compared by what is in them. */
type Beside = readonly (Count | null)[]
type Count = readonly [period: string, stories: number, briefs: number]

function neighbours(period: string, all: Periods<StoryFace>): Beside {
  return [countAt(all, all.before(period)), countAt(all, all.after(period))]
}

function countAt(all: Periods<StoryFace>, near: string | null): Count | null {
  if (near === null) return null
  const { stories, briefs } = all.size(near)
  return [near, stories, briefs]
}

function countOf(near: Beside[number] | undefined): PeriodCount | null {
  if (near === null || near === undefined) return null
  const [period, stories, briefs] = near
  return { period, url: periodUrl(period), stories, briefs }
}

function monthsOf(
  year: string,
  byMonth: Periods<StoryFace>,
  byDay: Periods<StoryFace>,
  daysOfMonths: ReadonlyMap<string, string[]>,
) {
  return byMonth.periods
    .filter((month) => month.startsWith(year))
    .map((month) => ({
      ...byMonth.count(month),
      days: daysOfMonths.get(month)?.map((day) => byDay.count(day)) ?? [],
    }))
}
