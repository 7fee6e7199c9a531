/**
 * Lost lines: what a register had and a later one has no more. The program only
 * ever adds to a register, so whatever is missing was lost by a hand, a merge or a
 * disk, and its published addresses would die in silence.
 */

import { dayIn, foldAddress } from '../address/address.ts'
import { daysIn } from '../address/retired.ts'
import { isPurgedIn } from '../purged.ts'
import type { ItemLine, PageLine, Register, RegisterLine, ShelfLine } from '../register.ts'

export interface Lost {
  readonly line: RegisterLine
  /** What nobody answers for any more, root-relative. Empty where only the line is gone and another answers. */
  readonly addresses: readonly string[]
}

/**
 * The lines that are missing, and those that no longer say all that they said. What
 * was purged since is not lost.
 */
export function lostSince(before: Register, now: Register): Lost[] {
  const isPurged = isPurgedIn(now)
  const answers = answeredBy(now)
  const ids = new Set([...now.items, ...now.shelves].map(({ id }) => id))
  const purged = new Set((now.purged ?? []).map(({ id }) => id))
  const forgotten = (before.purged ?? []).filter(({ id }) => !purged.has(id))
  const lost = [...before.items, ...before.shelves, ...(before.pages ?? [])].flatMap((line): Lost[] => {
    if (isPurged(line.address)) return []
    const addresses = addressesOf(line).filter((address) => !answers(address) && !isPurged(address))
    // A story that says where it stood before takes over the line of that address: then it answers for it.
    return addresses.length > 0 || (line.kind === 'brief' && !ids.has(line.id)) ? [{ line, addresses }] : []
  })
  return [...lost, ...forgotten.map((line) => ({ line, addresses: [] }))]
}

/** What a line stands for, for a person: its address, if it has one that can be read. */
export function nameOfLine(line: RegisterLine): string {
  return line.kind === 'purged' ? `what was purged on ${line.on.slice(0, 10)}` : line.address
}

/** Tells whether a register answers for an address: of a story, of a day, of a shelf or a page below it. */
export function answeredBy(register: Register): (address: string) => boolean {
  const answered = new Set(daysIn(register).map(dayAddress))
  for (const line of [...register.items, ...register.shelves, ...(register.pages ?? [])])
    for (const address of addressesOf(line)) answered.add(foldAddress(address))
  const isPurged = isPurgedIn(register)
  return (address) => answered.has(foldAddress(address)) || isPurged(address)
}

/** Every address for which a line answers: of a brief, the pages of its days. */
export function addressesOf(line: ItemLine | ShelfLine | PageLine): string[] {
  if (line.kind === 'page') return [line.address, ...line.former]
  if ('pages' in line) return [line.address, ...line.pages.map((page) => line.address + page)]
  const days = [dayIn(line.address), ...line.days].map(dayAddress)
  return line.kind === 'brief' ? days : [line.address, ...line.former, ...days]
}

function dayAddress(day: string): string {
  return `/${day.replaceAll('-', '/')}/`
}
