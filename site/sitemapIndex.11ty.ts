import { sitemapIndex } from '../layouts/crawl.ts'
import { type Given, paginate } from '../layouts/template.ts'

export const data = paginate('sitemapIndex')

export function render({ sheet, shell }: Given<'sitemapIndex'>): string {
  return sitemapIndex(sheet, shell)
}
