/** Where the entries of a paper's own navigation and foot lead: to sections and pages by their names, or to an address. */

import type { Link } from '../../scripts/edition/edition.ts'
import type { Shell } from '../../scripts/edition/plan/page.ts'
import type { Dress, WAY_NAMES } from '../../scripts/flow/wear/look.ts'
import { ABOUT, CALENDAR, CORRECTIONS, FEEDS, FRONT, HEADLINES, href, isWebAddress, SEARCH } from '../parts/address.ts'
import { listsIn } from '../parts/lists.ts'
import { wordsOf } from '../words/words.ts'

/** A link as a page writes it: of one to another site, the address is whole. */
export interface SetWay extends Link {
  readonly href: string
}

/** Of each entry, what it leads to: several of `sections`; nothing where the paper has no such page, which the build says. */
export function waysOf(around: Shell, entries: NonNullable<Dress['navigation']>): readonly SetWay[] {
  return entries.flatMap(({ text, to }) => {
    const found = linksTo(around, to)
    return found.map((link) => ({
      url: link.url,
      text: found.length === 1 ? (text ?? link.text) : link.text,
      href: link.url.startsWith('/') ? href(around.paper, link.url) : link.url,
    }))
  })
}

function linksTo(around: Shell, to: string): readonly Link[] {
  if (to.startsWith('/') || isWebAddress(to) || to.startsWith('mailto:')) return [{ url: to, text: to }]
  if (to === 'sections') return around.sections
  const named = ofOurs(around).get(to)
  if (named !== undefined) return named === null ? [] : [named]
  const pages = [...around.sections, ...(around.pages?.menu ?? []), ...(around.pages?.foot ?? [])]
  const wanted = to.toLowerCase()
  return pages.filter(({ text }) => text.toLowerCase() === wanted).slice(0, 1)
}

/** The pages of every paper, by the names that a masthead has for them; null where there is none yet. */
function ofOurs(around: Shell): ReadonlyMap<string, Link | null> {
  const { paper, years } = around
  const words = wordsOf(paper.language)
  const lists = [...listsIn('masthead', around), ...listsIn('footer', around)]
  const list = (folder: string) => lists.find(({ url }) => url === folder) ?? null
  const [newest] = years
  const ways: readonly (readonly [(typeof WAY_NAMES)[number], Link | null])[] = [
    ['front', { url: FRONT, text: paper.name }],
    ['headlines', { url: HEADLINES, text: words.headlines }],
    ['archive', newest === undefined ? null : { url: newest.url, text: words.archive }],
    ['topics', list('/topics/')],
    ['bylines', list('/bylines/')],
    ['series', list('/series/')],
    ['calendar', around.calendar === true ? { url: CALENDAR, text: words.calendar } : null],
    ['search', { url: SEARCH, text: words.search }],
    ['corrections', { url: CORRECTIONS, text: words.correctionsPage }],
    ['feeds', { url: FEEDS, text: words.feeds }],
    ['about', { url: ABOUT, text: words.about }],
  ]
  return new Map(ways)
}
