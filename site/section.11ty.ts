import { section } from '../layouts/shelf.ts'
import { type Given, paginate } from '../layouts/template.ts'

export const data = paginate('section')

export function render({ sheet, shell }: Given<'section'>): string {
  return section(sheet, shell)
}
