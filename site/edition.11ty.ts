import { edition } from '../layouts/edition.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('edition')

export function render({ sheet, shell }: Given<'edition'>): string {
  return edition(sheet, shell)
}
