/**
 * Restore: lost and damaged lines of the register, from whatever remembers them.
 *
 * First the copy of the register that the last build left: with it, every line comes
 * back as it was. Where there is none, the generated Markdown pages, which hold all
 * but the hash; and last the addresses that stand published, of which only is known
 * that they must go on to answer. A sound line is never replaced: at most it gets
 * back addresses that it had.
 */

import { hasError } from '../flow/problem.ts'
import type { MarkdownPage } from '../pages/page.ts'
import { loadRegister } from '../register/file/load.ts'
import { answeredBy, lostSince } from '../register/file/lost.ts'
import { foldItem, foldShelf } from '../register/identity/fold.ts'
import { isPurgedIn } from '../register/purged.ts'
import {
  type ItemLine,
  isPage,
  isPurged,
  printRegister,
  type Register,
  type RegisterLine,
  registerOf,
  type ShelfLine,
} from '../register/register.ts'
import type { LastRegister } from './lacks.ts'
import { lineOfAddress, linesOfPage } from './remembered.ts'

/** What there is to restore from. */
export interface Remains {
  /** The register's text as it stands; `''` if it is gone. */
  readonly text: string
  readonly last: LastRegister | null
  readonly pages: readonly MarkdownPage[]
  /** What stands published, sorted; and where it leads, if it is a redirect. */
  readonly published: readonly string[]
  readonly leadsTo: (address: string) => string | null
  /** An instant in UTC, to the second. */
  readonly now: string
}

export interface Restored {
  readonly line: RegisterLine
  readonly from: 'copy' | 'page' | 'address'
}

export interface Restoring {
  /** The register's text as it is to be. */
  readonly text: string
  readonly restored: readonly Restored[]
  /** Damaged lines whose place a restored one has taken, and those of which nobody knows what they said: they stay. */
  readonly replaced: readonly string[]
  readonly left: readonly string[]
}

export function restore(remains: Remains): Restoring {
  const sound = loadRegister(remains.text).register
  const restored: Restored[] = []
  let register = sound
  if (remains.last !== null)
    for (const { line } of lostSince(remains.last.register, sound)) {
      register = withLine(register, line)
      restored.push({ line, from: 'copy' })
    }
  if (remains.last?.isWhole !== true) {
    register = fromPages(register, remains, restored)
    register = fromAddresses(register, remains, restored)
  }
  const damaged = damagedLines(remains.text)
  const isWhole = remains.last?.isWhole === true
  const left = damaged.filter((line) => !isWhole && !hasIdOf(register, line))
  const text = restored.length === 0 && damaged.length === 0 ? printRegister(sound) : printRegister(register)
  return {
    text: text + left.map((line) => `${line}\n`).join(''),
    restored,
    replaced: damaged.filter((line) => !left.includes(line)),
    left,
  }
}

/** Put a line back; of one that is there but lacks addresses, both are folded, and the address that was published stays. */
function withLine({ items, shelves, purged, pages }: Register, line: RegisterLine): Register {
  if (isPage(line)) {
    const others = (pages ?? []).filter(({ id }) => id !== line.id)
    return settled(registerOf(items, shelves, purged, [...others, line]))
  }
  if (isPurged(line)) return settled(registerOf(items, shelves, [...(purged ?? []), line], pages))
  if ('pages' in line) {
    const there = shelves.find(({ id, kind }) => id === line.id && kind === line.kind)
    const next = there === undefined || there.address !== line.address ? line : foldShelf([line, there])
    return registerOf(items, [...shelves.filter((one) => one !== there), next], purged, pages)
  }
  const there = items.find(({ id }) => id === line.id)
  const next =
    there === undefined ? line : foldItem([{ ...there, address: line.address, former: formerOf(there, line) }, line])
  return settled(registerOf([...items.filter((one) => one !== there), next], shelves, purged, pages))
}

function formerOf(there: ItemLine, line: ItemLine): string[] {
  return line.kind === 'brief' ? [] : [...there.former, there.address].filter((address) => address !== line.address)
}

/** Two entries may want one address now: whoever was filed first has it, as after a merge. */
function settled(register: Register): Register {
  return loadRegister(printRegister(register)).register
}

function fromPages(register: Register, { pages }: Remains, restored: Restored[]): Register {
  const ids = new Set(register.items.map(({ id }) => id))
  const isGone = isPurgedIn(register)
  const lines = pages.flatMap(linesOfPage).filter(({ id, address }) => !ids.has(id) && !isGone(address))
  for (const line of lines) restored.push({ line, from: 'page' })
  return lines.length === 0
    ? register
    : settled(registerOf([...register.items, ...lines], register.shelves, register.purged, register.pages))
}

function fromAddresses(register: Register, { published, leadsTo, now }: Remains, restored: Restored[]): Register {
  const answers = answeredBy(register)
  const items = new Map(register.items.map((line) => [line.id, line]))
  const byAddress = new Map(register.items.map((line) => [line.address, line.id]))
  const shelves = [...register.shelves]
  for (const address of published.filter((one) => !answers(one))) {
    const target = items.get(byAddress.get(leadsTo(address) ?? '') ?? '')
    const line =
      target === undefined ? lineOfAddress(address, now) : { ...target, former: [...target.former, address].sort() }
    if (line === null) continue
    restored.push({ line, from: 'address' })
    if ('pages' in line) addPage(shelves, line)
    else items.set(line.id, line)
  }
  return settled(registerOf(items.values(), shelves, register.purged, register.pages))
}

/** A shelf and the pages below it are told one by one. */
function addPage(shelves: ShelfLine[], line: ShelfLine): void {
  const at = shelves.findIndex(({ address }) => address === line.address)
  const there = shelves[at]
  if (there === undefined) shelves.push(line)
  else shelves[at] = { ...there, pages: [...new Set([...there.pages, ...line.pages])].sort() }
}

/** The lines that the loader refuses, as they stand, without the markers of merge conflicts. */
function damagedLines(text: string): string[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  return lines.filter((line) => line.trim() !== '' && !/^[<=>|]{7}/.test(line) && hasError(loadRegister(line).problems))
}

function hasIdOf({ items, shelves, purged = [], pages = [] }: Register, line: string): boolean {
  const id = /"id"\s*:\s*"([a-z\d]+)"/.exec(line)?.[1]
  return [...items, ...shelves, ...purged, ...pages].some((one) => one.id === id)
}
