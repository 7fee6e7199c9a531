import { edition } from '../layouts/edition.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('edition')

export function render({ sheet, shell }: Given<'edition'>): string {
  return edition(typeset(sheet, shell), shell)
}
