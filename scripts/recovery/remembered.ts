/** Lines of the register, made again from what a build left behind. */

import type { MarkdownPage, PageBrief, StoryPage } from '../pages/page.ts'
import { atShelf, dayIn, isStoryAddress, slugInAddress } from '../register/address/address.ts'
import { LOST } from '../register/identity/address-alone.ts'
import type { ItemLine, ShelfLine } from '../register/register.ts'
import { idOf, plainWords, UNKNOWN_HASH } from '../summary/item-hash.ts'

/** The lines of a generated Markdown page: one of a story, one of each brief. */
export function linesOfPage(page: MarkdownPage): ItemLine[] {
  if (page.kind === 'story') return [lineOf(page, page.source, firstTextOf(page))]
  return page.briefs.map((brief) => lineOf(brief, page.source, plainWords(brief.text)))
}

function firstTextOf({ fields, opening }: StoryPage): string {
  const { headline } = fields
  return plainWords(headline !== undefined && headline.origin !== 'drafted' ? headline.value : opening)
}

function lineOf(page: StoryPage | PageBrief, source: string, headline: string): ItemLine {
  const { id, position, address, day, filed, revised } = page
  return {
    id,
    kind: 'markdown' in page ? 'story' : 'brief',
    source,
    place: position,
    hash: UNKNOWN_HASH,
    headline,
    address,
    filed,
    revised,
    former: [],
    days: day === dayIn(address) ? [] : [day],
    withdrawn: null,
  }
}

const DAY = /^\/\d{4}\/\d\d\/\d\d\/$/

/**
 * The line of an address of which nothing else is known: a story there is withdrawn
 * until its copy is found again, a day has had something, a shelf is called as its
 * address is. Null if there can be none.
 */
export function lineOfAddress(address: string, now: string): ItemLine | ShelfLine | null {
  const shelf = atShelf(address)
  if (shelf !== null) {
    const { kind, page } = shelf
    const name = shelf.slug.replaceAll('-', ' ')
    const id = idOf(kind, '', name, 0)
    return { id, kind, name, address: shelf.address, filed: now, pages: page === '' ? [] : [page] }
  }
  const isDay = DAY.test(address)
  if (!isDay && !isStoryAddress(address)) return null
  const id = idOf('lost', '', address, 0)
  const day = dayIn(address)
  return {
    id,
    kind: isDay ? 'brief' : 'story',
    source: LOST,
    place: 0,
    hash: UNKNOWN_HASH,
    headline: isDay ? '' : plainWords(slugInAddress(address)),
    address: isDay ? `${address}#b-${id}` : address,
    filed: `${day}T00:00:00Z`,
    revised: null,
    former: [],
    days: [],
    withdrawn: now,
  }
}
