/** What is copied off a page: the part from headline to last paragraph, or all of it. */

import { dayAs, hourAs } from '../days.ts'
import type { House } from '../house.ts'
import type { Job } from '../job.ts'
import { putBody } from '../parts/body.ts'
import { putByline, putDate, putSignedAndDated } from '../parts/byline.ts'
import { dateline, NONE } from '../parts/dateline.ts'
import { LIST_FORMS, putBetween, putCaption, putHeadlines, putShare, putWidget } from '../parts/furniture.ts'
import { putDek, putHeadline, putKicker } from '../parts/head.ts'

const PARTS: Readonly<Record<string, (job: Job) => void>> = {
  k: putKicker,
  h: putHeadline,
  d: putDek,
  b: putByline,
  t: putDate,
  s: putSignedAndDated,
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
  const often = house.draw('between-often', [0, 0.05, 0.12, 0.2, 0.35])
  putBody(job, { dateline: house.holds('page-line', 0.3) ? dateline(job) : NONE, length, between: putBetween, often })
}

/** From headline to last paragraph, or a little more, as a hand is not steady. */
export function selection(job: Job): void {
  const { house, sheet, chance } = job
  if (house.holds('starts-above', 0.3) && chance.some(0.6)) {
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
  const words = [
    ...job.stock.of('menu'),
    ...job.stock.of('kickers').map((word) => job.complete(word)),
    ...Array.from({ length: 5 }, () => job.teller.newPlace()),
  ]
  const menu = house.some('menu', words, house.size('menu-length', 4, 46))
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
