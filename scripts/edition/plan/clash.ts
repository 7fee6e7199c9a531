/** What is wrong with planned addresses: two things want one, or one leads outside the site. */

import type { Problem } from '../../flow/problem.ts'
import { folderOf } from '../../flow/shelf.ts'
import { type Asset, isPage, type Placed } from './due.ts'
import type { Page } from './page.ts'

/** One problem for each pair that cannot both stand: see `clashing`. */
export function clashes(wanted: readonly Placed[]): Problem[] {
  return clashing(wanted.map(({ file }) => file)).flatMap(([at, before]) => {
    const [one, other] = [wanted[at], wanted[before]]
    return one === undefined || other === undefined ? [] : [addressClash(one, other)]
  })
}

/**
 * The pairs, as places in the list, that cannot both stand on a disk that ignores case
 * and Unicode form, or where one is a file and the other needs a folder of that name.
 */
export function clashing(files: readonly string[]): [at: number, before: number][] {
  const all = files.map(folded)
  const places = new Map<string, number>()
  const pairs: [number, number][] = []
  for (const [at, file] of all.entries()) {
    const before = places.get(file)
    if (before === undefined) places.set(file, at)
    else pairs.push([at, before])
  }
  for (const [at, file] of all.entries()) {
    for (let end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
      const before = places.get(file.slice(0, end))
      if (before !== undefined) pairs.push([at, before])
    }
  }
  return pairs
}

function folded(file: string): string {
  return file.normalize('NFC').toLowerCase()
}

function addressClash(one: Placed, other: Placed): Problem {
  const same = one.url === other.url
  return {
    severity: 'error',
    code: 'address-clash',
    file: sourceOf(one.from),
    line: 1,
    column: 1,
    reason: same
      ? `The address ${one.url} is wanted twice: by ${nameOf(other.from)}, and by ${nameOf(one.from)}.`
      : `The address ${other.url} is wanted by ${nameOf(other.from)}, and ${one.url} by ${nameOf(one.from)}. Not every disk can hold both.`,
    hint: 'Give one of them another slug; of two former addresses, take one out of “formerly:”.',
  }
}

/** The problem with an address that has no file: see `fileOf`. */
export function unsafeAddress(from: Page | Asset): Problem {
  return {
    severity: 'error',
    code: 'unsafe-address',
    file: sourceOf(from),
    line: 1,
    column: 1,
    reason: `The address ${JSON.stringify(from.url)} of ${nameOf(from)} is not a plain path inside the site.`,
    hint: 'Give it a slug of letters, digits and hyphens.',
  }
}

/** The file that an editor should look into: of a story its copy, of any other page the register, which keeps its address. */
function sourceOf(from: Page | Asset): string {
  if (!isPage(from)) return `site${from.url}`
  return from.kind === 'story' ? from.view.source : 'register.ndjson'
}

function nameOf(from: Page | Asset): string {
  if (!isPage(from)) return 'an asset'
  if (from.kind === 'redirect') return `a redirect to ${from.view.to}`
  return from.kind === 'story'
    ? `the story “${from.view.headline}” (${from.view.source})`
    : `a page of kind ${kindOf(from)}`
}

/** Of a shelf its own kind says more: `topic`, and of the list of all `topics`. */
function kindOf({ kind, view }: Page): string {
  if (kind === 'shelf') return view.shelf
  return kind === 'shelfList' ? folderOf(view.shelf).slice(1, -1) : kind
}
