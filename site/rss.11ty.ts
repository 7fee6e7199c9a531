import { rss } from '../layouts/machines/rss.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('rss')

export function render({ sheet, shell }: Given<'rss'>): string {
  return rss(typeset(sheet, shell), shell)
}
