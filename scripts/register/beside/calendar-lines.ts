/** The pages that the calendar ever had: the register keeps them as it keeps pages, since an event that is struck must not take its month along. */

import { idOf } from '../../summary/item-hash.ts'
import { isCalendarAddress } from '../address/address.ts'
import { type PageLine, type Register, registerOf } from '../register.ts'

export function isCalendarLine({ address }: PageLine): boolean {
  return isCalendarAddress(address)
}

/** Their addresses. */
export function calendarIn({ pages = [] }: Register): string[] {
  return pages.filter(isCalendarLine).map(({ address }) => address)
}

/** The register with a line for each of these pages. @param now when they are filed, if they are new */
export function withCalendar(register: Register, addresses: readonly string[], now: string): Register {
  const { pages = [] } = register
  const known = new Set(pages.map(({ address }) => address))
  const added = addresses.filter((address) => isCalendarAddress(address) && !known.has(address))
  if (added.length === 0) return register
  const lines = added.map((address): PageLine => {
    const source = address.slice(1)
    const common = {
      id: idOf('page', source, '', 0),
      kind: 'page',
      source,
      hash: '0',
      name: 'calendar',
      address,
    } as const
    return { ...common, filed: now, revised: null, former: [], withdrawn: null }
  })
  return registerOf(register.items, register.shelves, register.purged, [...pages, ...lines])
}
