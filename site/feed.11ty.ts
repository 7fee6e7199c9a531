import { feed } from '../layouts/machines/feed.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('feed')

export function render({ sheet, shell }: Given<'feed'>): string {
  return feed(sheet, shell)
}
