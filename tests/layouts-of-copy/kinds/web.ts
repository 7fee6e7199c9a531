/** What is copied off a page: the part from headline to last paragraph, or all of it. */

import { dayAs, hourAs } from '../days.ts'
import type { Job } from '../job.ts'
import { putBody } from '../parts/body.ts'
import { putByline, putDate, putSignedAndDated } from '../parts/byline.ts'
import { dateline, NONE } from '../parts/dateline.ts'
import { LIST_FORMS, putBetween, putCaption, putHeadlines, putShare } from '../parts/furniture.ts'
import { putDek, putHeadline, putKicker } from '../parts/head.ts'

/** Orders of a page's head: `c` is a caption, `+` share buttons, `a` who wrote it once more. */
const ORDERS = [
  ...[
    'h d b t',
    'h b t',
    'h d c b t',
    'h b t + c',
    'k h d b t',
    'h d s',
    'h s c',
    'k h s +',
    'h d + b t',
    'h + c b t',
    'h d c t b',
    'k h d c s',
  ],
  ...[
    'h t',
    'h t b d',
    'h b d t +',
    'h d b + t c',
    'h c d b t',
    'b h d t',
    't h d b',
    'k t h d b c',
    'h d b t + c',
    'h + s d c',
    'd h b t',
  ],
  ...['h t + d c', 'h s d', 'h b + t', 'k h t b c', 'h d t + c b', 'h c s', 'h d b c t +'],
]

const PARTS: Readonly<Record<string, (job: Job) => void>> = {
  k: putKicker,
  h: putHeadline,
  d: putDek,
  b: putByline,
  t: putDate,
  s: putSignedAndDated,
  c: putCaption,
  '+': putShare,
}

/** The head of a page: few blank lines, where the page has them. */
function putPageHead(job: Job): void {
  const { house, sheet, chance } = job
  const parts = house.draw('page-order', ORDERS).split(' ')
  for (const part of parts) {
    if (part === 'd' && chance.some(0.2)) continue
    PARTS[part]?.(job)
    if (part === 'b' && house.holds('follow', 0.12))
      sheet.put('O', house.draw('follow-word', ['FOLLOW', 'Follow', '@', 'Profile', '+']))
    if (house.holds(`gap after ${part}`, part === 'h' || part === 'd' ? 0.4 : 0.12)) sheet.gap()
  }
  if (house.holds('listen', 0.15)) sheet.put('O', `${job.always('reading', { n: String(chance.int(2, 8)) })}`)
}

function putArticle(job: Job, length: readonly [number, number]): void {
  const { house, sheet } = job
  putPageHead(job)
  sheet.gap(house.draw('page-gap', [1, 1, 1, 0, 2]))
  const often = house.draw('between-often', [0, 0.05, 0.12, 0.2, 0.35])
  putBody(job, { dateline: house.holds('page-line', 0.3) ? dateline(job) : NONE, length, between: putBetween, often })
}

export function selection(job: Job): void {
  putArticle(job, [4, 16])
}

/** The author's box, tags, a newsletter and more links: what follows a story on its page. */
function putFoot(job: Job): void {
  const { house, sheet, chance } = job
  const gap = (): void => sheet.gap(house.draw('foot-gap', [0, 1, 1]))
  const order = house.draw('foot-order', [
    'tags author related',
    'related tags',
    'share tags related',
    'author share related',
    'related popular',
    'source tags share',
    'note related author',
  ])
  for (const part of order.split(' ')) {
    gap()
    if (part === 'tags') sheet.put('O', job.always('tags'))
    if (part === 'author')
      sheet.each('O', [job.writers[0]?.full ?? '', job.say('author')].slice(house.size('author-lines', 0, 1)))
    if (part === 'share') putShare(job)
    if (part === 'related')
      putHeadlines(
        job,
        job.always('related', {}, 'related-foot'),
        chance.int(2, 6),
        'E',
        house.draw('related-form', LIST_FORMS),
      )
    if (part === 'popular')
      putHeadlines(job, job.always('popular'), chance.int(3, 8), 'O', house.draw('popular-form', LIST_FORMS))
    if (part === 'source') {
      sheet.fields.source = job.say('source')
      sheet.put('G', sheet.fields.source)
    }
    if (part === 'note') sheet.put('N', job.say('note'))
  }
  if (house.holds('commented', 0.3)) sheet.put('O', job.always('comments', { n: String(chance.int(0, 300)) }))
}

export function selectionAndFoot(job: Job): void {
  putArticle(job, [3, 12])
  putFoot(job)
}

