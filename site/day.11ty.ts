import { day } from '../layouts/calendar.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('day')

export function render({ sheet, shell }: Given<'day'>): string {
  return day(sheet, shell)
}
