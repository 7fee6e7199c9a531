import { type Given, paginate } from '../layouts/parts/template.ts'
import { topics } from '../layouts/shelf.ts'

export const data = paginate('topics')

export function render({ sheet, shell }: Given<'topics'>): string {
  return topics(sheet, shell)
}
