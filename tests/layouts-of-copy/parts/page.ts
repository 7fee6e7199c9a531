/** What stands around the article of a page: menus above it, its foot, more lists and the links of the house below. */

import { dayAs, hourAs } from '../days.ts'
import type { Job } from '../job.ts'
import { LIST_FORMS, putHeadlines, putOffer, putShare } from './furniture.ts'

/** Who the author is, in a line or several sentences. */
function putAuthor(job: Job): void {
  const { house, sheet, chance } = job
  const about = house.holds('long-author', 0.4)
    ? job.teller.join([job.say('author'), job.teller.sentence()])
    : job.say('author')
  sheet.each('O', [job.writers[0]?.full ?? '', about].slice(house.size('author-lines', 0, 1)))
  if (chance.some(0.1)) sheet.put('O', job.mail())
}

/** What readers say: a name, a time, a few sentences, buttons. */
function putComments(job: Job): void {
  const { house, sheet, chance } = job
  sheet.put('O', job.always('comments', { n: String(chance.int(2, 60)) }))
  for (let at = chance.int(1, 5); at > 0; at--) {
    const { family, full } = job.teller.person()
    const reader = house.draw('reader', [full, family.toLowerCase() + chance.int(1, 99), family])
    const when = job.say('ago', { n: String(chance.int(2, 20)) })
    if (house.holds('reader-line', 0.5))
      sheet.put('O', `${reader}${house.draw('reader-joint', [' ', ' - ', ' | ', ' · '])}${when}`)
    else sheet.each('O', [reader, when])
    sheet.put('O', chance.some(0.5) ? job.teller.fill('{q}!') : job.teller.paragraph())
    if (house.holds('reader-buttons', 0.4)) sheet.each('O', [String(chance.int(0, 40)), String(chance.int(0, 9))])
    if (house.holds('reader-gap', 0.4)) sheet.gap()
  }
}

