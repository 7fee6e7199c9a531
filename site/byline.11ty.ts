import { type Given, paginate } from '../layouts/parts/template.ts'
import { byline } from '../layouts/shelf.ts'

export const data = paginate('byline')

export function render({ sheet, shell }: Given<'byline'>): string {
  return byline(sheet, shell)
}
