import { year } from '../layouts/calendar.ts'
import { type Given, paginate } from '../layouts/template.ts'

export const data = paginate('year')

export function render({ sheet, shell }: Given<'year'>): string {
  return year(sheet, shell)
}
