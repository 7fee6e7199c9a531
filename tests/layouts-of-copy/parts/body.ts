/** The story itself: paragraphs, subheads, quotations and lists, as the house sets them, and what is let in between. */

import { ONLINE } from '../house.ts'
import type { Job } from '../job.ts'
import { capital } from '../words.ts'
import { type Dateline, NONE } from './dateline.ts'

export interface Setting {
  readonly dateline?: Dateline
  /** The fewest and the most paragraphs. */
  readonly length?: readonly [number, number]
  /** What may stand between two paragraphs, and between how many of them. */
  readonly between?: (job: Job) => void
  readonly often?: number
  /** Without subheads, lists and quotations set apart. */
  readonly plain?: boolean
}

/** How paragraphs are told apart: blank lines, an indent, or line ends alone. */
function paragraphGap(job: Job): number {
  return job.house.draw(
    'paragraph-gap',
    ONLINE.has(job.house.trade) ? [1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 2] : [1, 1, 1, 1, 0, 0, 2],
  )
}

const INDENTS = ['', '', '', '', '', '', '    ', '\t', '  ', '\u3000']

function indentOf(job: Job): string {
  const { house } = job
  if (!job.stock.spaced) return house.draw('indent', ['', '\u3000\u3000', '\u3000'])
  if (ONLINE.has(house.trade)) return house.holds('indents', 0.04) ? ' ' : ''
  return house.draw('indent', paragraphGap(job) === 0 ? ['', '', '   ', '\t', '     '] : INDENTS)
}

/** A hurried hand: no capital at the start, or none at all. */
function hurried(job: Job, text: string): string {
  if (!job.house.holds('hurried', ONLINE.has(job.house.trade) ? 0 : 0.08)) return text
  return job.house.holds('no-capitals', 0.5)
    ? text.toLocaleLowerCase(job.house.locale)
    : text.charAt(0).toLocaleLowerCase(job.house.locale) + text.slice(1)
}

/** Something of the body that is no paragraph. */
function putOther(job: Job): void {
  const { sheet, chance, teller, house } = job
  const gap = paragraphGap(job)
  switch (chance.weighted({ subhead: 6, list: 1.2, pull: 1.2 })) {
    case 'subhead': {
      if (!house.holds('subheads', 0.55)) return
      const text = teller.subhead()
      const form = house.draw('subhead-form', ['plain', 'plain', 'plain', 'caps', 'bold', 'colon'])
      const forms: Readonly<Record<string, string>> = { caps: job.upper(text), bold: `**${text}**`, colon: `${text}:` }
      sheet.put('S', forms[form] ?? text)
      if (!house.holds('subhead-close', 0.3)) sheet.gap(gap)
      return
    }
    case 'list': {
      const mark = house.draw('bullet', ['', '- ', '• ', '* ', '– ', '·\t', '1. ', 'o '])
      const items = Array.from({ length: chance.int(2, 5) }, () => teller.sentence())
      items.forEach((item, at) => {
        sheet.put('I', (mark === '1. ' ? `${at + 1}. ` : mark) + item)
        if (house.holds('list-gaps', 0.25)) sheet.gap(gap)
      })
      sheet.gap(gap)
      return
    }
    case 'pull': {
      const quote = job.house.draw('pull', ['“{q}”', '"{q}"', '„{q}“', '« {q} »', '{q}'])
      sheet.put('Q', teller.fill(quote), house.draw('pull-by', ['— ', '', '– ']) + teller.cast[0]?.full)
      sheet.gap(gap)
    }
  }
}

/** What stands before a paragraph that is neither the first nor the last. */
function putBefore(job: Job, { between, often = 0, plain = false }: Setting): void {
  if (between !== undefined && job.chance.some(often)) {
    between(job)
    job.sheet.gap(paragraphGap(job))
  } else if (!plain && job.chance.some(job.house.draw('others-often', [0.04, 0.12, 0.12, 0.25]))) putOther(job)
}

/** The body's paragraphs; its first and last words, place and agency are told. */
export function putBody(job: Job, setting: Setting = {}): void {
  const { sheet, chance, teller } = job
  const { dateline = NONE, length = [3, 12] } = setting
  const [gap, indent, count] = [paragraphGap(job), indentOf(job), chance.int(...length)]
  let last = hurried(job, teller.lede())
  sheet.fields.firstWords = job.firstWords(last)
  last = dateline.text + last
  sheet.put('P', indent + last)
  for (let at = 1; at < count; at++) {
    sheet.gap(gap)
    if (at > 1 && at < count - 1) putBefore(job, setting)
    last = hurried(job, capital(teller.paragraph(), job.house.locale))
    sheet.put('P', indent + last)
  }
  sheet.fields.lastWords = job.lastWords(last)
  if (dateline.place !== null) sheet.fields.place = dateline.place
  if (dateline.agency !== null) sheet.fields.agency ??= dateline.agency
}
