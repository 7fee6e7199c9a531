/**
 * Where links lead that are counted from where the copy or its page is: to the story of a
 * file (`council.txt`, `../council.txt`), or to a page of the paper (`../x` from the story's
 * own address). What leads to nothing that is published has no target: its words stay.
 */

import { posix } from 'node:path'
import { decoded } from '../../markdown/anchors.ts'
import type { MarkdownPage, StoryPage } from '../../pages/page.ts'
import type { LinkTargets, Retired } from '../edition.ts'
import { formerly, isCopyName, type Renamed, renamedIn } from './renamed.ts'

/** What links can lead to. */
export interface Leads {
  /** By the path of a file: the address of its first item. */
  readonly files: ReadonlyMap<string, string>
  /** By a file's name: its paths. */
  readonly names: ReadonlyMap<string, readonly string[]>
  /** Stories whose file was called otherwise, or who were. */
  readonly renamed: () => readonly Renamed[]
  /** Addresses of stories, and of the days, months and years that have a page. */
  readonly addresses: ReadonlySet<string>
  /** Addresses that no longer show what they did: where each leads now, or null. */
  readonly retired: ReadonlyMap<string, string | null>
}

const NOTHING: Leads = {
  files: new Map(),
  names: new Map(),
  renamed: () => [],
  addresses: new Set(),
  retired: new Map(),
}

/** All that links of these pages can lead to; nothing is looked up where none of them has one. */
export function leadsIn(
  pages: readonly MarkdownPage[],
  { retired, days }: { readonly retired: readonly Retired[]; readonly days: readonly string[] },
): Leads {
  if (!pages.some((page) => page.kind === 'story' && page.links !== undefined)) return NOTHING
  const files = new Map<string, string>()
  for (const page of pages.toSorted(byPlace)) {
    const address = page.kind === 'story' ? page.address : page.briefs[0]?.address
    if (address !== undefined && !files.has(page.source.normalize('NFC')))
      files.set(page.source.normalize('NFC'), address)
  }
  const told = pages.filter((page): page is StoryPage => page.kind === 'story')
  const stories = told.map(({ address }) => address)
  let renamed: readonly Renamed[] | null = null
  const listed = pages.flatMap((page) => (page.kind === 'story' ? [page.day] : page.briefs.map(({ day }) => day)))
  const periods = [...days, ...listed].flatMap((day) =>
    [4, 7, 10].map((end) => `/${day.slice(0, end).replaceAll('-', '/')}/`),
  )
  return {
    files,
    // Asked for where a name is nobody's, which is seldom.
    renamed: () => (renamed ??= renamedIn(told)),
    names: Map.groupBy(files.keys(), (path) => posix.basename(path)),
    addresses: new Set([...stories, ...periods, '/']),
    retired: new Map(retired.map((one) => [one.url, one.kind === 'redirect' ? one.to : null])),
  }
}

/** The first item of a file: a story before briefs, and the one that stands above. */
function byPlace(a: MarkdownPage, b: MarkdownPage): number {
  const place = (page: MarkdownPage) => (page.kind === 'story' ? page.position : (page.briefs[0]?.position ?? 0))
  return Number(a.kind === 'briefs') - Number(b.kind === 'briefs') || place(a) - place(b)
}

/** The targets of the links of each story; none for most. */
export function linkTargets(stories: readonly StoryPage[], leads: Leads): readonly LinkTargets[] {
  return stories.map((story) => targetsOf(story, leads))
}

const NONE: LinkTargets = []

function targetsOf(story: StoryPage, leads: Leads): LinkTargets {
  if (story.links === undefined) return NONE
  const links = story.links.filter(({ href }) => !href.startsWith('/'))
  const targets = new Map(links.map(({ href }) => [href, leadOf(href, story, leads)]))
  return [...targets].flatMap(([href, to]) => (to === null ? [] : [[href, to] as const]))
}

/** Where one leads: a root-relative address, or null. @param story in which it stands */
export function leadOf(href: string, story: Pick<StoryPage, 'source' | 'address'>, leads: Leads): string | null {
  const path = pathIn(href)
  if (path === '') return null
  const file = fileMeant(path, story.source, leads)
  if (file !== null) return leads.files.get(file) ?? null
  const address = addressMeant(path, story.address)
  if (leads.addresses.has(address)) return address
  return leads.retired.get(address) ?? formerFile(path, story.source, leads)
}

/** Without what stands behind `?` and `#`. */
export function pathIn(href: string): string {
  return decoded(href.replace(/[?#].*$/s, '')).normalize('NFC')
}

/** The file that is meant: beside the copy, from the top of the content folder, or the only one of that name. */
function fileMeant(path: string, source: string, { files, names }: Leads): string | null {
  const places = placesOf(path, source)
  const named = names.get(posix.basename(path)) ?? []
  return places.find((one) => files.has(one)) ?? (named.length === 1 ? (named[0] ?? null) : null)
}

/** The story whose file was once called so. */
function formerFile(path: string, source: string, leads: Leads): string | null {
  return isCopyName(path) ? formerly(placesOf(path, source), leads.renamed()) : null
}

/** Beside the copy, and from the top of the content folder. */
function placesOf(path: string, source: string): [beside: string, top: string] {
  return [posix.join(posix.dirname(source.normalize('NFC')), path), posix.normalize(path).replace(/^(?:\.\.\/)+/, '')]
}

/** From the story's own address, as a browser would count. */
export function addressMeant(path: string, address: string): string {
  const joined = posix.join(address, path)
  return joined.endsWith('/') ? joined : `${joined}/`
}
