/** Days of calendars that count their years otherwise, as those of ours. */

interface Written {
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * @param language of the date, as BCP 47 has it: a Thai year is that of the Buddha, 543
 * ahead of ours, and a Persian one begins in spring
 * @returns the same day in the Gregorian calendar
 */
export function byGregory(language: string, written: Written): Written {
  if (language === 'th' && written.year > BUDDHIST) return { ...written, year: written.year - 543 }
  return language === 'fa' && written.year < PERSIAN ? ofPersian(written) : written
}

/** No paper has news of a later year, or of an earlier one. */
const BUDDHIST = 2400
const PERSIAN = 1700

let persian: Intl.DateTimeFormat | null = null

/** By the calendar of Node, which is asked for the days around the one it must be. */
function ofPersian({ year, month, day }: Written): Written {
  persian ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { dateStyle: 'short', timeZone: 'UTC' })
  const wanted = [month, day, year].join('/')
  // Its year begins on the day of the equinox, and its first months have 31 days, the others 30.
  const since = (month - 1) * 30 + Math.min(month - 1, 6) + day - 1
  for (const away of [0, -1, 1, -2, 2]) {
    const date = new Date(Date.UTC(year + 621, 2, 21 + since + away))
    if (figuresOf(persian, date) === wanted)
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
  }
  return { year: year + 621, month: 0, day: 0 }
}

function figuresOf(form: Intl.DateTimeFormat, date: Date): string {
  const parts = new Map(form.formatToParts(date).map(({ type, value }) => [type, Number(value)]))
  return [parts.get('month'), parts.get('day'), parts.get('year')].join('/')
}
