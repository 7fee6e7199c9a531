import { withdrawn } from '../layouts/gone.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('withdrawn')

export function render({ sheet, shell }: Given<'withdrawn'>): string {
  return withdrawn(typeset(sheet, shell), shell)
}
