import { type Given, paginate } from '../layouts/parts/template.ts'
import { topic } from '../layouts/shelf.ts'

export const data = paginate('topic')

export function render({ sheet, shell }: Given<'topic'>): string {
  return topic(sheet, shell)
}
