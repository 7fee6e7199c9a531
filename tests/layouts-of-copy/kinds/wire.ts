/** What agencies transmit: codes and slugs above, datelines, takes, marks and the desk's own notes below. */

import { dayAs, stampAs } from '../days.ts'
import type { Job } from '../job.ts'
import { putBody } from '../parts/body.ts'
import { agencyOf, putByline } from '../parts/byline.ts'
import { dateline } from '../parts/dateline.ts'
import { headlineOf, putDek } from '../parts/head.ts'

/** A code line as receivers print it. */
function codes(job: Job): string[] {
  const { house, chance, teller } = job
  const slug = job.upper(teller.fill('{place}-{name}')).replaceAll(/[^\p{L}\p{N}-]/gu, '')
  const number = String(chance.int(100, 9999)).padStart(4, '0')
  const words = chance.int(120, 980)
  return house.draw('codes', [
    [`BC-${slug}`],
    [`^BC-${slug},${words}<`, `^${teller.headline()}<`],
    [
      `a${number} ${house.draw('desk-code', ['r', 'u', 'i', 'b'])} ${house.draw('sort', ['pl', 'ki', 'wi', 'sp'])} ${words}`,
    ],
    [`ZCZC ${number}`, slug],
    [`${slug} (TAKE ${chance.int(1, 3)})`],
    [`bdt${number} ${chance.int(3, 5)} pl ${words} ${house.draw('dpa', ['dpa', 'afp', 'qrn'])} ${number}`],
    [`URGENT`, slug],
    [`${slug}/${number}`, stampAs(house, teller.day)],
    [`PRIORITY ${chance.int(1, 4)}`],
    [`:${slug}`, `${words} words`],
    [stampAs(house, teller.day), `${agencyOf(job)} ${number}`],
    [`(${number}) ${slug}`],
  ])
}

export function wire(job: Job): void {
  const { house, sheet, chance } = job
  if (house.holds('coded', 0.6)) {
    for (const code of codes(job)) sheet.put('F', code)
    sheet.gap(house.draw('code-gap', [0, 0, 1]))
  }
  if (house.holds('wire-embargo', 0.06)) sheet.put('F', job.always('embargo'))
  if (house.holds('wire-head', 0.85)) {
    const headline = headlineOf(job)
    const update = house.draw('update', [
      '',
      '',
      '',
      '',
      'UPDATE 1-',
      'WRAPUP 2-',
      '1st LD ',
      '(LEAD) ',
      'ROUNDUP: ',
      'URGENT - ',
    ])
    sheet.fields.headline = headline
    sheet.put('H', (chance.some(0.3) ? update : '') + headline)
    if (house.holds('wire-gap', 0.5)) sheet.gap()
  }
  if (house.holds('points', 0.12)) {
    sheet.each('D', [`* ${job.teller.headline(false)}`, `* ${job.teller.headline(false)}`])
    sheet.gap()
  } else if (house.holds('wire-dek', 0.12)) putDek(job)
  if (house.holds('wire-byline', 0.4)) {
    putByline(job)
    sheet.gap(house.draw('wire-byline-gap', [0, 1]))
  }
  if (house.holds('line-apart', 0.08)) putLineApart(job)
  else putBody(job, { dateline: dateline(job), length: [2, 12], plain: chance.some(0.6) })
  putTail(job)
}

/** A dateline on a line of its own, and the body below. */
export function putLineApart(job: Job, release = false): void {
  const { sheet } = job
  const line = dateline(job, release)
  sheet.put('L', line.text.trim())
  sheet.gap(job.house.draw('line-gap', [0, 1]))
  putBody(job, { length: [2, 12] })
  sheet.fields.place = line.place
  sheet.fields.agency ??= line.agency
}

/** What follows the last paragraph of a transmission. */
function putTail(job: Job): void {
  const { house, sheet, chance, teller } = job
  const gap = (): void => sheet.gap(house.draw('tail-gap', [1, 1, 0]))
  if (house.holds('more', 0.12)) {
    gap()
    sheet.put('X', house.draw('more-form', ['(MORE)', 'MORE', '(more)', '-more-', 'MORE TO FOLLOW']))
  }
  if (house.holds('wire-credit', 0.25)) {
    gap()
    const [who, desk] = [job.writers[0]?.full ?? '', teller.cast[0]?.full ?? '']
    const credit = house.draw('wire-credit-form', [
      `(${job.always('author')})`,
      job.always('author'),
      `(${who}; ${desk})`,
    ])
    sheet.put('N', credit)
  }
  if (house.holds('wire-note', 0.2)) {
    gap()
    sheet.put('N', job.say('note'))
  }
  if (house.holds('wire-contact', 0.15)) {
    gap()
    sheet.put('A', house.draw('wire-contact-form', [job.say('phone'), job.mail(), `${agencyOf(job)} ${job.phone()}`]))
  }
  if (house.holds('sign-off', 0.45)) {
    gap()
    const initials = (job.writers[0]?.full ?? 'nn')
      .split(' ')
      .map((part) => part.charAt(0))
      .join('')
      .toLowerCase()
    const day = dayAs(house, teller.day)
    sheet.put(
      'X',
      house.draw('sign-off-form', [
        job.always('end'),
        `${agencyOf(job)} ${initials}/${chance.pick(['jk', 'mb', 'rr'])}`,
        initials,
        `${agencyOf(job)}/${initials}`,
        `NNNN`,
        `${agencyOf(job)}  ${day}`,
      ]),
    )
  }
}
