import { plain } from '../layouts/beside/plain.ts'
import { type Given, paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('plain')

export function render({ sheet, shell }: Given<'plain'>): string {
  return plain(typeset(sheet, shell), shell)
}
