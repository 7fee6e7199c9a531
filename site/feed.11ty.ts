import { feed } from '../layouts/machines/feed.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('feed')

export function render({ sheet, shell }: Given<'feed'>): string {
  return feed(typeset(sheet, shell), shell)
}
