import { type Given, paginate } from '../layouts/parts/template.ts'
import { headlines } from '../layouts/shelf.ts'

export const data = paginate('headlines')

export function render({ sheet, shell }: Given<'headlines'>): string {
  return headlines(sheet, shell)
}
