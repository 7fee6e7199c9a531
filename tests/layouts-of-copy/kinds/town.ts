/** What a town files every week: letters, recipes, events, tables, police logs, obituaries, corrections, advisories, verse. */

import { dayAs, hourAs } from '../days.ts'
import type { Job } from '../job.ts'
import { putBody } from '../parts/body.ts'
import { putByline, putDate } from '../parts/byline.ts'
import { headlineOf, putHeadline } from '../parts/head.ts'
import { putContact } from './release.ts'

/** Who wrote a letter, and from where. */
function putWriter(job: Job, letter: Job): void {
  const { house, sheet } = job
  const writer = letter.writers[0]?.full ?? ''
  const from = house.draw('letter-from', [letter.teller.place, letter.say('sign'), letter.teller.newPlace()])
  if (house.holds('letter-sign', 0.4)) sheet.put('B', `${writer}, ${from}`)
  else sheet.put('B', house.holds('letter-caps', 0.3) ? job.upper(writer) : writer, from)
}

export function letters(job: Job): void {
  const { house, sheet, chance } = job
  const count = chance.int(1, 4)
  for (let at = 0; at < count; at++) {
    if (at > 0) sheet.gap(house.draw('letter-gap', [1, 2]))
    const letter = job.another()
    if (house.holds('letter-heads', 0.7)) {
      const head = headlineOf(letter)
      sheet.put('H', head)
      if (count === 1) sheet.fields.headline = head
      sheet.gap(house.draw('letter-head-gap', [0, 1]))
    }
    if (house.holds('letter-greeting', 0.5)) sheet.put('P', letter.say('greetings'))
    for (let part = chance.int(1, 3); part > 0; part--) {
      sheet.put('P', letter.teller.paragraph())
      sheet.gap()
    }
    putWriter(job, letter)
  }
}

export function recipe(job: Job): void {
  const { house, sheet, chance } = job
  const heads = job.stock.of('recipe-heads')
  putHeadline(job, 'recipe-titles')
  sheet.gap(house.draw('recipe-gap', [0, 1]))
  if (house.holds('recipe-byline', 0.4)) putByline(job)
  if (house.holds('recipe-lede', 0.7)) {
    sheet.gap()
    putBody(job, { length: [1, 2], plain: true })
    sheet.gap()
  }
  sheet.put('S', house.holds('recipe-colon', 0.3) ? `${heads[0]}:` : (heads[0] ?? ''))
  const mark = house.draw('recipe-mark', ['', '', '- ', '• '])
  sheet.each(
    'I',
    chance.several(job.stock.of('ingredients'), 7).map((text) => mark + text),
  )
  sheet.gap()
  sheet.put('S', heads[1] ?? '')
  const steps = chance.several(job.stock.of('steps'), 5).map((step) => job.complete(step))
  const numbered = house.holds('recipe-steps', 0.4)
  steps.forEach((step, at) => {
    sheet.put(numbered ? 'I' : 'P', numbered ? `${at + 1}. ${step}` : step)
  })
}

export function events(job: Job): void {
  const { house, sheet, chance } = job
  putHeadline(job, 'event-titles')
  sheet.gap()
  const form = house.draw('event-form', ['colon', 'dash', 'two', 'bullet', 'tab'])
  for (let at = chance.int(3, 9); at > 0; at--) {
    const [when, what] = [job.another().say('events'), job.another().say('event')]
    if (form === 'two') {
      sheet.put('I', when, what)
      sheet.gap(house.draw('event-gap', [0, 1]))
    } else
      sheet.put(
        form === 'tab' ? 'R' : 'I',
        { colon: `${when}: ${what}`, dash: `${when} - ${what}`, bullet: `• ${when}, ${what}`, tab: `${when}\t${what}` }[
          form
        ] ?? what,
      )
  }
}

/** A league, an election, a turnout: cells aligned by blanks, or parted by tabs, bars or dots. */
export function table(job: Job): void {
  const { house, sheet, chance, teller } = job
  putHeadline(job, 'table-titles')
  sheet.gap()
  if (house.holds('table-lede', 0.6)) {
    putBody(job, { length: [1, 3], plain: true })
    sheet.gap()
  }
  const columns = (house.draw('columns', job.stock.of('columns').join(' | ').split(' || ')) ?? '').split(' | ')
  const rows = Array.from({ length: chance.int(4, 10) }, (_, at) => {
    const name = columns.length > 4 || house.holds('rows-of-places', 0.6) ? teller.newPlace() : teller.person().full
    const figures = columns
      .slice(columns.length > 4 ? 0 : 1)
      .map((column) =>
        column === '%'
          ? `${chance.int(1, 60)}.${chance.int(0, 9)}`
          : String(chance.int(0, columns.length > 4 ? 30 : 9000)),
      )
    return [house.holds('ranks', 0.3) ? `${at + 1}. ${name}` : name, ...figures]
  })
  const all = house.holds('table-head', 0.6) ? [columns.length > 4 ? ['', ...columns] : columns, ...rows] : rows
  sheet.each(
    'R',
    all.map((row) => cells(job, row)),
  )
  if (house.holds('table-after', 0.4)) {
    sheet.gap()
    sheet.put('P', teller.paragraph())
  }
}

