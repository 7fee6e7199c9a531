import { takenDown } from '../layouts/beside/plain.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('takenDown')

export function render({ sheet, shell }: Given<'takenDown'>): string {
  return takenDown(typeset(sheet, shell), shell)
}
