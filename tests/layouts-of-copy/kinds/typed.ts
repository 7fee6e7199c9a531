/** Stories as somebody types them: the head in the order of the house, the body, and what is set below. */

import type { Job } from '../job.ts'
import { putBody } from '../parts/body.ts'
import { agencyOf, putByline, putDate } from '../parts/byline.ts'
import { dateline, NONE } from '../parts/dateline.ts'
import { putHead } from '../parts/head.ts'

/** Orders of the parts of a head; see `putHead`. */
const ORDERS =
  'h/h b/h b/h b t/h b t/h t b/h t/h d b/h d b t/h d t b/h s/h d s/h d/h b d/h b t d/k h d b/k h b t/k h d s/k h/k h d t/t h b/t h d b/t k h d/b h/b t h/s h/h t d b/d h b/k t h d b'.split(
    '/',
  )

/** Blank lines between head and body. */
export function putHeadGap(job: Job): void {
  job.sheet.gap(job.house.draw('body-gap', [1, 1, 1, 1, 2, 0]))
}

/** What stands below the story: who wrote it, where it is from, an end mark. */
export function putBelow(job: Job, order: string): void {
  const { house, sheet } = job
  const signs = !order.includes('b') && !order.includes('s')
  if (signs && house.holds('byline-below', 0.4)) {
    sheet.gap(house.draw('below-gap', [1, 1, 0]))
    putByline(job)
  }
  if (!order.includes('t') && !order.includes('s') && house.holds('date-below', 0.12)) {
    sheet.gap(house.draw('below-gap', [1, 1, 0]))
    putDate(job)
  }
  if (house.holds('source-below', 0.14)) {
    sheet.gap()
    const agency = agencyOf(job)
    const source = job.always('source', { agency })
    sheet.fields.source = source
    sheet.put('G', source)
  }
  if (house.holds('end-mark', 0.14)) {
    sheet.gap()
    sheet.put('X', job.always('end'))
  }
}

export function typed(job: Job): void {
  const { house } = job
  const order = house.draw('order', ORDERS)
  putHead(job, order)
  putHeadGap(job)
  putBody(job, { dateline: house.holds('datelines', 0.45) ? dateline(job) : NONE, length: [2, 9] })
  putBelow(job, order)
}

/** A story that nobody gave a headline. */
export function headless(job: Job): void {
  const { house } = job
  const order = house.draw('headless-order', ['b', 't', 's', 'b t', 'd b', 'b'])
  putHead(job, order)
  putHeadGap(job)
  putBody(job, { dateline: house.holds('headless-line', 0.4) ? dateline(job) : NONE, length: [2, 9] })
  putBelow(job, order)
}

/** A body and nothing else. */
export function bodyOnly(job: Job): void {
  const { house, chance } = job
  putBody(job, {
    dateline: house.holds('bare-line', 0.5) ? dateline(job) : NONE,
    length: [1, 8],
    plain: chance.some(0.6),
  })
}
