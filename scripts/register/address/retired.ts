/** What published addresses show once no story stands there any more. No address is ever forgotten. */

import { isEqual, memo, memoEach } from '../../flow/memo.ts'
import { compare } from '../../flow/problem.ts'
import type { ItemLine, PageLine, Register } from '../register.ts'
import { dayIn, isStoryAddress } from './address.ts'

/** An address that no longer shows what it did. */
export type Retired =
  | { readonly kind: 'redirect'; readonly url: string; readonly to: string }
  /** `reason`: why, if somebody said so. `day`: under which it was listed, where its address does not say. */
  | {
      readonly kind: 'withdrawn'
      readonly url: string
      readonly on: string
      readonly reason?: string
      readonly day?: string
    }
  | { readonly kind: 'expired'; readonly url: string; readonly on: string }
  /** A page that is no story, and is gone. */
  | { readonly kind: 'takenDown'; readonly url: string; readonly on: string }

/**
 * The addresses that redirect, and those that say that their story is withdrawn or
 * has expired, sorted. A former address leads straight to the current one, however often the
 * story moved. A brief has no page: where it was is its day's page, which stays.
 */
export const retiredIn = memo((register: Register): readonly Retired[] => {
  const ofItems = sortedRetired(retiredBy(register.items))
  const others = [...retiredTwins(register.items), ...(register.pages ?? []).flatMap(retiredPages)]
  return others.length === 0 ? ofItems : [...ofItems, ...others].sort((a, b) => compare(a.url, b.url))
})

/** Whether a line is of a text that is published elsewhere, and not withdrawn by order. */
function isTwin({ twin, reason }: ItemLine): boolean {
  return twin !== undefined && reason === undefined
}

/** What is kept out for another leads there, and goes on to do so when its copy is gone; it is as the other is when that is withdrawn. */
function retiredTwins(items: readonly ItemLine[]): Retired[] {
  const twins = items.filter(isTwin)
  if (twins.length === 0) return []
  const byId = new Map(items.map((line) => [line.id, line]))
  return twins.flatMap((line) => {
    const { address, former } = line
    let to = byId.get(line.twin ?? '')
    for (let steps = 0; to !== undefined && isTwin(to) && steps < MOST_STEPS; steps += 1) to = byId.get(to.twin ?? '')
    const target = to
    return [address, ...former].map((url): Retired => {
      if (target?.withdrawn === null) return { kind: 'redirect', url, to: target.address }
      const why = target?.reason === undefined || target.reason === '' ? {} : { reason: target.reason }
      return { kind: 'withdrawn', url, on: line.withdrawn ?? target?.withdrawn ?? line.filed, ...why }
    })
  })
}

/** From one to the next, where that was kept out later: no paper has more, but for one whose register was mended by hand. */
const MOST_STEPS = 16

function retiredPages({ address, former, withdrawn }: PageLine): Retired[] {
  if (withdrawn === null) return former.map((url) => ({ kind: 'redirect', url, to: address }))
  return [address, ...former].map((url) => ({ kind: 'takenDown', url, on: withdrawn }))
}

const NONE: readonly Retired[] = []

const retiredBy = memoEach((line: ItemLine): readonly Retired[] => {
  const { kind, address, former, withdrawn, expired, reason = '' } = line
  if (isTwin(line)) return NONE
  if (kind === 'brief' || (withdrawn === null && expired === undefined && former.length === 0)) return NONE
  const retired: Retired[] = []
  const why = reason === '' ? {} : { reason }
  if (withdrawn !== null) retired.push({ kind: 'withdrawn', url: address, on: withdrawn, ...why })
  else if (expired !== undefined) retired.push({ kind: 'expired', url: address, on: expired })
  for (const url of former) {
    retired.push(
      withdrawn === null
        ? { kind: 'redirect', url, to: address }
        : { kind: 'withdrawn', url, on: withdrawn, ...why, ...(isStoryAddress(url) ? {} : { day: dayIn(address) }) },
    )
  }
  return retired
}, isEqual)

const sortedRetired = memo((retired: readonly (readonly Retired[])[]) =>
  retired.flat().sort((a, b) => compare(a.url, b.url)),
)

/** Every day, `yyyy-mm-dd`, that has or ever had a page, newest first. */
export const daysIn = memo((register: Register): readonly string[] => {
  const days = new Set(daysSeen(daysBy(register.items)))
  for (const { days: listed = [] } of register.purged ?? []) for (const day of listed) days.add(day)
  return [...days].sort((a, b) => compare(b, a))
})

const daysBy = memoEach(({ address, former, days }: ItemLine): readonly string[] => {
  return [dayIn(address), ...former.flatMap((each) => (isStoryAddress(each) ? [dayIn(each)] : [])), ...days]
}, isEqual)

const daysSeen = memo((days: readonly (readonly string[])[]): readonly string[] => [...new Set(days.flat())])
