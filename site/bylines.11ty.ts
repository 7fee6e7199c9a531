import { type Given, paginate } from '../layouts/parts/template.ts'
import { bylines } from '../layouts/shelf.ts'

export const data = paginate('bylines')

export function render({ sheet, shell }: Given<'bylines'>): string {
  return bylines(sheet, shell)
}
