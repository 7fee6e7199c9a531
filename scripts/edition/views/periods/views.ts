/** What the pages of a day, a month and a year show. */

import type { Link } from '../../edition.ts'
import type { DayList, PeriodCount } from '../shared.ts'

/** `/yyyy/mm/dd/`. May be empty: its address was published once. */
export interface DayView extends DayList {
  /** The address of the story that opens the page; absent of a day without stories. */
  readonly lead?: string
  readonly month: Link
  readonly year: Link
  /** The address of the front page as it stood when the day was over; absent where none was kept. */
  readonly edition?: string
  readonly previous: PeriodCount | null
  readonly next: PeriodCount | null
}

/** `/yyyy/mm/` */
export interface MonthView {
  /** `yyyy-mm` */
  readonly month: string
  readonly year: Link
  /** Newest first. */
  readonly days: readonly DayList[]
  readonly previous: PeriodCount | null
  readonly next: PeriodCount | null
}

/** `/yyyy/` */
export interface YearView {
  readonly year: string
  /** Newest first, each with its days, newest first. */
  readonly months: readonly (PeriodCount & { readonly days: readonly PeriodCount[] })[]
  readonly previous: PeriodCount | null
  readonly next: PeriodCount | null
}
