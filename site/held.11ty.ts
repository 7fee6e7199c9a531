import { heldList } from '../layouts/held.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'

export const data = paginate('held')

export function render({ sheet, shell }: Given<'held'>): string {
  return heldList(sheet, shell)
}
