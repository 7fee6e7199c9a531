import { newsSitemap } from '../layouts/crawl.ts'
import { type Given, paginate } from '../layouts/template.ts'

export const data = paginate('newsSitemap')

export function render({ sheet, shell }: Given<'newsSitemap'>): string {
  return newsSitemap(sheet, shell)
}
