/** How many pages of each kind a site has, ours and Hugo's: the comparison is of the same work. */

import { existsSync, readdirSync } from 'node:fs'
import { sep } from 'node:path'
import type { Kind } from './row.ts'

/** A kind, and its addresses: ours, Hugo's. The first that fits has a page; what fits none is counted as the last. */
const KINDS: readonly (readonly [string, RegExp, RegExp])[] = [
  ['stories', /^\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/, /^post\/[^/]+\/index\.html$/],
  ['days', /^\d{4}\/\d\d\/\d\d\/index\.html$/, /^days\/[^/]+\/index\.html$/],
  ['months', /^\d{4}\/\d\d\/index\.html$/, /^months\/[^/]+\/index\.html$/],
  ['years', /^\d{4}\/index\.html$/, /^years\/[^/]+\/index\.html$/],
  ['sections', /^sections\/[^/]+\/index\.html$/, /^sections\/[^/]+\/index\.html$/],
  ['months of a section', /^sections\/.+\/\d\d\/index\.html$/, /^sectionmonths\/[^/]+\/index\.html$/],
  ['topics', /^topics\/[^/]+\/index\.html$/, /^topics\/[^/]+\/index\.html$/],
  ['years of a topic', /^topics\/.+\/\d{4}\/index\.html$/, /^topicyears\/[^/]+\/index\.html$/],
  ['headlines of a month', /^headlines\/.+\/index\.html$/, /^headlines\/[^/]+\/index\.html$/],
  ['feeds', /feed\.(?:xml|json)$|^rss\.xml$/, /(?:^|\/)(?:index|feed)\.(?:xml|json)$/],
  ['sitemaps', /^sitemap/, /^sitemap/],
  ['others', /\.html$/, /\.html$/],
]

export function kindsOf(ours: string, hugo: string): Kind[] {
  const [own, other] = [filesIn(ours), filesIn(hugo)]
  const count = (files: readonly string[], form: 1 | 2, kind: string) =>
    files.filter((file) => KINDS.find((one) => one[form].test(file))?.[0] === kind).length
  return KINDS.map(([kind]) => ({ kind, ours: count(own, 1, kind), hugo: count(other, 2, kind) }))
}

function filesIn(output: string): string[] {
  if (!existsSync(output)) return []
  return readdirSync(output, { recursive: true }).map((file) => String(file).replaceAll(sep, '/'))
}
