import { type Given, paginate } from '../layouts/parts/template.ts'
import { section } from '../layouts/shelf.ts'

export const data = paginate('section')

export function render({ sheet, shell }: Given<'section'>): string {
  return section(sheet, shell)
}
