import { heldList } from '../layouts/held.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('held')

export function render({ sheet, shell }: Given<'held'>): string {
  return heldList(typeset(sheet, shell), shell)
}
