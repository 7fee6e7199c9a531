/**
 * Addressing: who stands where. An address is made when its story is entered and
 * stays, whatever becomes of headline and date; only the editor's `slug:` changes
 * its last part. What was once one story's address is never another's.
 */

import type { Problem } from '../../flow/problem.ts'
import { slugIn, slugOf } from '../../slug.ts'
import { type ItemPlace, nameOf, type PlaceOfItem, printPlace } from '../identity/item-place.ts'
import type { Slot } from '../identity/slot.ts'
import type { ItemLine } from '../register.ts'
import { briefAddress, dayIn, foldAddress, slugInAddress, storyAddress } from './address.ts'
import { type AddressBook, addressBook, PURGED_HOLDER } from './address-book.ts'
import type { AddressDesk, Addressed, Identified } from './addressed.ts'
import { addressTaken, askedTwice, changedSlug, emptySlug, purgedAddress, slugClash } from './addressing-problems.ts'
import { giveFormer } from './give-former.ts'

/** A story whose editor asks for an address. */
interface Ask {
  readonly of: Identified
  readonly place: ItemPlace
  readonly address: string
}

/** What addressing needs beside the items. */
interface Addressing {
  /** Tells which addresses nobody may have any more. */
  readonly isPurged?: (address: string) => boolean
  /** The path below which the paper is published. */
  readonly base?: string
  /** Files in error: their stories are not gone. */
  readonly broken?: ReadonlySet<string>
  /** Those of which it is said already that they are the same as another. */
  readonly twins?: ReadonlySet<Slot>
}

/**
 * Address the items. First what is registered keeps its address, then the slugs
 * that editors ask for are looked at, then new stories get what is free. An item
 * that asks in vain keeps the address it had, or gets one of its headline.
 *
 * @param items in the order of their paths and positions, which is the order in which new ones are served
 * @param lines all item lines of the register, those of absent items too
 */
export function addressesOf(
  items: readonly Identified[],
  lines: readonly ItemLine[],
  placeOf: PlaceOfItem,
  { isPurged = () => false, base = '/', broken = new Set(), twins = new Set() }: Addressing = {},
): Addressed {
  const addresses = new Map<string, string>()
  const problems: Problem[] = []
  let book: AddressBook | null = null
  const desk: AddressDesk = {
    items,
    placeOf,
    // Most builds give no address, and need not know whose all of them are.
    get book() {
      book ??= bookOf(lines, isPurged)
      return book
    },
    addresses,
    problems,
    name: namer(items, lines, placeOf),
    twins,
  }
  for (const { slot, id, line, day } of items) {
    if (slot.item.kind === 'brief') addresses.set(id, briefAddress(day, id))
    else if (line !== undefined) addresses.set(id, line.address)
  }
  giveAsked(desk)
  const formers = giveFormer(
    desk,
    lines.filter(({ source }) => !broken.has(source)),
    base,
  )
  giveFree(desk)
  return { addresses, ...formers, problems }
}

/** Give the addresses that editors ask for, if they are the story's own or nobody's. */
function giveAsked(desk: AddressDesk): void {
  const { items, placeOf, addresses, problems, name } = desk
  const asks = asksOf(items, placeOf, problems)
  if (asks.length === 0) return
  const { book } = desk
  const asked = new Map(asks.map((ask) => [`${ask.of.id} ${foldAddress(ask.address)}`, ask]))
  for (const { of, place, address } of asks) {
    const holder = book.holder(address) ?? of.id
    if (holder === of.id) {
      book.give(address, of.id)
      addresses.set(of.id, address)
      continue
    }
    const rival = asked.get(`${holder} ${foldAddress(address)}`)
    const wording =
      rival === undefined
        ? addressTaken(address, name(holder))
        : askedTwice(address, nameOf(of.slot.item), `${nameOf(rival.of.slot.item)} (${printPlace(rival.place)})`)
    problems.push({ ...wording, ...place })
  }
}

/** Give each new story that has no address yet the first that is free, by its headline. */
function giveFree(desk: AddressDesk): void {
  const { items, placeOf, addresses, problems, name, twins } = desk
  for (const { slot, id, day } of items) {
    if (slot.item.kind === 'brief' || addresses.has(id)) continue
    const slug = slugOf(slot.item.fields.headline?.value ?? slot.item.body[0]?.text ?? '')
    const wanted = storyAddress(day, slug)
    const { book } = desk
    const given = book.giveFree(slug, id, (free) => storyAddress(day, free))
    addresses.set(id, given)
    if (given === wanted || twins.has(slot)) continue
    const holder = book.holder(wanted)
    const wording =
      holder === PURGED_HOLDER
        ? purgedAddress(nameOf(slot.item))
        : slugClash(nameOf(slot.item), wanted, name(holder ?? ''), given)
    problems.push({ ...wording, ...placeOf(slot.path, slot.item) })
  }
}

function bookOf(lines: readonly ItemLine[], isPurged?: (address: string) => boolean): AddressBook {
  const book = addressBook(isPurged)
  for (const { id, kind, address, former } of lines) {
    if (kind === 'brief') continue
    book.give(address, id)
    for (const each of former) book.give(each, id)
  }
  return book
}

/** The slugs that editors ask for. The day of a registered address stays, even if the story was redated. */
function asksOf(items: readonly Identified[], placeOf: PlaceOfItem, problems: Problem[]): Ask[] {
  const asks: Ask[] = []
  for (const of of items) {
    const field = of.slot.item.kind === 'story' ? of.slot.item.fields.slug : undefined
    if (field === undefined) continue
    const slug = slugIn(field.value)
    const place = placeOf(of.slot.path, of.slot.item, field)
    if (slug === null) {
      problems.push({ ...emptySlug(field.value), ...place })
      continue
    }
    const address = asPublished(of, storyAddress(of.line === undefined ? of.day : dayIn(of.line.address), slug))
    const given = slugInAddress(address)
    if (given !== field.value.trim()) problems.push({ ...changedSlug(field.value.trim(), given), ...place })
    asks.push({ of, place, address })
  }
  return asks
}

/** The story's own address in the spelling in which it was published, if some file system takes the two for one. */
function asPublished({ line }: Identified, address: string): string {
  if (line === undefined) return address
  const folded = foldAddress(address)
  return [line.address, ...line.former].find((own) => foldAddress(own) === folded) ?? address
}

/** Says whose an id is, in words; looked up only once two stories meet. */
function namer(items: readonly Identified[], lines: readonly ItemLine[], placeOf: PlaceOfItem): (id: string) => string {
  let names: Map<string, () => string> | null = null
  return (id) => {
    if (id === PURGED_HOLDER) return 'a story that was purged by order'
    names ??= new Map([
      ...lines.map((line) => [line.id, () => nameOfLine(line)] as const),
      ...items.map(({ id, slot }) => [id, () => nameInPlace(slot, placeOf)] as const),
    ])
    return names.get(id)?.() ?? ''
  }
}

function nameInPlace({ path, item }: Slot, placeOf: PlaceOfItem): string {
  return `${nameOf(item)} (${printPlace(placeOf(path, item))})`
}

function nameOfLine({ headline, source, withdrawn }: ItemLine): string {
  return `“${headline}” (${source}${withdrawn === null ? '' : ', withdrawn'})`
}
