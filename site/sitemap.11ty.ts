import { sitemap } from '../layouts/machines/crawl.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('sitemap')

export function render({ sheet, shell }: Given<'sitemap'>): string {
  return sitemap(sheet, shell)
}
