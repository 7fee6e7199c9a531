/** What search engines read: sitemaps, that of the news, their index, and robots.txt. */

import type { PageOf, Shell } from '../../scripts/edition/plan/page.ts'
import { absolute } from '../parts/address.ts'
import { type Html, xml } from '../parts/html.ts'

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

const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9'

/** `/sitemaps/news.xml` */
export function newsSitemap({ view }: PageOf<'newsSitemap'>, { paper }: Shell): string {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="${NAMESPACE}" xmlns:news="${NEWS}">
${view.stories.map(
  ({ url, title, published, language }) => xml`<url><loc>${absolute(paper, url)}</loc><news:news>
<news:publication><news:name>${paper.name}</news:name><news:language>${newsLanguage(language)}</news:language></news:publication>
<news:publication_date>${published}</news:publication_date>
<news:title>${title}</news:title>
</news:news></url>\n`,
)}</urlset>
`.text
}

/** A language as news sitemaps have it: without region and script, but for Chinese, where the script decides between two. */
function newsLanguage(language: string): string {
  const { language: bare, script } = new Intl.Locale(language).maximize()
  if (bare !== 'zh') return bare
  return script === 'Hant' ? 'zh-tw' : 'zh-cn'
}

/** `/robots.txt` */
export function robots({ view }: PageOf<'robots'>, { paper }: Shell): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(paper, view.sitemap)}\n`
}

function lastChange(changed: string | null): Html | false {
  return changed !== null && xml`<lastmod>${changed}</lastmod>`
}
