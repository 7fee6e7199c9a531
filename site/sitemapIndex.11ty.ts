import { sitemapIndex } from '../layouts/machines/crawl.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('sitemapIndex')

export function render({ sheet, shell }: Given<'sitemapIndex'>): string {
  return sitemapIndex(sheet, shell)
}
