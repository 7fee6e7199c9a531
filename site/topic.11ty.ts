import { topic } from '../layouts/shelf.ts'
import { type Given, paginate } from '../layouts/template.ts'

export const data = paginate('topic')

export function render({ sheet, shell }: Given<'topic'>): string {
  return topic(sheet, shell)
}
