import { type Given, paginate } from '../layouts/parts/template.ts'
import { headlines } from '../layouts/shelf.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('headlines')

export function render({ sheet, shell }: Given<'headlines'>): string {
  return headlines(typeset(sheet, shell), shell)
}
