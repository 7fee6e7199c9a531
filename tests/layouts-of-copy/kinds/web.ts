/** What is copied off a page: the part from headline to last paragraph, or all of it. */

import type { House } from '../house.ts'
import type { Job } from '../job.ts'
import { putBody } from '../parts/body.ts'
import { dateline, NONE } from '../parts/dateline.ts'
import { putBetween, putCaption, putShare, putWidget } from '../parts/furniture.ts'
import { HEAD_PARTS } from '../parts/head.ts'
import { putBottom, putFoot, putTitle, putTop } from '../parts/page.ts'

const PARTS: Readonly<Record<string, (job: Job) => void>> = {
  ...HEAD_PARTS,
  c: putCaption,
  '+': putShare,
  w: putWidget,
}

/**
 * The order of a page's head: `c` is a caption, `+` share buttons, `w` what is left
 * of a widget. The dek mostly follows the headline; the rest comes in any order.
 */
function orderOf(house: House): string[] {
  const signed = house.draw('page-signs', ['b t', 'b t', 'b t', 't b', 's', 's', 't', 'b'])
  const others = ['c', '+', 'w', 'd'].filter((part) => house.holds(`page has ${part}`, part === 'd' ? 0.25 : 0.4))
  const rest = house.some('page-order', [signed, ...others])
  const dek = house.holds('page-dek', 0.6) && !others.includes('d') ? ['d'] : []
  const above = house.draw('page-above', [[], [], [], [], ['k'], ['k'], ['t'], ['k', 't'], ['+'], ['c'], ['d']])
  return [...above, 'h', ...dek, ...rest].join(' ').split(' ')
}

/** The head of a page: few blank lines, where the page has them. */
function putPageHead(job: Job): void {
  const { house, sheet, chance } = job
  for (const part of orderOf(house)) {
    const said = sheet.fields[part === 't' ? 'date' : 'dek'] !== null && 'td'.includes(part)
    if (said || (part === 'd' && chance.some(0.2))) continue
    PARTS[part]?.(job)
    if (part === 'b') putProfile(job)
    if (house.holds(`gap after ${part}`, part === 'h' || part === 'd' ? 0.4 : 0.12)) sheet.gap()
  }
  if (house.holds('listen', 0.12)) sheet.put('O', job.always('reading', { n: String(chance.int(2, 8)) }))
}

/** What a site sets beside who wrote it: to follow them, their address, their name once more. */
function putProfile(job: Job): void {
  const { house, sheet } = job
  if (!house.holds('profile', 0.25)) return
  const writer = job.writers[0]?.full ?? ''
  const handle = `@${writer.replaceAll(' ', '').toLowerCase()}`
  sheet.each(
    'O',
    house.some('profile-lines', ['FOLLOW', handle, job.mail(), writer, house.paper, job.always('posts')], 2),
  )
}

function putArticle(job: Job, length: readonly [number, number]): void {
  const { house, sheet } = job
  putPageHead(job)
  sheet.gap(house.draw('page-gap', [1, 1, 1, 0, 2]))
  const often = house.draw('between-often', [0, 0.05, 0.12, 0.2, 0.35, 0.35, 1])
  putBody(job, { dateline: house.holds('page-line', 0.3) ? dateline(job) : NONE, length, between: putBetween, often })
}

/** From headline to last paragraph, or a little more, as a hand is not steady. */
export function selection(job: Job): void {
  const { house, sheet, chance } = job
  if (house.holds('starts-above', 0.12) && chance.some(0.6)) {
    sheet.each(
      'O',
      [...chance.several(job.stock.of('menu'), 1), ...chance.several(job.stock.of('account'), 2)].slice(
        0,
        chance.int(1, 3),
      ),
    )
    sheet.gap(chance.int(0, 1))
  }
  putArticle(job, [4, 16])
  if (!house.holds('ends-below', 0.3) || chance.some(0.4)) return
  sheet.gap(chance.int(0, 1))
  if (chance.some(0.5)) putShare(job)
  else sheet.put('O', job.always('tags'))
}

export function selectionAndFoot(job: Job): void {
  putArticle(job, [3, 12])
  putFoot(job)
}

/** The story that a page goes on with when its own has ended; it is none of the copy. */
function putNext(job: Job): void {
  const { sheet, chance } = job
  const next = job.another()
  putPageHead(next)
  next.sheet.gap()
  for (let at = chance.int(1, 3); at > 0; at--) {
    next.sheet.put('O', next.teller.paragraph())
    next.sheet.gap()
  }
  sheet.gap()
  for (const { text } of next.sheet.lines) sheet.put('O', text)
}

export function page(job: Job): void {
  const { house } = job
  putTop(job)
  putArticle(job, [3, 14])
  putFoot(job)
  if (house.holds('next-story', 0.12)) putNext(job)
  putBottom(job)
  putTitle(job, job.sheet.fields.headline ?? '')
}
