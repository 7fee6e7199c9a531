import { day } from '../layouts/calendar.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('day')

export function render({ sheet, shell }: Given<'day'>): string {
  return day(typeset(sheet, shell), shell)
}
