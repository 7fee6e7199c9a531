import { topics } from '../layouts/shelf.ts'
import { type Given, paginate } from '../layouts/template.ts'

export const data = paginate('topics')

export function render({ sheet, shell }: Given<'topics'>): string {
  return topics(sheet, shell)
}
