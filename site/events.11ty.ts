import { events } from '../layouts/beside/events.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('events')

export function render({ sheet, shell }: Given<'events'>): string {
  return events(sheet, shell)
}
