/** What sites set around and between a story's paragraphs, in the words of the house. */

import { dayAs, hourAs } from '../days.ts'
import type { Job } from '../job.ts'
import { capital } from '../words.ts'

/** Share buttons, a line each or in one. */
export function putShare(job: Job): void {
  const { house, sheet } = job
  const buttons = house.words('share', 'share', house.size('share-count', 1, 6))
  const indent = house.draw('share-indent', ['', '', ' '])
  if (house.holds('share-row', 0.3))
    sheet.put('O', buttons.join(house.draw('share-joint', [' ', '  ', ' | ', ' · ', ''])))
  else
    sheet.each(
      'O',
      buttons.map((button) => indent + button),
    )
  if (house.holds('comment-count', 0.3)) sheet.put('O', job.always('comments', { n: String(job.chance.int(0, 240)) }))
}

/** A caption with its credit: one line, two, or the credit alone. */
export function putCaption(job: Job): void {
  const { house, sheet } = job
  const long = house.holds('long-captions', 0.5) ? job.teller.sentence() : ''
  const [caption, credit] = [`${job.say('caption')} ${long}`.trim(), job.always('credit', {}, 'credit')]
  switch (house.draw('caption-form', ['one', 'two', 'credit', 'caption', 'one', 'twice'])) {
    case 'one':
      sheet.put('C', `${caption}${house.draw('caption-joint', [' ', ' ', ' | ', ' - ', ''])}${credit}`)
      break
    case 'two':
      sheet.put('C', caption)
      sheet.put('C', credit)
      break
    case 'credit':
      sheet.put('C', credit)
      break
    case 'caption':
      sheet.put('C', caption)
      break
    case 'twice':
      sheet.put('C', caption)
      sheet.put('C', `${caption} ${credit}`)
  }
}

/** What a house wants of its readers, or has to tell them: lines, or a paragraph of them. */
export function putOffer(job: Job, count: number, name = 'offer', section = 'offer'): void {
  const { house, sheet } = job
  const texts = house.words(name, section, count).map((text) => job.complete(text))
  if (house.holds(`${name}-run`, 0.35)) sheet.put('O', job.teller.join(texts))
  else sheet.each('O', texts)
}

/** A headline of another story, as a house links to it. */
export function linked(job: Job): string {
  return job.always('also', { head: job.teller.headline(false) }, 'also')
}

/** What is left of a player, a gallery or a button when a page is copied. */
export function putWidget(job: Job): void {
  const { chance, sheet } = job
  const [first, second] = [chance.int(1, 9), String(chance.int(10, 59))]
  sheet.put(
    'O',
    chance.pick([
      `0${first}:${second}`,
      `${first}:${second}`,
      `1 / ${first}`,
      `${first}/${second}`,
      '00:00',
      `▶ ${first}:${second}`,
    ]),
  )
  if (chance.some(0.2))
    sheet.put('O', chance.pick(['\u200c', '…', '•', '|', '×', '+', 'Play', 'Loading...', String(chance.int(1, 400))]))
}

/** Whatever a house lets in between two paragraphs. */
export function putBetween(job: Job): void {
  const { house, sheet, chance } = job
  if (house.holds('ads-alone', 0.3)) {
    sheet.put('O', job.always('ad'))
    return
  }
  const kinds = { ad: 4, also: 4, caption: 3, offer: 2, related: 1.5, share: 0.5, widget: 1 }
  switch (chance.weighted(kinds)) {
    case 'ad':
      sheet.put('O', job.always('ad'))
      break
    case 'also':
      sheet.put('E', linked(job))
      break
    case 'caption':
      putCaption(job)
      break
    case 'offer':
      putOffer(job, chance.int(1, 3))
      break
    case 'related': {
      sheet.put('E', job.always('related', {}, 'related-within'))
      const mark = house.draw('related-mark', ['', '', '- ', '• ', '> '])
      for (let at = chance.int(1, 3); at > 0; at--) sheet.put('E', mark + job.teller.headline(false))
      break
    }
    case 'share':
      putShare(job)
      break
    case 'widget':
      putWidget(job)
  }
}

/** A few sentences of another story, perhaps cut off. */
function teaser(other: Job): string {
  const text = other.chance.some(0.5) ? other.teller.dek() : other.teller.paragraph()
  if (!other.house.holds('teasers-cut', 0.3)) return text
  return `${text.slice(0, other.house.size('teaser-length', 60, 200)).trimEnd()}${other.house.draw('cut', ['...', '…', ' [...]'])}`
}

/** Another story, as a list links to it: its headline, and what a house sets above or below. */
function putLinked(job: Job, at: number, letter: string, form: string): void {
  const { sheet, chance, house } = job
  const other = job.another()
  const head = chance.some(0.35) ? job.teller.headline(false) : other.teller.headline()
  const kicker = capital(job.say('kickers'), house.locale)
  const lines: Readonly<Record<string, () => readonly string[]>> = {
    kicker: () => [kicker, head],
    dash: () => [`- ${head}`],
    number: () => [`${at + 1}. ${head}`],
    numbered: () => [String(at + 1), head],
    joined: () => [`${kicker}${head}`],
    dated: () => [head, dayAs(house, other.teller.day)],
    hour: () => [head, hourAs(house, other.teller.day)],
    teased: () => (chance.some(0.7) ? [head, teaser(other)] : [head]),
    signed: () => [head, other.writers[0]?.full ?? ''],
    ago: () => [head, job.say('ago', { n: String(chance.int(2, 30)) })],
  }
  sheet.each(letter, lines[form]?.() ?? [head])
}

/** Headlines under a heading, with or without the hour, the section or a source. */
export function putHeadlines(job: Job, heading: string, count: number, letter: string, form: string): void {
  job.sheet.put(letter, heading)
  for (let at = 0; at < count; at++) {
    putLinked(job, at, letter, form)
    if (job.house.holds(`list-gap ${heading}`, 0.2)) job.sheet.gap()
  }
}

export const LIST_FORMS = [
  'plain',
  'plain',
  'kicker',
  'dash',
  'number',
  'numbered',
  'dated',
  'hour',
  'teased',
  'signed',
  'ago',
  'joined',
] as const
