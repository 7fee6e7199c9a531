import { search } from '../layouts/search.ts'
import { type Given, paginate } from '../layouts/template.ts'

export const data = paginate('search')

export function render({ sheet, shell }: Given<'search'>): string {
  return search(sheet, shell)
}
