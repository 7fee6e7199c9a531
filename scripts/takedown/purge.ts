/**
 * A purge: what a court wants removed leaves everything that the program keeps. The
 * register loses the line and keeps hashes; a build then removes the pages, and what
 * names them. Broken off anywhere, it is finished by saying it again.
 */

import type { Outcome } from '../build.ts'
import { foldName } from '../flow/fold-name.ts'
import { isNamedKind, NAMED_KINDS } from '../flow/shelf.ts'
import type { MarkdownPage, StoryPage } from '../pages/page.ts'
import { slugInAddress } from '../register/address/address.ts'
import { purgedLines } from '../register/purged.ts'
import { type ItemLine, type Register, registerOf, type ShelfLine } from '../register/register.ts'

/**
 * The register without these lines, and with what is left of them.
 *
 * @param pages the generated ones, for what the lines’ texts were
 */
export function purgedFrom(
  register: Register,
  lines: readonly (ItemLine | ShelfLine)[],
  now: string,
  pages: readonly MarkdownPage[] = [],
): Register {
  const gone = new Set<ItemLine | ShelfLine>(lines)
  const left = new Map((register.purged ?? []).map((line) => [line.id, line]))
  for (const line of lines.flatMap((one) => purgedLines(one, now, textAt(one, pages))))
    if (!left.has(line.id)) left.set(line.id, line)
  const isKept = (line: ItemLine | ShelfLine) => !gone.has(line)
  return registerOf(register.items.filter(isKept), register.shelves.filter(isKept), [...left.values()], register.pages)
}

function textAt({ id }: ItemLine | ShelfLine, pages: readonly MarkdownPage[]): string | null {
  const page = pages.find((one): one is StoryPage => one.kind === 'story' && one.id === id)
  return page?.markdown.text ?? null
}

/** What the copy of a line said, as far as its generated page still tells: to look whether it is gone, and for its names. */
export interface Told {
  /** Slugs, headline and the first words: by these it would be recognised. */
  readonly words: readonly string[]
  readonly names: readonly string[]
}

export function toldBy(line: ItemLine | ShelfLine, pages: readonly MarkdownPage[]): Told {
  if ('pages' in line) return { words: [line.name, line.address], names: [] }
  const page = pages.find((one): one is StoryPage => one.kind === 'story' && one.id === line.id)
  const brief = pages.flatMap((one) => (one.kind === 'briefs' ? one.briefs : [])).find(({ id }) => id === line.id)
  const slugs = line.kind === 'brief' ? [`#b-${line.id}`] : [line.address, ...line.former].map(slugInAddress)
  const { headline } = page?.fields ?? {}
  const texts = [headline?.value, page?.opening.split(/(?<=[.!?])\s/u)[0], brief?.text]
  return {
    words: [...slugs, line.headline, ...texts.filter((text) => text !== undefined)],
    names: [
      ...((page ?? brief)?.names.map(({ value }) => value) ?? []),
      ...NAMED_KINDS.flatMap(({ key }) => [page?.fields[key] ?? []].flat().map(({ value }) => value)),
    ],
  }
}

/** The shelves that only the purged text had: its names, under which nothing stands any more. */
export function emptied(register: Register, { names }: Told, { sheets }: Outcome): ShelfLine[] {
  const folded = new Set(names.map(foldName))
  return emptyShelves(register, sheets).filter(({ name }) => folded.has(foldName(name)))
}

/** The shelves that items make and under which nothing stands any more. */
export function emptyShelves(register: Register, sheets: Outcome['sheets']): ShelfLine[] {
  return register.shelves.filter((shelf) => isNamedKind(shelf.kind) && isEmpty(shelf, sheets))
}

/** Whether no story's page and no list of briefs leads to a shelf. */
export function isEmpty({ address }: ShelfLine, sheets: Outcome['sheets']): boolean {
  const link = JSON.stringify(address)
  return (sheets?.pages ?? []).every(
    ({ kind, view }) => (kind !== 'story' && kind !== 'day') || !JSON.stringify(view).includes(link),
  )
}
