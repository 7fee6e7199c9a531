/**
 * What a release promised of a paper: every address at which something answers, and every id in its feeds. They are
 * kept for each release beside a paper that it built, and never change.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM, slashed } from '../../scripts/paths.ts'

export const RELEASED = join(PROGRAM, 'tests', 'fixtures', 'released')

/** When the paper of a release was built for the last time. */
export const THEN = '2031-05-16T08:00:00Z'

export interface Promised {
  /** Sorted: `/2031/05/14/fog/`, `/feed.xml`. */
  readonly addresses: readonly string[]
  /** Of each entry, by the feed that it is in. */
  readonly ids: Readonly<Record<string, readonly string[]>>
}

/** Read it off a site. */
export function promisedBy(site: string): Promised {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => slashed(join(parentPath, name)).slice(slashed(site).length))
    // How the site looks, and what searches in it, may change with a release.
    .filter((file) => !/^\/(?:assets|pagefind)\/|^\/[._]/.test(file))
    .sort()
  const addresses = files.map((file) => file.replace(/(?<=\/)index\.html$/, ''))
  const feeds = files.filter((file) => /\.(?:xml|ics)$|feed\.json$/.test(file) && !file.includes('sitemap'))
  const ids = Object.fromEntries(feeds.map((file) => [file, idsIn(readFileSync(join(site, file), 'utf8'))]))
  return { addresses, ids }
}

/** Of an Atom, RSS, JSON or calendar feed, in order of the alphabet. */
function idsIn(text: string): string[] {
  const found = text.matchAll(/<id>([^<]+)<\/id>|<guid[^>]*>([^<]+)<\/guid>|"id":\s*"([^"]+)"|^UID:(.+?)\r?$/gm)
  return [...found].map(([, ...groups]) => groups.find((one) => one !== undefined) ?? '').sort()
}
