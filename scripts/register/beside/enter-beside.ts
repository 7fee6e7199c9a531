/**
 * Pages and notices, entered: which are out by the clock, and where each page stands.
 * The register keeps the address of a page as it keeps a story's: one that was renamed
 * leads on, one that is gone says so.
 */

import type { StoryItem } from '../../flow/item.ts'
import { byPlace, compare, type Problem } from '../../flow/problem.ts'
import { type Clock, judgeAt, todayAt } from '../../release/verdict.ts'
import { retiredIn } from '../address/retired.ts'
import type { Entering } from '../enter.ts'
import type { Held } from '../held.ts'
import { type ParsedFile, placesIn } from '../identity/item-place.ts'
import { isPurgedIn } from '../purged.ts'
import { type PageLine, type Register, registerOf } from '../register.ts'
import { bareName, byTime, type Change, heldAs } from '../sift.ts'
import { ADDED_TO, pageAddress } from './addresses.ts'
import type { BesideFile } from './beside-file.ts'
import { isCalendarLine } from './calendar-lines.ts'
import { eventChanges } from './event-changes.ts'
import { indexesFor, type WantedPage } from './indexes.ts'
import { linesFor } from './page-lines.ts'
import { apart } from './page-problems.ts'

export interface EnteredNotice {
  readonly item: StoryItem
  readonly source: string
}

/** A page in its place; without an item, the index of a folder. */
export interface EnteredPage {
  readonly item: StoryItem | null
  readonly source: string
  readonly address: string
  readonly title: string
  /** Empty of a text for a page of the paper's own, which the register need not know. */
  readonly filed: string
  readonly revised: string | null
}

export interface BesideEntries {
  readonly pages: readonly EnteredPage[]
  readonly notices: readonly EnteredNotice[]
  readonly register: Register
  readonly held: readonly Held[]
  readonly silent: ReadonlySet<string>
  readonly changes: readonly Change[]
  readonly problems: readonly Problem[]
  /** Pages that the register did not have, by their files. */
  readonly minted: readonly string[]
  /** The day by the clock, where the paper is: `yyyy-mm-dd`. */
  readonly day: string
}

interface Sifted {
  readonly out: readonly BesideFile[]
  readonly held: readonly Held[]
  readonly silent: ReadonlySet<string>
  readonly changes: readonly Change[]
}

/**
 * @param files of `pages/` and `notices/`, each with one item
 * @param broken paths of files in error: their pages stand as they are
 */
export function enterBeside(
  files: readonly BesideFile[],
  register: Register,
  { now, zone, base = '/' }: Clock & { readonly base?: string },
  broken: ReadonlySet<string>,
): BesideEntries {
  const placeOf = placesIn(files.map(parsedAs))
  const { out, ...sifted } = sift(files, register, { now, zone })
  const items = out.map(({ path, item }) => ({ item, source: path }))
  const notices = items.filter(({ item }) => item.beside?.kind === 'notice')
  const named = items
    .filter(({ item }) => item.beside?.kind === 'page')
    .map(({ item, source }): WantedPage => ({ item, source, address: pageAddress(source), title: titleOf(item) }))
  const added = named.filter(({ address }) => Object.hasOwn(ADDED_TO, address))
  const wanted = named.filter((one) => !added.includes(one))
  const { sound, problems } = apart(wanted, register, placeOf, isPurgedIn(register))
  const all = [...sound, ...indexesFor(sound)]
  const kept = (register.pages ?? []).filter((line) => broken.has(line.source) || isCalendarLine(line))
  const { lines, gone, problems: asked } = linesFor(all, register, { now, base, kept, placeOf })
  const heldSources = new Set(sifted.held.map(({ source }) => source))
  return {
    ...sifted,
    pages: [
      ...added.map(({ address, ...page }) => ({
        ...page,
        address: ADDED_TO[address] ?? address,
        filed: '',
        revised: null,
      })),
      ...all.map((page, at): EnteredPage => {
        const { filed = now, revised = null } = lines[at] ?? {}
        return { ...page, filed, revised }
      }),
    ],
    notices,
    register: withPages(register, [...lines, ...gone, ...kept]),
    problems: [...problems, ...asked, ...takenOff(gone, register, heldSources)].sort(byPlace),
    minted: all.filter((_, at) => !isKnown(register, lines[at]?.id)).map(({ source }) => source),
    day: todayAt({ now, zone }),
  }
}

