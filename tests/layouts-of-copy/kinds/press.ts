/** What comes off a printed page or out of an archive: text of a PDF, wrapped and hyphenated, and the records of databases. */

import { dayAs } from '../days.ts'
import type { Job } from '../job.ts'
import { putBody } from '../parts/body.ts'
import { dateline, NONE } from '../parts/dateline.ts'
import { wrapped } from '../parts/finish.ts'
import { headlineOf, putHead } from '../parts/head.ts'
import type { Line } from '../sheet.ts'

/** A word at a line's end, cut in two as presses do. */
function hyphenated(lines: readonly Line[], share: () => boolean): Line[] {
  const made = lines.map((line) => ({ ...line }))
  made.forEach((line, at) => {
    const next = made[at + 1]
    const [, word = '', rest = ''] = /^(\p{L}{6,})(.*)$/u.exec(next?.text ?? '') ?? []
    if (next === undefined || word === '' || next.letter !== next.letter.toLowerCase() || !share()) return
    const cut = Math.floor(word.length / 2)
    line.text = `${line.text} ${word.slice(0, cut)}-`
    next.text = word.slice(cut) + rest
  })
  return made
}

/** Running heads and page numbers between lines, wherever a page ended. */
function paged(job: Job, lines: readonly Line[]): Line[] {
  const { house } = job
  const length = house.size('page-length', 24, 50)
  const heads = house.draw('running', ['number', 'name', 'both', 'dated', 'apart'])
  return lines.flatMap((line, at) => {
    if (at === 0 || at % length !== 0) return [line]
    const number = String(at / length)
    const texts: Readonly<Record<string, readonly string[]>> = {
      number: [number],
      name: [house.paper],
      both: [`${house.paper} ${number}`],
      dated: [`${dayAs(house, job.teller.day)} | ${house.paper} | ${number}`],
      apart: [number, job.upper(house.paper)],
    }
    const furniture = (texts[heads] ?? [number]).map((text): Line => ({ text, letter: 'F' }))
    const blank: Line = { text: '', letter: ' ' }
    return house.holds('running-blank', 0.5) ? [blank, ...furniture, blank, line] : [...furniture, line]
  })
}

export function printed(job: Job): void {
  const { house, sheet, chance } = job
  if (house.holds('nameplate', 0.4)) {
    sheet.put(
      'F',
      house.draw('nameplate-form', [
        house.paper,
        job.upper(house.paper),
        `${house.paper}, ${dayAs(house, job.teller.day)}, ${house.draw('page-word', ['S.', 'p.', 'Pg.'])} ${chance.int(1, 32)}`,
      ]),
    )
    sheet.gap(house.draw('nameplate-gap', [0, 1]))
  }
  putHead(job, house.draw('printed-order', ['h b', 'k h b', 'h d b', 'h', 'k h d b', 'h b t']))
  sheet.gap(house.draw('printed-gap', [0, 1]))
  putBody(job, { dateline: house.holds('printed-line', 0.6) ? dateline(job) : NONE, length: [3, 10] })
  const width = house.size('column', 28, 64)
  if (!job.stock.spaced) return
  const lines = sheet.lines.flatMap((line) => wrapped(line, width))
  sheet.lines = paged(job, house.holds('hyphens', 0.6) ? hyphenated(lines, () => chance.some(0.25)) : lines)
}

/** Labels of databases: `h` is the headline's, `b` the byline's, and so on; what has no letter is furniture. */
const RECORDS: readonly (readonly (readonly [string, string])[])[] = [
  [
    ['paper', ''],
    ['day', ''],
    ['SECTION: ', 'section'],
    ['LENGTH: ', 'length'],
    ['HEADLINE: ', 'h'],
    ['BYLINE: ', 'b'],
    ['DATELINE: ', 'l'],
    ['BODY:', 'body'],
    ['LOAD-DATE: ', 'day'],
    ['LANGUAGE: ', 'language'],
  ],
  [
    ['SE ', 'section'],
    ['HD ', 'h'],
    ['BY ', 'b'],
    ['WC ', 'length'],
    ['PD ', 't'],
    ['SN ', 'paper'],
    ['SC ', 'code'],
    ['LA ', 'code'],
    ['', 'body'],
    ['AN ', 'code'],
  ],
  [
    ['', 'h'],
    ['', 'b'],
    ['', 'length'],
    ['', 't'],
    ['', 'paper'],
    ['', 'code'],
    ['', 'body'],
    ['Document ', 'code'],
  ],
  [
    ['Title: ', 'h'],
    ['Author: ', 'b'],
    ['Publication: ', 'paper'],
    ['Date: ', 't'],
    ['Full text: ', 'body'],
    ['Document URL: ', 'code'],
  ],
]

/** A story as a database gives it out. */
export function record(job: Job): void {
  const { house, sheet, chance, teller } = job
  const [headline, writer] = [headlineOf(job), job.writers[0]?.full ?? '']
  const put: Readonly<Record<string, (label: string) => void>> = {
    h: (label) => {
      sheet.fields.headline = headline
      sheet.put('H', label + headline)
    },
    b: (label) => {
      sheet.fields.bylines = [writer]
      sheet.put(
        'B',
        label + (house.holds('record-by', 0.4) ? job.always('by', { who: writer, WHO: job.upper(writer) }) : writer),
      )
    },
    t: (label) => {
      sheet.fields.date = teller.day.toISOString().slice(0, 10)
      sheet.put('T', label + dayAs(house, teller.day))
    },
    l: (label) => {
      sheet.fields.place = job.upper(teller.place)
      sheet.put('L', label + job.upper(teller.place))
    },
    body: (label) => {
      sheet.gap()
      if (label !== '') sheet.put('F', label.trim())
      putBody(job, { length: [2, 8], plain: true })
      sheet.gap()
    },
    section: (label) => sheet.put('F', `${label}${job.say('kickers')}; Pg. ${chance.int(1, 40)}`),
    length: (label) => sheet.put('F', `${label}${chance.int(90, 1400)} words`),
    paper: (label) => sheet.put('F', label + house.paper),
    day: (label) => sheet.put('F', label + dayAs(house, teller.day)),
    language: (label) => sheet.put('F', label + job.upper(house.language)),
    code: (label) => sheet.put('F', `${label}${house.site.toUpperCase()}${chance.int(10000, 99999)}`),
  }
  for (const [label, what] of house.draw('record', RECORDS)) {
    if (what === '') put[label]?.('')
    else put[what]?.(label)
    if (house.holds(`record ${label}`, 0.3)) sheet.gap()
  }
}
