/** Headlines without stories, columns of briefs, bulletins and several stories in one file. */

import { hourAs } from '../days.ts'
import type { Job } from '../job.ts'
import { putBody } from '../parts/body.ts'
import { agencyOf, putByline } from '../parts/byline.ts'
import { headlineOf, putHead } from '../parts/head.ts'

/** What stands above a list. */
function putTitle(job: Job, name: string): void {
  const { house, sheet, chance } = job
  if (!house.holds(`${name}-title`, 0.6)) return
  const title = job.always('bulletin', { n: String(chance.int(6, 22)) }, name)
  sheet.put('F', house.holds(`${name}-paper`, 0.3) ? `${house.paper} – ${title}` : title)
  sheet.gap(house.draw(`${name}-gap`, [1, 1, 0]))
}

/** A list of headlines: plain, with a dash or a number, an hour, a source or a section. */
export function headlines(job: Job): void {
  const { house, sheet, chance, teller } = job
  putTitle(job, 'list')
  const form = house.draw('brief-form', [
    'plain',
    'plain',
    'dash',
    'star',
    'number',
    'hour',
    'source',
    'section',
    'dot',
  ])
  const gap = house.draw('brief-gap', [0, 0, 0, 1])
  for (let at = 0, count = chance.int(3, 14); at < count; at++) {
    const head = headlineOf(job.another())
    const forms: Readonly<Record<string, () => string>> = {
      dash: () => `- ${head}`,
      star: () => `* ${head}`,
      dot: () => `• ${head}`,
      number: () => `${at + 1}${house.draw('number-mark', ['.', ')', '.)'])} ${head}`,
      hour: () => `${hourAs(house, job.another().teller.day)} ${house.draw('hour-mark', ['', '- ', '| '])}${head}`,
      source: () => `${head}${house.draw('source-mark', [' (', ' – ', ' | ', ' - '])}${agencyOf(job)}`,
      section: () => `${teller.say('kickers')}: ${head}`,
    }
    const line = (forms[form] ?? (() => head))()
    sheet.put('J', line.includes(' (') && !line.endsWith(')') && form === 'source' ? `${line})` : line)
    sheet.gap(gap)
  }
}

/** One of a column: its headline and paragraph on lines of their own. */
function putApart(job: Job, story: Job, head: string, text: string): void {
  const { house, sheet } = job
  sheet.put('H', head)
  if (house.holds('brief-apart', 0.3)) sheet.gap()
  sheet.put('P', text)
  if (job.chance.some(0.3)) {
    if (house.holds('brief-paragraphs', 0.5)) sheet.gap()
    sheet.put('P', story.teller.paragraph())
  }
  if (house.holds('brief-signed', 0.25)) sheet.put('B', agencyOf(job))
}

/** A column of briefs: a short headline and a paragraph, apart or run together. */
export function briefs(job: Job): void {
  const { house, sheet, chance } = job
  putTitle(job, 'column')
  const form = house.draw('column-form', ['apart', 'apart', 'apart', 'run', 'caps', 'bullet'])
  for (let count = chance.int(2, 7); count > 0; count--) {
    const story = job.another()
    const text = `${house.holds('brief-lines', 0.3) ? `${story.teller.place}. ` : ''}${story.teller.lede()}`
    const head = headlineOf(story)
    if (form === 'run') sheet.put('P', `${head}${house.draw('run-mark', ['. ', ': ', ' – ', ' -- '])}${text}`)
    else if (form === 'bullet') sheet.put('P', `${house.draw('bullet-mark', ['• ', '* ', '- ', '■ '])}${text}`)
    else putApart(job, story, form === 'caps' ? job.upper(head) : head, text)
    sheet.gap(house.draw('column-gap', [1, 1, 2]))
  }
}

/** Headlines with a story or two among them. */
export function mixed(job: Job): void {
  const { sheet, chance } = job
  const story = job.another()
  putHead(story, job.house.draw('mixed-order', ['h b', 'h', 'h d b t']))
  sheet.join(story.sheet)
  sheet.gap()
  const body = job.another(sheet)
  putBody(body, { length: [2, 6], plain: true })
  Object.assign(sheet.fields, { ...sheet.fields, ...picked(story) })
  sheet.gap()
  const related = job.house.holds('mixed-heading', 0.6)
  if (related) sheet.put('E', job.always('related', {}, 'mixed'))
  const mark = job.house.draw('mixed-mark', ['', '- ', '* ', '• '])
  for (let at = chance.int(2, 6); at > 0; at--) {
    const head = job.teller.headline(false)
    sheet.put(related ? 'E' : 'J', mark + head)
    if (related) sheet.fields.related.push(head)
  }
}

/** What a head of its own has said. */
function picked(story: Job): {
  headline: string | null
  dek: string | null
  bylines: string[]
  date: string | null
  agency: string | null
} {
  const { headline, dek, bylines, date, agency } = story.sheet.fields
  return { headline, dek, bylines, date, agency }
}

const RULERS = ['***', '---', '* * *', '###', '==========', '-----------------------------', '+++', '• • •', '~~~']

/** Several stories in one file, each with a head, parted by rulers, numbers or blank lines. */
export function several(job: Job): void {
  const { house, sheet, chance } = job
  const order = house.draw('several-order', ['h', 'h b', 'h b t', 'h d b', 'k h b'])
  const part = house.draw('parting', ['ruler', 'ruler', 'ruler', 'blank', 'end'])
  for (let at = 0, count = chance.int(2, 4); at < count; at++) {
    if (at > 0) {
      sheet.gap()
      if (part === 'ruler') sheet.put('X', house.draw('ruler', RULERS))
      if (part === 'end') sheet.put('X', job.always('end'))
      sheet.gap(part === 'blank' ? 2 : 1)
    }
    const story = job.another()
    putHead(story, order)
    story.sheet.gap()
    putBody(story, { length: [2, 5] })
    if (!order.includes('b') && house.holds('several-signed', 0.3)) putByline(story)
    sheet.join(story.sheet)
  }
}
