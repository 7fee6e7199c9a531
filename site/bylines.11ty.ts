import { bylines } from '../layouts/shelf.ts'
import { type Given, paginate } from '../layouts/template.ts'

export const data = paginate('bylines')

export function render({ sheet, shell }: Given<'bylines'>): string {
  return bylines(sheet, shell)
}
