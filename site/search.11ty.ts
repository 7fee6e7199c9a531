import { type Given, paginate } from '../layouts/parts/template.ts'
import { search } from '../layouts/search.ts'

export const data = paginate('search')

export function render({ sheet, shell }: Given<'search'>): string {
  return search(sheet, shell)
}
