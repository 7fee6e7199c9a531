/** What published addresses show once no story stands there any more. No address is ever forgotten. */

import { memo } from '../../flow/memo.ts'
import { compare } from '../../flow/problem.ts'
import type { Register } from '../register.ts'
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

/**
 * The addresses that redirect, and those that say that their story is withdrawn or
 * has expired, sorted. A former address leads straight to the current one, however often the
 * story moved. A brief has no page: where it was is its day's page, which stays.
 */
export const retiredIn = memo((register: Register): readonly Retired[] => {
  const retired: Retired[] = []
  for (const { kind, address, former, withdrawn, expired, reason = '' } of register.items) {
    if (kind === 'brief') continue
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
  }
  return retired.sort((a, b) => compare(a.url, b.url))
})

/** Every day, `yyyy-mm-dd`, that has or ever had a page, newest first. */
export const daysIn = memo((register: Register): readonly string[] => {
  const days = new Set<string>()
  for (const { address, former, days: listed } of register.items) {
    days.add(dayIn(address))
    for (const each of former) if (isStoryAddress(each)) days.add(dayIn(each))
    for (const day of listed) days.add(day)
  }
  for (const { days: listed = [] } of register.purged ?? []) for (const day of listed) days.add(day)
  return [...days].sort((a, b) => compare(b, a))
})