/** Menus, and whatever stands above a headline. */
function putTop(job: Job): void {
  const { house, sheet, chance } = job
  const indent = house.draw('menu-indent', ['', '', ' ', '\t', '• '])
  const menu = house.words('menu', 'menu', house.size('menu-length', 4, 46))
  if (house.holds('skip', 0.35)) sheet.put('O', job.always('skip'))
  if (house.holds('cookies-above', 0.1))
    sheet.each(
      'O',
      house.words('cookies', 'cookies', 3).map((text) => job.complete(text)),
    )
  if (house.holds('name-above', 0.5)) sheet.put('O', house.paper)
  if (house.holds('today', 0.25)) sheet.put('O', dayAs(house, job.teller.day))
  sheet.each('O', house.words('account', 'account', house.size('account-count', 0, 7)))
  sheet.gap(house.draw('menu-gap', [0, 0, 1]))
  if (house.holds('menu-row', 0.15)) sheet.put('O', menu.join(house.draw('menu-joint', [' | ', ' · ', ' ', '   '])))
  else
    sheet.each(
      'O',
      menu.map((word) => indent + word),
    )
  if (house.holds('menu-twice', 0.25)) sheet.each('O', menu.slice(0, house.size('menu-second', 3, 9)))
  if (house.holds('ticker', 0.25)) {
    sheet.gap(house.draw('ticker-gap', [0, 1]))
    sheet.put('O', job.always('popular', {}, 'ticker'))
    for (let at = house.size('ticker-length', 1, 6); at > 0; at--)
      sheet.put(
        'O',
        (house.holds('ticker-hours', 0.4) ? `${hourAs(house, job.another().teller.day)} ` : '') +
          job.teller.headline(false),
      )
  }
  if (house.holds('leader', 0.2)) sheet.each('O', [job.teller.headline(false), job.teller.dek()])
  sheet.gap(house.draw('top-gap', [0, 1, 1, 2]))
  if (house.holds('ad-above', 0.25)) sheet.put('O', job.always('ad'))
  if (house.holds('crumbs', 0.35)) putCrumbs(job, menu)
  if (chance.some(0.5)) sheet.gap(house.draw('crumb-gap', [0, 1]))
}

function putCrumbs(job: Job, menu: readonly string[]): void {
  const { house, sheet, chance } = job
  const way = [
    job.stock.of('menu')[0] ?? '',
    chance.pick(menu),
    ...(house.holds('crumb-third', 0.4) ? [job.say('kickers')] : []),
  ]
  if (house.holds('crumb-lines', 0.4)) sheet.each('O', way)
  else sheet.put('O', way.join(house.draw('crumb-joint', [' > ', ' / ', ' » ', ' › ', ' | '])))
}

/** Footers: more lists, links of the house, its rights. */
function putBottom(job: Job): void {
  const { house, sheet, chance } = job
  sheet.gap()
  for (let at = house.size('lists-below', 0, 3); at > 0; at--) {
    putHeadlines(
      job,
      job.always(at % 2 === 0 ? 'related' : 'popular', {}, `list ${at}`),
      chance.int(3, 9),
      'O',
      house.draw(`list-form ${at}`, LIST_FORMS),
    )
    sheet.gap(house.draw('lists-gap', [0, 1, 1]))
  }
  if (house.holds('offer-below', 0.4))
    sheet.each(
      'O',
      house.words('offer-below', 'offer', 3).map((text) => job.complete(text)),
    )
  sheet.gap(house.draw('foot-above', [0, 1, 2]))
  sheet.each('O', house.words('foot', 'foot', house.size('foot-length', 3, 16)))
  if (house.holds('cookies-below', 0.25))
    sheet.each(
      'O',
      house.words('cookies', 'cookies', 4).map((text) => job.complete(text)),
    )
  sheet.put('O', job.always('rights'))
  if (house.holds('address', 0.15))
    sheet.each('O', [house.paper, `${job.teller.place} ${chance.int(1000, 99999)}`, job.mail(), job.phone()])
}

/** The headline once before its place: in the title of the tab, or in a bar that follows the reader. */
function putTitle(job: Job, headline: string): void {
  const { house, sheet } = job
  const form = house.draw('title-form', ['', '', 'name', 'bar', 'share'])
  const forms: Readonly<Record<string, string>> = {
    name: `${headline}${house.draw('title-joint', [' - ', ' | ', ' – '])}${house.paper}`,
    bar: headline,
    share: `${job.stock.of('share')[0]}: ${headline}`,
  }
  const text = forms[form]
  if (text !== undefined) sheet.lines.unshift({ text, letter: 'O' })
}

export function page(job: Job): void {
  putTop(job)
  putArticle(job, [3, 14])
  putFoot(job)
  putBottom(job)
  putTitle(job, job.sheet.fields.headline ?? '')
}
