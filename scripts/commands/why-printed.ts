/**
 * `broadsheet build --why PAGE`: why a page was printed in this build, or was not. A
 * page is named as people have it at hand: by its address or path, by its file in the
 * output, by its Markdown page, or by the copy that is on it.
 */

import { isAbsolute, relative, resolve, sep } from 'node:path'
import { distance } from 'fastest-levenshtein'
import type { Outcome } from '../build.ts'
import { textOf } from '../disk/text-file.ts'
import { urlOf } from '../edition/plan/file-of.ts'
import { type Planned, whyOf } from '../edition/plan/why.ts'
import type { Paths } from '../paths.ts'
import { INDEX_FOLDER } from '../press/search/make-index.ts'
import { foldAddress } from '../register/address/address.ts'
import { loadRegister } from '../register/file/load.ts'
import type { ItemLine } from '../register/register.ts'
import { addressesTyped } from '../takedown/typed.ts'
import { placesText } from './show/show-places.ts'
import { type Filed, heldText, indexText, noPageText, notPrintedText, whyPageText } from './show/show-printed.ts'

/** The answers, a block for each page. */
export function answers(asked: readonly string[], { report, paper, held }: Outcome, paths: Paths): string {
  if (report?.planned === undefined || paper === null) return asked.map(notPrintedText).join('')
  const { planned, index } = report
  const { items } = loadRegister(textOf(paths.register) ?? '').register
  const filed = filedIn(items, planned)
  const known = [...filed.values()]
  const standing = items.filter(({ withdrawn }) => withdrawn === null)
  const pages = new Map(addressesIn(planned).map((url) => [foldAddress(url), url]))
  const pagesAt = (addresses: readonly string[]) => addresses.flatMap((one) => pages.get(foldAddress(one)) ?? [])

  const answer = (typed: string): readonly string[] => {
    const addresses = addressesTyped(typed, paper).map(pageOf)
    const [page] = pagesAt([...addresses, ...addresses.map((one) => one.replace(/\/$/, ''))])
    const urls = page === undefined ? pagesAt(ofFile(typed, items, paths)) : [page]
    const isFiled = sourcesTyped(typed, paths)
    const isHeld = held.some(({ source }) => isFiled(source)) && !standing.some(({ source }) => isFiled(source))
    // What was published and is held now has a page that says that it was taken off.
    const texts = urls.map(
      (url) =>
        whyPageText(url, whyOf(url, planned, known), filed) +
        (url === '/' ? placesText(planned.sheets.placements ?? [], paper.zone) : ''),
    )
    if (isHeld) return [...texts, heldText(typed)]
    if (urls.length > 0) return texts
    if (addresses.some((address) => address.startsWith(`/${INDEX_FOLDER}`))) return [indexText(typed, index)]
    return [
      noPageText(
        typed,
        nearest(
          addresses[0] ?? '',
          [...pages.values()].filter((url) => !BESIDE.test(url)),
        ),
      ),
    ]
  }

  // Whoever names a page twice, perhaps by its file and its address, reads of it once.
  return [...new Set(asked.flatMap(answer))].join('')
}

/** All addresses that the paper has, or had until this build. */
function addressesIn({ sheets, ground, plan }: Planned): string[] {
  return [...sheets.pages, ...ground.assets].map(({ url }) => url).concat(plan.removed.map(urlOf))
}

/** What was ever filed, by its address: as its page calls it, or else as the register does. */
function filedIn(items: readonly ItemLine[], { sheets }: Planned): ReadonlyMap<string, Filed> {
  const filed = new Map<string, Filed>()
  for (const { address, former, headline, source } of items)
    for (const url of [address, ...former]) filed.set(url, { url, text: headline, source })
  for (const page of sheets.pages) {
    const { url } = page
    if (page.kind === 'story') filed.set(url, { url, text: page.view.headline, source: page.view.source })
    else if (!filed.has(url)) filed.set(url, { url, text: url, source: null })
  }
  return filed
}

/** The page that an address is on: a brief's is its day's. */
function pageOf(address: string): string {
  return address.replace(/#.*$/s, '')
}

/** The addresses of what a file is, or of what is filed in it. */
function ofFile(typed: string, items: readonly ItemLine[], paths: Paths): string[] {
  const path = resolve(typed)
  const published = below(paths.output, path)
  if (published !== null) return [urlOf(published), `/${published}/`]
  const isFiled = sourcesTyped(typed, paths)
  const lines = items.filter(({ source }) => isFiled(source))
  const standing = lines.filter(({ withdrawn }) => withdrawn === null)
  const story = below(paths.stories, path)?.replace(/\.md$/, '/')
  return [
    ...(story === undefined ? [] : [`/${story}`]),
    ...(standing.length > 0 ? standing : lines).map(({ address }) => pageOf(address)),
  ]
}

/** Whether a path means a file of copy: below the content folder, or below the folder that this was typed in. A page of briefs is named for its own, a sidecar for the copy beside it. */
function sourcesTyped(typed: string, paths: Paths): (source: string) => boolean {
  const path = resolve(typed)
  const briefs = below(paths.stories, path)?.match(/^briefs\/(.+)\.md$/)?.[1]
  const names = [below(paths.content, path), below(paths.content, resolve(paths.content, typed)), briefs].flatMap(
    (name) => name ?? [],
  )
  const stem = (name: string) => name.replace(/\.[^./]*$/, '')
  return (source) => names.some((name) => name === source || (/\.ya?ml$/i.test(name) && stem(name) === stem(source)))
}

/** A path from a folder down, with `/`; null if it is not in there. */
function below(folder: string, path: string): string | null {
  const way = relative(folder, path)
  if (isAbsolute(way) || way.split(sep)[0] === '..') return null
  return way.split(sep).join('/').normalize('NFC')
}

/** So many addresses are shown. */
const SHOWN = 3

/** A file that stands beside a story's page: whoever mistypes one of the two means the page. */
const BESIDE = /^\/\d{4}\/.*\.(?:txt|md|json)$/

/** The addresses that are most like one, the likest first: by their last names, which people remember. */
function nearest(address: string, urls: readonly string[]): string[] {
  const wanted = lastName(address)
  // Never as many as it has letters: any short name is no further.
  const most = Math.min(wanted.length - 1, Math.max(2, Math.floor(wanted.length / 2)))
  const farFrom = (url: string) => (lastName(url).includes(wanted) ? 1 : distance(wanted, lastName(url)))
  return urls
    .map((url) => ({ url, far: farFrom(url) + distance(address, url) / 1000 }))
    .filter(({ far }) => wanted !== '' && Math.floor(far) <= most)
    .sort((a, b) => a.far - b.far)
    .slice(0, SHOWN)
    .map(({ url }) => url)
}

function lastName(address: string): string {
  return foldAddress(address).replace(/\/$/, '').split('/').at(-1) ?? ''
}
