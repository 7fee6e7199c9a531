/**
 * Folding: what two branches wrote about one item becomes one line. With
 * `merge=union` both branches' lines stay in the file after a merge, so lines of
 * one id are usual, not a fault. Whatever the order of the lines, the fold is the
 * same, and no address that either branch published is lost.
 */

import { compare } from '../../flow/problem.ts'
import { dayIn } from '../address/address.ts'
import { type ItemLine, type PageLine, type PurgedLine, printLine, type ShelfLine } from '../register.ts'

/**
 * Fold an item's lines. The earliest filing gives the line, its time and its
 * address; of equally early ones the line that moved on from another's address,
 * then the latest revised. Other addresses become former. It is withdrawn only if
 * all say so: the next build sees for itself. An order to withdraw, though, holds
 * if any has it: whoever took it back on the other branch can do so again.
 */
export function foldItem(lines: readonly ItemLine[]): ItemLine {
  const base = chosen(lines)
  const revisions = lines.flatMap((line) => line.revised ?? []).sort(compare)
  const withdrawals = lines.flatMap((line) => line.withdrawn ?? []).sort(compare)
  const ordered = lines.flatMap(({ reason }) => reason ?? []).sort(compare)
  const addresses = lines.flatMap((line) => [line.address, ...line.former])
  const days = lines.flatMap((line) => (line.kind === 'brief' ? [dayIn(line.address), ...line.days] : line.days))
  return {
    ...base,
    revised: revisions.at(-1) ?? null,
    former: base.kind === 'brief' ? [] : sortedWithout(addresses, base.address),
    days: sortedWithout(days, dayIn(base.address)),
    withdrawn: ordered.length > 0 || withdrawals.length === lines.length ? (withdrawals[0] ?? null) : null,
    ...(ordered.length > 0 ? { reason: ordered.at(-1) ?? '' } : {}),
  }
}

/** Fold what is left of a purge: the earliest counts, with the passages that either knows. */
export function foldPurged(lines: readonly PurgedLine[]): PurgedLine {
  const earliest = first([...lines].sort((a, b) => compare(a.on, b.on) || compare(b.item, a.item)))
  const passages = [...new Set(lines.flatMap((line) => line.passages ?? []))].sort(compare)
  return passages.length === 0 ? earliest : { ...earliest, passages }
}

/** Fold a shelf's lines: the earliest filing stays, with the pages of all. */
export function foldShelf(lines: readonly ShelfLine[]): ShelfLine {
  const earliest = first([...lines].sort((a, b) => compare(a.filed, b.filed) || compare(printLine(a), printLine(b))))
  return { ...earliest, pages: [...new Set(lines.flatMap(({ pages }) => pages))].sort(compare) }
}

/** Fold a page's lines: the earliest filing stays, with the addresses of all; it is gone only if all say so. */
export function foldPage(lines: readonly PageLine[]): PageLine {
  const earliest = first([...lines].sort((a, b) => compare(a.filed, b.filed) || compare(printLine(a), printLine(b))))
  const withdrawals = lines.flatMap((line) => line.withdrawn ?? []).sort(compare)
  return {
    ...earliest,
    revised:
      lines
        .flatMap((line) => line.revised ?? [])
        .sort(compare)
        .at(-1) ?? null,
    former: sortedWithout(
      lines.flatMap((line) => [line.address, ...line.former]),
      earliest.address,
    ),
    withdrawn: withdrawals.length === lines.length ? (withdrawals[0] ?? null) : null,
  }
}

/** Distinct, in order, without one. */
export function sortedWithout(values: Iterable<string>, one: string): string[] {
  const distinct = new Set(values)
  distinct.delete(one)
  return [...distinct].sort(compare)
}

function chosen(lines: readonly ItemLine[]): ItemLine {
  const earliest = lines.map(({ filed }) => filed).sort(compare)[0]
  const early = lines.filter(({ filed }) => filed === earliest)
  /** Of each former address the addresses that it was left for. */
  const left = new Map<string, Set<string>>()
  for (const { address, former } of early)
    for (const each of former) left.set(each, (left.get(each) ?? new Set()).add(address))
  const isLeft = (address: string) => {
    const by = left.get(address)
    return by !== undefined && by.size > (by.has(address) ? 1 : 0)
  }
  const newest = early.filter(({ address }) => !isLeft(address))
  return first([...(newest.length > 0 ? newest : early)].sort(byRevision))
}

function byRevision(a: ItemLine, b: ItemLine): number {
  return (
    compare(b.revised ?? '', a.revised ?? '') ||
    compare(a.withdrawn ?? '', b.withdrawn ?? '') ||
    compare(printLine(a), printLine(b))
  )
}

function first<T>(lines: readonly T[]): T {
  const [line] = lines
  if (line === undefined) throw new Error('Nothing to fold')
  return line
}
