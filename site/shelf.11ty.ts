import { type Given, paginate } from '../layouts/parts/template.ts'
import { shelf } from '../layouts/shelf.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('shelf')

export function render({ sheet, shell }: Given<'shelf'>): string {
  return shelf(typeset(sheet, shell), shell)
}
