import { rss } from '../layouts/rss.ts'
import { type Given, paginate } from '../layouts/template.ts'

export const data = paginate('rss')

export function render({ sheet, shell }: Given<'rss'>): string {
  return rss(sheet, shell)
}
