import { robots } from '../layouts/machines/crawl.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('robots')

export function render({ sheet, shell }: Given<'robots'>): string {
  return robots(sheet, shell)
}
