import { byline } from '../layouts/shelf.ts'
import { type Given, paginate } from '../layouts/template.ts'

export const data = paginate('byline')

export function render({ sheet, shell }: Given<'byline'>): string {
  return byline(sheet, shell)
}
