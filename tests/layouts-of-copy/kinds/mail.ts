/** Copy that came by mail: headers, a note to the desk above it, quoted or not, a signature and a disclaimer below. */

import { dayAndHour, stampAs } from '../days.ts'
import type { Job } from '../job.ts'
import { putBody } from '../parts/body.ts'
import { dateline, NONE } from '../parts/dateline.ts'
import { headlineOf, putHead } from '../parts/head.ts'
import type { Line } from '../sheet.ts'

/** The headers that a program leaves above a forwarded text. */
function putHeaders(job: Job, subject: string): void {
  const { house, sheet, teller } = job
  const labels = job.stock.of('mail')
  const sender = job.writers[0]?.full ?? ''
  const address = `${house.draw('box', ['desk', 'news', 'copy', 'presse', 'office'])}@${house.domain}`
  const when = house.holds('machine-date', 0.4) ? stampAs(house, teller.day) : dayAndHour(house, teller.day)
  const values = [`${sender} <${address}>`, when, house.draw('to', [address, `newsdesk@${house.domain}`]), subject]
  const dashes = house.draw('forwarded', [
    '',
    '-----Original Message-----',
    '---------- Forwarded message ---------',
    '________________________________',
  ])
  sheet.put('F', dashes)
  const bold = house.holds('bold-labels', 0.1)
  values.forEach((value, at) => {
    const label = labels[at] ?? ''
    sheet.put('F', `${bold ? `*${label}*` : label} ${value}`)
  })
  sheet.gap()
}

/** What the sender says to the desk. */
function putCover(job: Job): void {
  const { house, sheet, chance } = job
  const notes = chance.several(job.stock.of('cover'), chance.int(1, 3)).map((note) => job.complete(note))
  if (house.holds('cover-line', 0.3)) sheet.put('N', notes.join(' '))
  else sheet.put('N', ...notes)
  sheet.gap()
  if (house.holds('cover-regards', 0.5)) {
    sheet.put('N', job.always('regards'), job.writers[0]?.full ?? '')
    sheet.gap()
  }
}

/** Regards, the sender, where they are to be had, and what the firm's lawyers want. */
function putSignature(job: Job): void {
  const { house, sheet } = job
  sheet.gap(house.draw('signature-gap', [1, 2]))
  const mark = house.draw('signature-mark', ['-- ', '', '', '--', '___'])
  const regards = house.holds('regards-below', 0.6) ? [job.always('regards', {}, 'regards-form')] : []
  const block = [
    ...regards,
    job.writers[0]?.full ?? '',
    ...(house.holds('signature-post', 0.5) ? [job.always('posts')] : []),
    house.paper,
    job.always('phone'),
  ]
  sheet.put('X', ...(mark === '' ? [] : [mark]), ...block.slice(0, house.size('signature-lines', 2, 5)))
  if (!house.holds('disclaimers', 0.4)) return
  sheet.gap()
  sheet.put('X', job.say('disclaimer'))
}

/** Every line with the mark of what is quoted. */
function quoted(lines: readonly Line[], mark: string): Line[] {
  return lines.map((line) => ({ ...line, text: line.letter === ' ' ? mark.trimEnd() : mark + line.text }))
}

export function mail(job: Job): void {
  const { house, sheet } = job
  const order = house.draw('mail-order', ['h', 'h b', 'h b t', 'h d b', '', 'b', 'k h b', 'h t'])
  const story = job.another()
  putHead(story, order)
  story.sheet.gap()
  putBody(story, { dateline: house.holds('mail-lines', 0.4) ? dateline(story) : NONE, length: [2, 7] })
  Object.assign(sheet.fields, story.sheet.fields)
  const headers = house.holds('headers', 0.5)
  if (headers) putHeaders(job, story.sheet.fields.headline ?? headlineOf(job))
  if (!headers || house.holds('cover-too', 0.5)) putCover(job)
  if (house.holds('headers-within', 0.3))
    putHeaders(job.another(sheet), `Fwd: ${story.sheet.fields.headline ?? headlineOf(job)}`)
  if (house.holds('quoted', 0.12)) story.sheet.lines = quoted(story.sheet.lines, '> ')
  sheet.join(story.sheet)
  if (house.holds('signed-mail', 0.7)) putSignature(job)
}
