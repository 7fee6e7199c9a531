import { feeds } from '../layouts/feeds.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('feeds')

export function render({ sheet, shell }: Given<'feeds'>): string {
  return feeds(sheet, shell)
}
