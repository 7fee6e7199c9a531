/** What stands above a story: headline, kicker, dek, byline and day, in the order and with the blank lines of the house. */

import type { Job } from '../job.ts'
import { putByline, putDate, putSignedAndDated } from './byline.ts'

/** Lines that would underline a headline. */
const UNDERLINES = ['=', '-', '*', '_', '~', '=']

function titleCase(text: string): string {
  const small = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'over', 'the', 'to'])
  return text
    .split(' ')
    .map((word, at) => (at > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
}

/** A text in two lines, broken near its middle; in one where it has no blank. */
export function broken(text: string): string[] {
  const blank = text.indexOf(' ', Math.floor(text.length / 2))
  return blank === -1 ? [text] : [text.slice(0, blank), text.slice(blank + 1)]
}

/** The headline as the house sets it. */
export function headlineOf(job: Job, own = true): string {
  const { house, teller } = job
  const text = teller.headline(own)
  if (house.holds('headline-caps', 0.13)) return job.upper(text)
  return house.language === 'en' && house.holds('title-case', 0.45) ? titleCase(text) : text
}

/** The headline of the story, or an entry of a section that has titles, if the language has it. */
export function putHeadline(job: Job, titles = ''): void {
  const { house, sheet } = job
  const text = job.stock.of(titles).length > 0 ? job.say(titles) : headlineOf(job)
  sheet.fields.headline = text
  const wrapped = house.draw('headline-mark', ['', '', '', '', '', '', '', '', '# ', '**', 'label'])
  const marks: Readonly<Record<string, string>> = {
    '# ': `# ${text}`,
    '**': `**${text}**`,
    label: job.stock.of('headline-label').length > 0 ? `${job.always('headline-label')} ${text}` : text,
  }
  const lines = text.length > 44 && house.holds('two-lines', 0.18) ? broken(text) : [marks[wrapped] ?? text]
  sheet.put('H', ...lines)
  if (!house.holds('underlined', 0.08)) return
  const longest = Math.max(...lines.map((line) => line.length))
  sheet.put('F', house.draw('underline', UNDERLINES).repeat(Math.min(longest, 70)))
}

export function putKicker(job: Job): void {
  const { house, sheet } = job
  const text = job.say('kickers')
  const form = house.draw('kicker-form', ['plain', 'caps', 'caps', 'colon', 'plain', 'slash'])
  const forms: Readonly<Record<string, string>> = {
    caps: job.upper(text),
    colon: `${text}:`,
    slash: `${text} / ${job.teller.place}`,
  }
  const kicker = forms[form] ?? text
  sheet.fields.kicker = kicker
  sheet.put('K', kicker)
}

export function putDek(job: Job): void {
  const text = job.teller.dek()
  const dek = job.house.holds('dek-caps', 0.06) ? job.upper(text) : text
  job.sheet.fields.dek = dek
  const lines = dek.length > 60 && job.house.holds('dek-lines', 0.08) ? broken(dek) : [dek]
  job.sheet.put('D', ...lines)
}

/** The parts of a head by their letters in an order. */
export const HEAD_PARTS: Readonly<Record<string, (job: Job) => void>> = {
  k: putKicker,
  h: putHeadline,
  d: putDek,
  b: putByline,
  t: putDate,
  s: putSignedAndDated,
}

/** Whether a part is left out of this story though the house has it. */
const OFTEN: Readonly<Record<string, number>> = { k: 0.75, h: 1, d: 0.8, b: 0.9, t: 0.95, s: 0.97 }

/**
 * The parts of an order such as `k h d b t`: `s` is a byline with the day in one
 * line. Blank lines stand between all of them, before the body alone, or after the
 * headline, as the house has it.
 */
export function putHead(job: Job, order: string): void {
  const { house, sheet, chance } = job
  const between = house.draw('head-gap', ['none', 'none', 'all', 'all', 'headline', 'two'])
  const parts = order.split(' ').filter((part) => part !== '' && chance.some(OFTEN[part] ?? 1))
  parts.forEach((part, at) => {
    HEAD_PARTS[part]?.(job)
    if (at === parts.length - 1) return
    if (between === 'all' || (between === 'headline' && part === 'h')) sheet.gap()
    if (between === 'two') sheet.gap(2)
  })
}
