import { feed } from '../layouts/feed.ts'
import { type Given, paginate } from '../layouts/template.ts'

export const data = paginate('feed')

export function render({ sheet, shell }: Given<'feed'>): string {
  return feed(sheet, shell)
}