function sift(files: readonly BesideFile[], register: Register, clock: Clock): Sifted {
  const judge = judgeAt(clock)
  const placeOf = placesIn(files.map(parsedAs))
  const lines = new Map((register.pages ?? []).map((line) => [line.source, line]))
  const out: BesideFile[] = []
  const held: Held[] = []
  const silent = new Set<string>()
  const changes: Change[] = []
  for (const file of [...files].sort((a, b) => compare(a.path, b.path))) {
    const { path, item, sidecar } = file
    const change = (at: string | null, kind: Change['kind']) => {
      if (at !== null) changes.push({ at, kind, file: path, headline: bareName(item) })
    }
    const verdict = judge(item, path, lines.get(path)?.filed)
    if (verdict.kind === 'out') {
      out.push(file)
      change(verdict.expires, 'expiry')
      continue
    }
    for (const one of [path, sidecar]) if (one !== undefined) silent.add(one)
    if (verdict.kind === 'expired') continue
    held.push(heldAs({ item, path, position: 0, ...(sidecar === undefined ? {} : { sidecar }) }, verdict, placeOf))
    change(verdict.until, 'release')
  }
  return { out, held, silent, changes }
}

function parsedAs({ item, ...file }: BesideFile): ParsedFile {
  return { ...file, items: [item] }
}

function titleOf(item: StoryItem): string {
  return item.fields.headline?.value ?? ''
}

function isKnown({ pages = [] }: Register, id: string | undefined): boolean {
  return pages.some((line) => line.id === id)
}

function withPages(register: Register, pages: readonly PageLine[]): Register {
  const { pages: before = [] } = register
  const isSame = pages.length === before.length && pages.every((line) => before.includes(line))
  return isSame ? register : registerOf(register.items, register.shelves, register.purged, pages)
}

/** A page that was published and is held now: told, since its address says that it is gone. */
function takenOff(gone: readonly PageLine[], { pages = [] }: Register, held: ReadonlySet<string>): Problem[] {
  const before = new Map(pages.map((line) => [line.id, line]))
  return gone
    .filter(({ id, source }) => held.has(source) && before.get(id)?.withdrawn === null)
    .map(({ name, address, source }) => ({
      severity: 'warning',
      code: 'taken-off',
      file: source,
      line: 1,
      column: 1,
      reason: `The page “${name}” was published at ${address} and is held now: it is taken off, and its address says so.`,
      hint: 'It gets its address back when it is let out.',
    }))
}

/** What entering came to, of the news and of what stands beside it. */
export function withBeside(news: Entering, beside: BesideEntries, clock: Clock): Entering {
  const { items, shelves, purged } = news.register
  const isSame = news.register.pages === beside.register.pages
  return {
    ...news,
    register: isSame ? news.register : registerOf(items, shelves, purged, beside.register.pages),
    retired: isSame ? news.retired : retiredIn(registerOf(items, shelves, purged, beside.register.pages)),
    held: [...news.held, ...beside.held],
    silent: new Set([...news.silent, ...beside.silent]),
    changes: [...news.changes, ...beside.changes, ...eventChanges(news.entered, clock)].sort(byTime),
    problems: [...news.problems, ...beside.problems].sort(byPlace),
  }
}

/** With `--frozen`: an error for each page that the register did not have. */
export function unregisteredPages({ minted }: BesideEntries): Problem[] {
  return minted.map((file) => ({
    severity: 'error',
    code: 'unregistered',
    file,
    line: 1,
    column: 1,
    reason: 'Found a page that is not in the register; expected only registered ones, since the register is frozen.',
    hint: 'Run a build and commit content/register.ndjson.',
  }))
}
