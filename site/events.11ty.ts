import { events } from '../layouts/beside/events.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('events')

export function render({ sheet, shell }: Given<'events'>): string {
  return events(typeset(sheet, shell), shell)
}
