/** What search engines read: sitemaps, their index, and robots.txt. */

import type { PageOf, Shell } from '../scripts/edition/page.ts'
import { absolute } from './address.ts'
import { type Html, xml } from './html.ts'

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** `/sitemap.xml` */
export function sitemapIndex({ view }: PageOf<'sitemapIndex'>, { paper }: Shell): string {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="${NAMESPACE}">
${view.sitemaps.map(({ url, changed }) => xml`<sitemap><loc>${absolute(paper, url)}</loc>${lastChange(changed)}</sitemap>\n`)}</sitemapindex>
`.text
}

/** `/sitemaps/yyyy-mm.xml` */
export function sitemap({ view }: PageOf<'sitemap'>, { paper }: Shell): string {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="${NAMESPACE}">
${view.pages.map(({ url, changed }) => xml`<url><loc>${absolute(paper, url)}</loc>${lastChange(changed)}</url>\n`)}</urlset>
`.text
}

/** `/robots.txt` */
export function robots({ view }: PageOf<'robots'>, { paper }: Shell): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(paper, view.sitemap)}\n`
}

function lastChange(changed: string | null): Html | false {
  return changed !== null && xml`<lastmod>${changed}</lastmod>`
}
