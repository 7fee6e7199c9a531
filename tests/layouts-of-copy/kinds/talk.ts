/** What is said more than written: interviews, tickers, scripts of broadcasts, chats and posts. */

import { dayAs, hourAs } from '../days.ts'
import type { Job } from '../job.ts'
import { putBody } from '../parts/body.ts'
import { putByline } from '../parts/byline.ts'
import { putDek, putHead, putHeadline } from '../parts/head.ts'

export function interview(job: Job): void {
  const { house, sheet, chance, teller } = job
  putHead(job, house.draw('interview-order', ['h b', 'k h d b', 'h d', 'h d b t', 'h']))
  sheet.gap()
  putBody(job, { length: [1, 2], plain: true })
  const form = house.draw('interview-form', ['letters', 'names', 'plain', 'paper', 'mark'])
  const [asker, answerer] = [house.paper, teller.cast[0]?.family ?? '']
  const openers: Readonly<Record<string, readonly [string, string]>> = {
    letters: house.draw('letters', [
      ['Q: ', 'A: '],
      ['Q. ', 'A. '],
      ['F: ', 'A: '],
    ]),
    names: [`${teller.cast[1]?.family}: `, `${answerer}: `],
    paper: [`${asker}: `, `${answerer}: `],
    mark: ['– ', ''],
    plain: ['', ''],
  }
  const [ask, answer] = openers[form] ?? ['', '']
  const questions = job.stock.of('questions').length > 0 ? job.stock.of('questions') : job.stock.of('shorts')
  let last = ''
  for (const question of chance.several(questions, chance.int(2, 6))) {
    sheet.gap()
    sheet.put('P', ask + job.complete(question))
    sheet.gap(house.draw('answer-gap', [0, 1, 1]))
    last =
      answer +
      job.complete(
        teller.join([job.say('sayings'), job.say('sayings')].map((text) => text + (job.stock.spaced ? '.' : '。'))),
      )
    sheet.put('P', last)
  }
  sheet.fields.lastWords = job.lastWords(last)
}

/** A live page: each entry with its hour. */
export function live(job: Job): void {
  const { house, sheet, chance, teller } = job
  if (house.holds('live-label', 0.4) && job.stock.of('live').length > 0) sheet.put('K', job.always('live'))
  putHeadline(job)
  if (house.holds('live-dek', 0.5)) putDek(job)
  sheet.gap()
  const form = house.draw('live-form', ['own', 'run', 'heads', 'bar'])
  let minutes = chance.int(600, 1300)
  for (let at = 0, count = chance.int(3, 9); at < count; at++) {
    const hour = hourAs(house, new Date(Date.UTC(2020, 0, 1, 0, minutes)))
    minutes -= chance.int(2, 60)
    const text = teller.paragraph()
    if (form === 'own') sheet.each('S', [hour])
    if (form === 'heads')
      sheet.put('S', `${hour}${house.draw('live-joint', [' ', ' – ', ': ', ' | '])}${teller.headline(false)}`)
    sheet.put(
      'P',
      form === 'run' || form === 'bar'
        ? `${hour}${form === 'bar' ? ' | ' : house.draw('run-joint', [' – ', ': ', ' '])}${text}`
        : text,
    )
    if (house.holds('live-signed', 0.1)) sheet.put('B', job.writers[0]?.full ?? '')
    sheet.gap()
  }
}

/** The script of a broadcast: who reads, what is heard, how long it takes. */
export function script(job: Job): void {
  const { house, sheet, chance, teller } = job
  const slug = job.upper(teller.fill('{place} {name}'))
  sheet.put(
    'F',
    house.draw('script-slug', [
      `${slug} / VO / :${chance.int(10, 59)}`,
      `[${slug}]`,
      `SLUG: ${slug}`,
      `${slug} ${chance.int(0, 2)}:${chance.int(10, 59)}`,
    ]),
  )
  if (house.holds('script-head', 0.5)) putHeadline(job)
  sheet.gap()
  const caps = house.holds('script-caps', 0.5)
  for (let at = chance.int(3, 7); at > 0; at--) {
    if (chance.some(0.45))
      sheet.put(
        'F',
        house.draw(`cue ${at % 3}`, [
          '(ANCHOR)',
          '[TAKE VO]',
          '(SOT)',
          `((${teller.cast[0]?.full}))`,
          '[SOUNDBITE]',
          '*** SOT ***',
          `(NAT SOUND)`,
          `{CG: ${teller.cast[0]?.full}}`,
        ]),
      )
    sheet.put('P', caps ? job.upper(teller.paragraph()) : teller.paragraph())
    sheet.gap(house.draw('script-gap', [0, 1]))
  }
}

/** A chat that was exported, or copied: every message with its day, hour and sender. */
export function chat(job: Job): void {
  const { house, sheet, chance, teller } = job
  const [day, clock] = [dayAs(house, teller.day), hourAs(house, teller.day)]
  const stamp = house.draw('chat-stamp', [
    `[${day}, ${clock}] `,
    `${day}, ${clock} - `,
    `[${clock}, ${day}] `,
    `${clock} `,
  ])
  const sender = house.draw('chat-sender', [teller.cast[0]?.full ?? '', job.phone()])
  const own = house.holds('chat-every', 0.5)
  const texts = [teller.lede(), ...Array.from({ length: chance.int(1, 4) }, () => teller.paragraph())]
  if (house.holds('chat-head', 0.5)) putHeadline(job)
  sheet.fields.firstWords = job.firstWords(texts[0] ?? '')
  sheet.fields.lastWords = job.lastWords(texts.at(-1) ?? '')
  texts.forEach((text, at) => {
    sheet.put('P', at === 0 || own ? `${stamp}${sender}: ${text}` : text)
    if (!own && house.holds('chat-gap', 0.5)) sheet.gap()
  })
}

/** A post of a social network, with its counts and buttons. */
export function post(job: Job): void {
  const { house, sheet, chance, teller } = job
  sheet.put('B', house.draw('post-by', [house.paper, job.writers[0]?.full ?? '']))
  sheet.put('T', job.say('ago', { n: String(chance.int(2, 22)) }) + house.draw('post-mark', [' · ', '', ' · 🌐']))
  sheet.gap(house.draw('post-gap', [0, 1]))
  if (house.holds('post-emoji', 0.4)) {
    const head = `${house.draw('emoji', ['🔴 ', '📢 ', '👉 ', '⚠️ '])}${teller.headline()}`
    sheet.fields.headline = head
    sheet.put('H', head)
    sheet.gap()
  }
  putBody(job, { length: [1, 4], plain: true })
  sheet.gap()
  if (house.holds('post-tags', 0.5))
    sheet.put(
      'O',
      ['{place}', '{name}', '{other}'].map((slot) => `#${teller.fill(slot).replaceAll(/[ -]/g, '')}`).join(' '),
    )
  sheet.each('O', [
    String(chance.int(3, 900)),
    job.always('comments', { n: String(chance.int(1, 90)) }),
    ...house.words('post-share', 'share', 2),
  ])
  if (house.holds('post-signed', 0.1)) putByline(job)
}
