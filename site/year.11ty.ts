import { type Given, paginate } from '../layouts/parts/template.ts'
import { year } from '../layouts/year.ts'

export const data = paginate('year')

export function render({ sheet, shell }: Given<'year'>): string {
  return year(sheet, shell)
}
