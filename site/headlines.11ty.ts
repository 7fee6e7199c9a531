import { headlines } from '../layouts/shelf.ts'
import { type Given, paginate } from '../layouts/template.ts'

export const data = paginate('headlines')

export function render({ sheet, shell }: Given<'headlines'>): string {
  return headlines(sheet, shell)
}
