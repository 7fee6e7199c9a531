/** What press rooms send: the letterhead, the contact, the release, who they are, and the end mark. */

import { dayAs } from '../days.ts'
import type { Job } from '../job.ts'
import { putBody } from '../parts/body.ts'
import { putDate } from '../parts/byline.ts'
import { dateline, NONE } from '../parts/dateline.ts'
import { putDek, putHeadline, putKicker } from '../parts/head.ts'
import { capital } from '../words.ts'
import { putLineApart } from './wire.ts'

/** The contact: a line, or a block of them, at the left, right or behind a tab. */
export function putContact(job: Job): void {
  const { house, sheet, teller } = job
  const person = teller.cast[1] ?? teller.person()
  const pad = house.draw('contact-pad', ['', '', '', '\t\t\t\t', ' '.repeat(40)])
  if (house.holds('contact-line', 0.4)) sheet.put('A', pad + job.always('contact'))
  else {
    const lines = [
      job.always('contact'),
      person.full,
      ...(house.holds('contact-post', 0.3) ? [teller.fill('{body}')] : []),
      job.always('phone'),
      job.mail(),
    ]
    sheet.put('A', ...lines.slice(0, house.size('contact-lines', 2, 5)).map((line) => pad + line))
  }
}

/** The letterhead: who sends it, and where they sit. */
function putLetterhead(job: Job): void {
  const { house, sheet, teller, chance } = job
  const name = capital(job.sender, house.locale)
  sheet.put('F', house.holds('sender-caps', 0.5) ? job.upper(name) : name)
  if (house.holds('sender-address', 0.4)) sheet.put('F', `${chance.int(1, 240)} ${teller.newPlace()} · ${teller.place}`)
  if (house.holds('sender-web', 0.3)) sheet.put('F', `www.${house.domain}`)
}

const TOPS = [
  'letterhead immediate date contact',
  'immediate contact',
  'immediate date',
  'immediate',
  'date immediate',
  'contact immediate',
  'immediate embargo',
  'letterhead date',
  'date',
  '',
  'letterhead contact immediate date',
  'immediate letterhead',
  'room date',
  'room',
  'room contact',
]

/** A press room's page: whose it is, where in it the release stands, today's day, whom to call. */
function putRoom(job: Job): void {
  const { house, sheet, teller } = job
  const [sender, label] = [capital(job.sender, house.locale), job.always('immediate')]
  const joint = house.draw('room-joint', [' : ', ' - ', ' | ', ' > '])
  sheet.put('F', `${sender}${joint}${label}`)
  if (house.holds('room-menu', 0.5))
    sheet.each('O', house.words('room-menu', 'menu', house.size('room-menu-length', 3, 12)))
  if (house.holds('room-way', 0.4)) sheet.put('F', `${job.always('menu')}${joint}${label}`)
  if (house.holds('room-today', 0.4)) sheet.put('F', `${house.paper}, ${dayAs(house, job.another().teller.day)}`)
  if (house.holds('room-call', 0.4)) sheet.put('A', `${job.always('phone')} ${teller.place}`)
}

const PARTS: Readonly<Record<string, (job: Job) => void>> = {
  letterhead: putLetterhead,
  room: putRoom,
  immediate: (job) => job.sheet.put('F', job.always('immediate', { weekday: dayAs(job.house, job.teller.day) })),
  embargo: (job) => job.sheet.put('F', job.always('embargo')),
  contact: putContact,
  date: putDate,
}

export function release(job: Job): void {
  const { house, sheet } = job
  const top = house.draw('release-top', TOPS)
  for (const part of top.split(' ').filter((word) => word !== '')) {
    PARTS[part]?.(job)
    sheet.gap(house.draw('release-gap', [0, 1, 1]))
  }
  sheet.gap(top === '' ? 0 : 1)
  if (house.holds('release-kicker', 0.12)) putKicker(job)
  putHeadline(job)
  if (house.holds('release-dek', 0.4)) {
    sheet.gap(house.draw('release-dek-gap', [0, 1]))
    putDek(job)
  }
  sheet.gap()
  const foreign = house.language === 'en' || house.holds('foreign-line', 0.2)
  if (house.holds('release-line-apart', 0.08)) putLineApart(job, foreign)
  else putBody(job, { dateline: house.holds('release-lines', 0.7) ? dateline(job, foreign) : NONE, length: [3, 9] })
  putTail(job, top)
  if (top.includes('room') && house.holds('room-title', 0.5))
    sheet.lines.unshift({ text: `${job.always('immediate')}: ${sheet.fields.headline}`, letter: 'F' })
}

/** Below the release: end mark, boilerplate, notes, contact, in the order of the house. */
function putTail(job: Job, top: string): void {
  const { house, sheet } = job
  const order = house.draw('release-tail', [
    'end about contact',
    'about contact end',
    'about end',
    'end',
    'contact end',
    'end notes contact',
    'about',
    'end contact',
    'contact',
    '',
  ])
  let ended = false
  for (const part of order.split(' ').filter((word) => word !== '')) {
    sheet.gap()
    const letter = (own: string): string => (ended ? 'X' : own)
    if (part === 'end') {
      sheet.put('X', house.draw('end-pad', ['', '', '                    ']) + job.always('end'))
      ended = true
    }
    if (part === 'about') {
      const run = house.holds('about-run', 0.3)
      const body = job.sender
      const [head, text] = [
        job.always('about', { body, BODY: job.upper(body) }),
        capital(job.say('boiler', { body }), job.house.locale),
      ]
      if (run) sheet.put(letter('N'), `${head} ${text}`)
      else sheet.each(letter('N'), [head, text])
    }
    if (part === 'notes') sheet.each(letter('N'), [job.say('note'), `1. ${job.say('boiler')}`])
    if (part === 'contact' && !top.includes('contact')) {
      if (ended) sheet.each('X', [job.always('contact'), job.always('phone')])
      else putContact(job)
    }
  }
}
