import { withdrawn } from '../layouts/gone.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('withdrawn')

export function render({ sheet, shell }: Given<'withdrawn'>): string {
  return withdrawn(sheet, shell)
}