/** The author's box, tags, a newsletter and more links: what follows a story on its page. */
export function putFoot(job: Job): void {
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
    'tags comments related',
    'author comments popular',
  ])
  for (const part of order.split(' ')) {
    gap()
    if (part === 'tags') sheet.put('O', job.always('tags'))
    if (part === 'author') putAuthor(job)
    if (part === 'comments') putComments(job)
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

/** The entries of a house's menus: sections, matters, places, columnists; a page has ten of them, or two hundred. */
function menuOf(job: Job): string[] {
  const { house } = job
  const words = [
    ...job.stock.of('menu'),
    ...job.stock.of('kickers').map((word) => job.complete(word)),
    ...Array.from({ length: house.size('menu-places', 0, 30) }, () => job.teller.newPlace()),
    ...Array.from({ length: house.size('menu-people', 0, 12) }, () => job.teller.person().full),
    ...(house.holds('foot-in-menu', 0.2) ? job.stock.of('foot') : []),
  ]
  return house.some('menu', words, house.draw('menu-length', [4, 8, 12, 20, 30, 45, 60, 90]))
}

/** Lines of a menu: a word each, several in a row, or all in one. */
function putMenu(job: Job, menu: readonly string[]): void {
  const { house, sheet } = job
  const [indent, joint] = [
    house.draw('menu-indent', ['', '', ' ', '\t', '• ']),
    house.draw('menu-joint', [' | ', ' · ', ' ', '   ', '  ']),
  ]
  const row = house.draw('menu-row', [1, 1, 1, 1, 6, 100])
  for (let at = 0; at < menu.length; at += row) sheet.put('O', indent + menu.slice(at, at + row).join(joint))
}

/** Stories that a page offers above its own: a ticker, teasers. */
function putTeasers(job: Job): void {
  const { house, sheet } = job
  const count = house.draw('teasers', [0, 0, 0, 1, 2, 4, 8])
  if (count === 0) return
  sheet.gap(house.draw('ticker-gap', [0, 1]))
  if (house.holds('teasers-said', 0.6))
    putHeadlines(job, job.always('popular', {}, 'ticker'), count, 'O', house.draw('teaser-form', LIST_FORMS))
  else
    sheet.each(
      'O',
      Array.from(
        { length: count },
        () =>
          (house.holds('ticker-hours', 0.3) ? `${hourAs(house, job.another().teller.day)} ` : '') +
          job.another().teller.headline(),
      ),
    )
}

/** Menus, and whatever stands above a headline. */
export function putTop(job: Job): void {
  const { house, sheet, chance } = job
  const menu = menuOf(job)
  if (house.holds('skip', 0.35)) sheet.put('O', job.always('skip'))
  if (house.holds('cookies-above', 0.1)) putOffer(job, 3, 'cookies', 'cookies')
  if (house.holds('name-above', 0.5)) sheet.put('O', house.paper)
  if (house.holds('today', 0.25)) sheet.put('O', dayAs(house, job.teller.day))
  sheet.each('O', house.words('account', 'account', house.size('account-count', 0, 7)))
  sheet.gap(house.draw('menu-gap', [0, 0, 1]))
  putMenu(job, menu)
  if (house.holds('teasers-first', 0.5)) putTeasers(job)
  if (house.holds('menu-twice', 0.3)) putMenu(job, menu.slice(0, house.size('menu-second', 3, 60)))
  if (house.holds('offer-above', 0.15)) putOffer(job, 2, 'offer')
  if (!house.holds('teasers-first', 0.5)) putTeasers(job)
  sheet.gap(house.draw('top-gap', [0, 0, 1, 1, 2]))
  if (house.holds('ad-above', 0.25)) sheet.put('O', job.always('ad'))
  if (house.holds('crumbs', 0.4)) putCrumbs(job, menu)
  if (chance.some(0.5)) sheet.gap(house.draw('crumb-gap', [0, 1]))
}

function putCrumbs(job: Job, menu: readonly string[]): void {
  const { house, sheet, chance } = job
  const way = [
    job.stock.of('menu')[0] ?? '',
    chance.pick(menu),
    ...(house.holds('crumb-third', 0.4) ? [job.say('kickers')] : []),
  ]
  const sign = house.draw('crumb-sign', ['', '', '>', '/'])
  if (house.holds('crumb-lines', 0.4))
    sheet.each(
      'O',
      way.flatMap((word, at) => (sign === '' || at === 0 ? [word] : [sign, word])),
    )
  else sheet.put('O', way.join(house.draw('crumb-joint', [' > ', ' / ', ' » ', ' › ', ' | '])))
}

/** Footers: more lists, links of the house, its rights. */
export function putBottom(job: Job): void {
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
  if (house.holds('offer-below', 0.4)) putOffer(job, 3, 'offer-below')
  sheet.gap(house.draw('foot-above', [0, 1, 2]))
  sheet.each('O', house.words('foot', 'foot', house.size('foot-length', 3, 16)))
  if (house.holds('cookies-below', 0.25)) putOffer(job, 4, 'cookies-below', 'cookies')
  sheet.put('O', job.always('rights'))
  if (house.holds('address', 0.15))
    sheet.each('O', [house.paper, `${job.teller.place} ${chance.int(1000, 99999)}`, job.mail(), job.phone()])
}

/** The headline once before its place: in the title of the tab, in a bar that follows the reader, as the last crumb. */
export function putTitle(job: Job, headline: string): void {
  const { house, sheet } = job
  if (!house.holds('titled', 0.35)) return
  const form = house.draw('title-form', ['name', 'bar', 'share', 'crumb', 'crumb', 'again', 'crumbs'])
  const section = job.always('menu', {}, 'title-section')
  const forms: Readonly<Record<string, string>> = {
    name: `${headline}${house.draw('title-joint', [' - ', ' | ', ' – '])}${house.paper}`,
    bar: headline,
    share: `${job.stock.of('share')[0]}: ${headline}`,
    crumb: headline,
    again: `${headline.slice(0, 60)}…`,
    crumbs: [job.stock.of('menu')[0], section, headline].join(
      house.draw('crumb-joint', [' > ', ' / ', ' » ', ' › ', ' ']),
    ),
  }
  const text = forms[form] ?? headline
  const first = sheet.lines.findIndex((line) => line.letter === 'H')
  const at = form.startsWith('crumb') || form === 'again' ? Math.max(0, first) : 0
  sheet.lines.splice(at, 0, { text, letter: 'O' })
}
