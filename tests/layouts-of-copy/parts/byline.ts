/** Who signs: names, their post and their agency, alone or in a line with the day, in the form of the house. */

import { dayAndHour, dayAs, hourAs } from '../days.ts'
import type { Job } from '../job.ts'

/** The agency that a house takes its copy from. */
export function agencyOf(job: Job): string {
  return job.house.holds('one-agency', 0.5)
    ? job.house.draw('agency', job.stock.of('agencies'))
    : job.chance.pick(job.stock.of('agencies'))
}

/** Names as the house joins them. */
function names(job: Job): string {
  const full = job.writers.map((person) => person.full)
  const and = job.always('and')
  if (full.length < 3) return full.join(job.house.draw('name-joint', [` ${and} `, ' & ', ', ', ` ${and} `]))
  return `${full.slice(0, -1).join(', ')} ${and} ${full.at(-1)}`
}

/** The byline's own words, opener and all. */
function signed(job: Job): string {
  const { house } = job
  const cased = house.holds('byline-caps', 0.15) ? job.upper(names(job)) : names(job)
  const opened = house.holds('byline-opener', 0.62) ? job.always('by', { who: cased, WHO: job.upper(cased) }) : cased
  if (!house.holds('byline-behind', 0.12)) return opened
  return house.draw('byline-wrap', [
    `(${opened})`,
    `- ${opened}`,
    `– ${opened}`,
    `[${opened}]`,
    `*${opened}*`,
    `__${opened}__`,
  ])
}

/** A byline of the house: a line, or two with the post below; `bylines` is told. */
export function putByline(job: Job, letter = 'B'): void {
  const { house, sheet, chance } = job
  if (house.holds('agency-signs', 0.12) || chance.some(0.04)) {
    putAgency(job)
    return
  }
  sheet.fields.bylines = job.writers.map((person) => person.full)
  const post = house.draw('byline-post', [
    '',
    '',
    '',
    'comma',
    'below',
    'bar',
    'agency',
    'paper',
    'place',
    'time',
    'mail',
  ])
  const own = job.always('posts')
  const agency = agencyOf(job)
  const forms: Readonly<Record<string, () => readonly string[]>> = {
    comma: () => [`${signed(job)}, ${own}`],
    below: () => [signed(job), own],
    bar: () => [
      `${signed(job)}${house.draw('bar', [' | ', ' – ', ' / ', ' · ', ' - '])}${house.draw('bar-what', [own, house.paper])}`,
    ],
    agency: () => {
      sheet.fields.agency = agency
      return [`${signed(job)}${house.draw('agency-joint', ['/', ', ', ' – ', ' | ', ' (', ' '])}${agency}`]
    },
    paper: () => [signed(job), house.paper],
    place: () => [`${signed(job)}, ${job.teller.place}`],
    time: () => [signed(job), hourAs(house, job.teller.day)],
    mail: () =>
      house.draw('mail-form', [
        [`${signed(job)} ${job.mail()}`],
        [signed(job), job.mail()],
        [`${signed(job)} | ${job.mail()}`],
      ]),
  }
  const lines = (forms[post] ?? (() => [signed(job)]))().map((line) =>
    line.includes(' (') && !line.includes(')') ? `${line})` : line,
  )
  sheet.put(letter, ...lines)
}

/** An organisation that signs in the place of a person. */
function putAgency(job: Job): void {
  const { house, sheet } = job
  const agency = agencyOf(job)
  sheet.fields.agency = agency
  const form = house.draw('agency-form', ['plain', 'by', 'brackets', 'staff', 'by'])
  const by = (who: string): string => job.always('by', { who, WHO: job.upper(who) })
  const forms: Readonly<Record<string, string>> = {
    plain: agency,
    by: by(agency),
    brackets: `(${agency})`,
    staff: by(`${agency} ${house.draw('staff', ['Staff', 'staff', 'Newsroom', 'News Desk'])}`),
  }
  sheet.put('B', forms[form] ?? agency)
}

/** The day's own line: a label or none, the day, perhaps the hour, when it was updated, how long it takes to read. */
export function putDate(job: Job): void {
  const { house, sheet, chance } = job
  if (house.holds('ago', 0.08)) {
    sheet.put('T', job.always('ago', { n: String(chance.int(2, 20)) }))
    return
  }
  sheet.fields.date = job.teller.day.toISOString().slice(0, 10)
  sheet.put('T', ...dateLines(job))
}

/** What a date line says, a line or two. */
export function dateLines(job: Job): string[] {
  const { house, teller } = job
  const when = house.holds('with-hour', 0.45) ? dayAndHour(house, teller.day) : dayAs(house, teller.day)
  const labelled = house.holds('date-label', 0.45) ? job.always('on', { when }) : when
  const line = house.holds('date-caps', 0.08) ? job.upper(labelled) : labelled
  const more: string[] = []
  if (house.holds('updated', 0.2)) {
    const later = new Date(teller.day.getTime() + job.chance.int(20, 3000) * 60_000)
    more.push(
      job.always('updated', {
        when: house.holds('updated-hour', 0.4) ? hourAs(house, later) : dayAndHour(house, later),
      }),
    )
  }
  if (house.holds('reading', 0.15)) more.push(job.always('reading', { n: String(job.chance.int(2, 9)) }))
  if (house.holds('placed-behind', 0.05))
    return [`${line}${house.draw('behind-joint', [' • ', ', ', ' – ', ' | '])}${teller.place}`, ...more]
  if (house.holds('placed', 0.08))
    return [`${teller.place}${house.draw('placed-joint', [', ', ' - ', ' | '])}${line}`, ...more]
  if (more.length === 0) return [line]
  const joint = house.draw('date-joint', ['\n', '\n', ' | ', ' · ', ' - ', '  ', ''])
  return joint === '\n' ? [line, ...more] : [[line, ...more].join(joint)]
}

/** Byline and day in one line, in either order, among tokens of other kinds. */
export function putSignedAndDated(job: Job): void {
  const { house, sheet } = job
  const joint = house.draw('line-joint', ['', ' | ', ' · ', ', ', ' - ', ' – ', ' ', ' / ', ' • ', '  '])
  sheet.fields.bylines = job.writers.map((person) => person.full)
  sheet.fields.date = job.teller.day.toISOString().slice(0, 10)
  const tokens = [signed(job), dateLines(job).join(joint)]
  if (house.holds('line-agency', 0.2)) {
    const agency = agencyOf(job)
    sheet.fields.agency = agency
    tokens.splice(house.size('line-agency-at', 0, 2), 0, agency)
  }
  if (house.holds('line-post', 0.15)) tokens.splice(1, 0, job.always('posts'))
  if (house.holds('line-paper', 0.15))
    tokens.splice(1, 0, house.holds('paper-caps', 0.5) ? job.upper(house.paper) : house.paper)
  if (house.holds('line-comments', 0.12)) tokens.push(job.always('comments', { n: String(job.chance.int(0, 120)) }))
  sheet.put('B', (house.holds('line-turned', 0.3) ? tokens.reverse() : tokens).join(joint))
}