function cells(job: Job, row: readonly string[]): string {
  const form = job.house.draw('cells', ['blanks', 'blanks', 'tabs', 'tabs', 'bars', 'dots', 'commas'])
  const [first = '', ...others] = row
  if (form === 'blanks') return first.padEnd(24) + others.map((cell) => cell.padStart(8)).join('')
  if (form === 'dots') return `${first.padEnd(26, '.')} ${others.join('  ')}`
  return row.join({ tabs: '\t', bars: ' | ', commas: ', ' }[form] ?? '\t')
}

export function policeLog(job: Job): void {
  const { house, sheet, chance } = job
  putHeadline(job, 'log-titles')
  if (house.holds('log-date', 0.4)) putDate(job)
  sheet.gap()
  const form = house.draw('log-form', ['hour', 'dash', 'plain', 'street', 'day'])
  const count = chance.int(3, 8)
  for (let at = 0; at < count; at++) {
    const other = job.another()
    const text = other.say('police')
    const forms: Readonly<Record<string, string>> = {
      hour: `${hourAs(house, other.teller.day)} ${text}`,
      dash: `- ${text}`,
      street: `${other.teller.place} – ${text}`,
      day: `${dayAs(house, other.teller.day)}: ${text}`,
    }
    sheet.put(form === 'plain' || form === 'street' ? 'P' : 'I', forms[form] ?? text)
    if (form === 'plain' || house.holds('log-gap', 0.5)) sheet.gap()
  }
}

/** An obituary: a name, perhaps with years, for a headline. */
export function obituary(job: Job): void {
  const { house, sheet, teller, chance } = job
  const [person, year] = [teller.cast[0], teller.day.getUTCFullYear()]
  const years = `${year - chance.int(40, 97)}${house.draw('years-dash', ['-', '–', ' - '])}${year}`
  const head = house.draw('obituary-form', [
    `${person?.full}`,
    `${person?.full}, ${years}`,
    `${person?.full} (${years})`,
    job.upper(person?.full ?? ''),
    `${person?.full}, ${chance.int(40, 97)}`,
    `† ${person?.full}`,
  ])
  sheet.fields.headline = head
  sheet.put('H', head)
  if (house.holds('obituary-years', 0.3)) sheet.put('D', years)
  sheet.gap()
  putBody(job, { length: [2, 6], plain: true })
}

/** A correction that stands alone. */
export function correction(job: Job): void {
  const { house, sheet, chance } = job
  if (house.holds('correction-head', 0.3)) {
    sheet.put('F', job.always('bulletin'))
    sheet.gap()
  }
  for (let at = chance.int(1, 2); at > 0; at--) {
    sheet.put('N', job.say('note'))
    sheet.gap()
  }
}

/** A media advisory: what, when, where. */
export function advisory(job: Job): void {
  const { house, sheet, teller } = job
  if (house.holds('advisory-top', 0.7))
    sheet.put('F', house.draw('advisory-label', ['MEDIA ADVISORY', 'Media Advisory', job.always('immediate')]))
  if (house.holds('advisory-contact', 0.5)) {
    putContact(job)
    sheet.gap()
  }
  putHeadline(job)
  sheet.gap()
  const [what, when, where, who, why] = job.stock.of('advisory')
  const day = `${dayAs(house, teller.day)}, ${hourAs(house, teller.day)}`
  const said: readonly (readonly [string | undefined, string])[] = [
    [who, `${teller.cast[0]?.full}, ${teller.cast[0]?.office}`],
    [what, teller.headline()],
    [when, day],
    [where, `${teller.fill('{body}')}, ${teller.place}`],
    ...(house.holds('advisory-why', 0.4) ? [[why, teller.paragraph()] as const] : []),
  ]
  const form = house.draw('advisory-form', ['line', 'tab', 'below'])
  for (const [label = '', text] of said) {
    if (form === 'below') sheet.each('I', [label, text])
    else sheet.put('I', `${label}${form === 'tab' ? '\t\t' : ' '}${text}`)
    sheet.gap(house.draw('advisory-gap', [0, 1, 1]))
  }
  if (house.holds('advisory-end', 0.6)) sheet.put('X', job.always('end'))
}

/** A poem: title, verses of two or four lines, who wrote it. */
export function verse(job: Job): void {
  const { house, sheet } = job
  putHeadline(job)
  sheet.gap(house.draw('verse-gap', [1, 1, 0]))
  if (house.holds('verse-above', 0.3)) {
    putByline(job)
    sheet.gap()
  }
  const [lines, indent] = [job.stock.of('verse'), house.draw('verse-indent', ['', '', '    ', '\t'])]
  const size = house.draw('verse-size', [2, 3, 6])
  for (let at = 0; at < lines.length; at += size) {
    sheet.each(
      'V',
      lines.slice(at, at + size).map((line) => indent + line),
    )
    sheet.gap()
  }
  if (house.holds('verse-below', 0.5) && !house.holds('verse-above', 0.3)) putByline(job)
}

/** A photograph and what is seen on it. */
export function photo(job: Job): void {
  const { house, sheet } = job
  if (house.holds('photo-head', 0.6)) {
    putHeadline(job)
    sheet.gap(house.draw('photo-gap', [0, 1]))
  }
  sheet.put('C', `${job.say('caption')} ${job.teller.sentence()}`)
  if (house.holds('photo-credit', 0.7)) sheet.put('C', job.say('credit'))
}
