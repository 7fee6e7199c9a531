import { jsonFeed } from '../layouts/machines/json-feed.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('jsonFeed')

export function render({ sheet, shell }: Given<'jsonFeed'>): string {
  return jsonFeed(typeset(sheet, shell), shell)
}
