import { eventFeed } from '../layouts/machines/ics.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('eventFeed')

export function render({ sheet, shell }: Given<'eventFeed'>): string {
  return eventFeed(sheet, shell)
}
