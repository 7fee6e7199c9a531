import { newsSitemap } from '../layouts/machines/crawl.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('newsSitemap')

export function render({ sheet, shell }: Given<'newsSitemap'>): string {
  return newsSitemap(sheet, shell)
}
