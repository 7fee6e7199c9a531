import { robots } from '../layouts/crawl.ts'
import { type Given, paginate } from '../layouts/template.ts'

export const data = paginate('robots')

export function render({ sheet, shell }: Given<'robots'>): string {
  return robots(sheet, shell)
}
