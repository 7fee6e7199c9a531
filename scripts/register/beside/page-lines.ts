/**
 * The register's lines of pages: a page is known again by its file, else by its
 * address, else, where its file is gone, by what it says.
 */

import { hash } from 'node:crypto'
import { compare, type Problem } from '../../flow/problem.ts'
import { idOf } from '../../summary/item-hash.ts'
import { contentHash, olderContentHash } from '../../summary/summary.ts'
import { foldAddress, isPageAddress } from '../address/address.ts'
import { formerAddress, formerlyTaken, unreadFormerly } from '../address/formerly.ts'
import { sortedWithout } from '../identity/fold.ts'
import type { PlaceOfItem } from '../identity/item-place.ts'
import type { PageLine, Register } from '../register.ts'
import type { WantedPage } from './indexes.ts'

interface Around {
  readonly now: string
  readonly base: string
  /** Lines of files in error: they stay as they are. */
  readonly kept: readonly PageLine[]
  readonly placeOf: PlaceOfItem
}

interface Lines {
  /** Page by page. */
  readonly lines: readonly PageLine[]
  /** Those of pages that are no more. */
  readonly gone: readonly PageLine[]
  readonly problems: readonly Problem[]
}

export function linesFor(pages: readonly WantedPage[], register: Register, around: Around): Lines {
  const { now, kept } = around
  const before = (register.pages ?? []).filter((line) => !kept.includes(line))
  const found = matched(pages, before)
  const taken = new Set((register.pages ?? []).map(({ id }) => id))
  const asked = pages.map((page) => askedBy(page, register, around))
  const current = new Set([...pages, ...kept].map(({ address }) => foldAddress(address)))
  const isFree = (address: string) => !current.has(foldAddress(address))
  const lines = pages.map((page, at) =>
    lineOf(page, found.get(page), asked[at]?.addresses ?? [], { now, taken, isFree }),
  )
  const used = new Set([...found.values()])
  const claimed = new Set(lines.flatMap(({ address, former }) => [address, ...former]))
  const gone = before.flatMap((line): PageLine[] => {
    if (used.has(line)) return []
    const former = line.former.filter((one) => !claimed.has(one) && isFree(one))
    if (!claimed.has(line.address) && isFree(line.address)) {
      const isSame = former.length === line.former.length && line.withdrawn !== null
      return [isSame ? line : { ...line, former, withdrawn: line.withdrawn ?? now }]
    }
    // Another page has its address now: what else it had says that it is gone.
    const [first, ...rest] = former
    return first === undefined ? [] : [{ ...line, address: first, former: rest, withdrawn: line.withdrawn ?? now }]
  })
  return { lines, gone, problems: asked.flatMap(({ problems }) => problems) }
}

function matched(pages: readonly WantedPage[], before: readonly PageLine[]): ReadonlyMap<WantedPage, PageLine> {
  const found = new Map<WantedPage, PageLine>()
  const used = new Set<PageLine>()
  const by = (isSame: (page: WantedPage, line: PageLine) => boolean) => {
    for (const page of pages) {
      if (found.has(page)) continue
      const line = before.find((one) => !used.has(one) && isSame(page, one))
      if (line === undefined) continue
      used.add(line)
      found.set(page, line)
    }
  }
  const sources = new Set(pages.map(({ source }) => source))
  by((page, line) => line.source === page.source)
  by((page, line) => foldAddress(line.address) === foldAddress(page.address) && !sources.has(line.source))
  by((page, line) => page.item !== null && line.hash === hashOf(page) && !sources.has(line.source))
  return found
}

function hashOf({ item, title }: WantedPage): string {
  return item === null ? hash('sha256', title).slice(0, 16) : contentHash(item)
}

interface Asked {
  readonly addresses: readonly string[]
  readonly problems: readonly Problem[]
}

/** Older addresses that a page names as its own. */
function askedBy({ item, source }: WantedPage, { items }: Register, { base, placeOf }: Around): Asked {
  const addresses: string[] = []
  const problems: Problem[] = []
  for (const field of item?.fields.formerly ?? []) {
    const place = item === null ? { file: source, line: 1, column: 1 } : placeOf(source, item, field)
    const address = formerAddress(field.value, base)
    const holder = address === null ? undefined : items.find((line) => [line.address, ...line.former].includes(address))
    if (address === null) problems.push({ ...unreadFormerly(field.value), ...place })
    else if (holder !== undefined)
      problems.push({ ...formerlyTaken(address, `“${holder.headline}” (${holder.source})`), ...place })
    else if (isPageAddress(address) || address.endsWith('.html')) addresses.push(address)
  }
  return { addresses, problems }
}

interface Making {
  readonly now: string
  readonly taken: Set<string>
  readonly isFree: (address: string) => boolean
}

function lineOf(
  page: WantedPage,
  line: PageLine | undefined,
  asked: readonly string[],
  { now, taken, isFree }: Making,
): PageLine {
  const { source, address, title: name } = page
  const said = hashOf(page)
  const before = line === undefined ? [] : [line.address, ...line.former]
  const former = sortedWithout([...before, ...asked].filter(isFree), address)
  if (line === undefined) {
    const id = freshId(source, taken)
    return { id, kind: 'page', source, hash: said, name, address, filed: now, revised: null, former, withdrawn: null }
  }
  const isRevised = line.hash !== said && (page.item === null || line.hash !== olderContentHash(page.item))
  const next = { ...line, source, hash: said, name, address, former, withdrawn: null }
  const isSame =
    line.hash === said &&
    line.source === source &&
    line.name === name &&
    line.address === address &&
    line.withdrawn === null
  if (isSame && former.join(' ') === [...line.former].sort(compare).join(' ')) return line
  return isRevised ? { ...next, revised: now } : next
}

function freshId(source: string, taken: Set<string>): string {
  for (let attempt = 0; ; attempt += 1) {
    const id = idOf('page', source, '', attempt)
    if (taken.has(id)) continue
    taken.add(id)
    return id
  }
}
