import { jsonFeed } from '../layouts/json-feed.ts'
import { type Given, paginate } from '../layouts/template.ts'

export const data = paginate('jsonFeed')

export function render({ sheet, shell }: Given<'jsonFeed'>): string {
  return jsonFeed(sheet, shell)
}
