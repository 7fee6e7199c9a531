import { month } from '../layouts/calendar.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('month')

export function render({ sheet, shell }: Given<'month'>): string {
  return month(typeset(sheet, shell), shell)
}
