/** Pages that are no story: each with its way up and what stands below it, and the text that the paper's own pages take. */

import { isEqual, memoEach } from '../../flow/memo.ts'
import type { PlainPage } from '../../pages/beside-page.ts'
import type { Matter } from '../beside/matter.ts'
import type { AddedText } from '../beside/views.ts'
import type { HeadlineLink, Link } from '../edition.ts'
import type { PageOf } from '../plan/page.ts'
import type { AboutView } from './views.ts'

/** The paper's own pages that take a text. */
const OWN: ReadonlySet<string> = new Set(['/about/', '/search/', '/404.html'])

export function plainPages({ pages }: Matter): PageOf<'plain'>[] {
  const own = pages.filter(({ address }) => !OWN.has(address))
  const byAddress = new Map(pages.map((page) => [page.address, page]))
  return [
    ...pagesOf(
      own,
      own.map((page) => wayUp(page, byAddress)),
      own.map((page) => pagesBelow(page.address, pages)),
    ),
  ]
}

const pagesOf = memoEach((page: PlainPage, trail: readonly Link[], below: readonly HeadlineLink[]): PageOf<'plain'> => {
  const { title, isTitled, language, direction, tongues, opening, markdown } = page
  const view = { title, isTitled, language, direction, opening, markdown, trail, below }
  return { url: page.address, kind: 'plain', view: tongues === undefined ? view : { ...view, tongues } }
}, isEqual)

/** The pages above one, from the widest. */
function wayUp({ address }: PlainPage, byAddress: ReadonlyMap<string, PlainPage>): Link[] {
  const names = address.split('/').slice(1, -2)
  return names.flatMap((_, at) => {
    const above = byAddress.get(`/${names.slice(0, at + 1).join('/')}/`)
    return above === undefined ? [] : [{ url: above.address, text: above.title }]
  })
}

/** The pages right below an address, in their order. */
function pagesBelow(address: string, pages: readonly PlainPage[]): HeadlineLink[] {
  return pages
    .filter((page) => page.address.startsWith(address) && /^[^/]+\/$/.test(page.address.slice(address.length)))
    .map(linkOf)
}

function linkOf({ address, title, language, direction }: PlainPage): HeadlineLink {
  return { url: address, text: title, language, direction }
}

/** What a page of the paper's own is to say beside its own words; nothing where nobody filed a text for it. */
export function addedTo(address: string, { pages }: Matter): { added?: AddedText } {
  const page = pages.find((one) => one.address === address)
  if (page === undefined) return {}
  const { title, isTitled, language, direction, tongues, markdown } = page
  const text = { title: isTitled ? title : null, language, direction, markdown }
  return { added: tongues === undefined ? text : { ...text, tongues } }
}

/** What the page about the paper shows beside what the masthead says. */
export function aboutView(matter: Matter): AboutView {
  const below = pagesBelow('/about/', matter.pages)
  return { ...(below.length === 0 ? {} : { below }), ...addedTo('/about/', matter) }
}

/** The pages to which every other leads, from the foot or the menu. */
export function ledFrom({ pages }: Matter): { pages?: { menu: Link[]; foot: Link[] } } {
  const [menu, foot] = [ledTo(pages, 'menu'), ledTo(pages, 'foot')]
  return menu.length + foot.length === 0 ? {} : { pages: { menu, foot } }
}

function ledTo(pages: readonly PlainPage[], shownIn: 'foot' | 'menu'): Link[] {
  return pages
    .filter((page) => page.shownIn === shownIn && !OWN.has(page.address))
    .map(({ address, title }) => ({ url: address, text: title }))
}
